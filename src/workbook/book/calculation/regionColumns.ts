import type { Book } from "../book";
import { columnRef, hasColumn } from "../tables/inputTable";
import type { CalcColumn, CalcPlaces } from "./calcColumn";
import { bodyColumn, call, cellRef, quoted } from "./formulaParts";

/**
 * Per region: the posts that its bodies share, and of a region that refinances what its posts cost
 * and what the Land gives for them. A line above takes those who are in no region.
 */
export function regionColumns(book: Book, places: CalcPlaces): CalcColumn[] {
  const { columns } = book.texts;
  const of = (column: string): string => columnRef(book, "regions", column);
  const or = (column: string, otherwise: string): string =>
    hasColumn(book, "regions", column) ? of(column) : otherwise;
  const name = (id: Parameters<typeof cellRef>[1]): string => cellRef(book, id);
  const days = (["start", "end"] as const).map((day) =>
    hasColumn(book, "regions", day) ? `IF(${of(day)}="",${name(day)},${of(day)})` : name(day),
  );
  const isRefinanced = `${of("model")}=${quoted(book.words.REFINANCING)}`;
  const agreed = or("ownShare", "");
  const cost = or("costPerFte", "0");
  const forTerm = (posts: string, perPost: string): string =>
    call("KIM.FORWARD", posts, perPost, ...days, name("method"));
  const ifRefinanced = (formula: string): string => `IF(${isRefinanced},${formula},0)`;
  /** Cost per post, or the own share that was agreed for all of them together. */
  const gross = (amount: (posts: string, perPost: string) => string): string =>
    agreed === ""
      ? amount(of("posts"), cost)
      : amount(`IF(${agreed}="",${of("posts")},1)`, `IF(${agreed}="",${cost},${agreed})`);
  const net = (formula: string): string =>
    agreed === "" ? formula : `IF(${agreed}="",${formula},0)`;
  const forYear = (posts: string, perPost: string): string => `ROUND(${posts}*${perPost},2)`;

  /** What is left for those who are in no region; nothing where nobody has a claim to it. */
  const rest = (): string => {
    const assistants = quoted(book.texts.kept.assistants);
    const beside = book.regions.some(({ keeps }) => keeps === "assistants")
      ? `+SUMPRODUCT(--(${of("name")}=${assistants}),${of("posts")})`
      : "";
    const claims = ["weight", "share", "agreed"].map((column) => bodyColumn(book, column));
    const claimed = claims.filter((column) => column !== "").join("+") || "0";
    const isShared = `SUM((${places.spill("pool", "regionCalculation")}="")*(${claimed}>0))`;
    return `IF(${isShared}=0,0,ROUND(${name("posts")}-SUM(${of("posts")})${beside},2))`;
  };
  const column = (
    id: string,
    heading: string,
    format: CalcColumn["format"],
    formula: () => string,
  ): CalcColumn => ({ id, heading, format, width: 18, formula });

  const hasRefinancing = book.regions.some(({ model }) => model === "REFINANCING");
  return [
    column("poolName", columns.poolName, "general", () => `${of("name")}&""`),
    {
      ...column(
        "poolPosts",
        columns.poolPosts,
        "fte",
        () => `IF(${of("posts")}="",0,${of("posts")})`,
      ),
      above: () => ({ formula: rest() }),
    },
    ...(hasRefinancing
      ? [
          column("regionCost", columns.regionCost, "euro", () => ifRefinanced(gross(forTerm))),
          column("regionMoney", columns.regionMoney, "euro", () =>
            ifRefinanced(net(forTerm(of("posts"), name("rate")))),
          ),
          column("regionYearCost", columns.regionYearCost, "euro", () =>
            ifRefinanced(gross(forYear)),
          ),
          column("regionYearMoney", columns.regionYearMoney, "euro", () =>
            ifRefinanced(net(forYear(of("posts"), name("rate")))),
          ),
          column("regionOpen", columns.regionOpen, "general", () => {
            const isMissing = `(${or("costPerFte", '""')}="")*${agreed === "" ? "1" : `(${agreed}="")`}`;
            return `IF((${isRefinanced})*${isMissing},${quoted(book.texts.open)},"")`;
          }),
        ]
      : []),
  ];
}
