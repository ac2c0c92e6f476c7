import { withoutMissing } from "../../../engine/grantYear/entries";
import type { Book } from "../book";
import { columnRef, hasColumn } from "../tables/inputTable";
import { yearColumns } from "./calculationColumns";
import { hasDays } from "./lineDays";
import type { CalcColumn, CalcPlaces } from "./calcColumn";
import { splitsTheRest } from "./distribution";
import { aboveZero, bodyColumn, call, cellRef, orBlank, quoted } from "./formulaParts";

/**
 * Per region: the posts that its bodies share, and of a region that refinances what its posts cost
 * and what the Land gives for them. A line above takes those who are in no region.
 */
export function regionColumns(book: Book, places: CalcPlaces): CalcColumn[] {
  const { columns } = book.texts;
  const at = (id: string): string => places.spill(id, "regionCalculation");
  const of = (column: string): string => columnRef(book, "regions", column);
  const or = (column: string, otherwise: string): string =>
    hasColumn(book, "regions", column) ? of(column) : otherwise;
  const name = (id: Parameters<typeof cellRef>[1]): string => cellRef(book, id);
  const hasOwnDays = hasDays(book);
  const dayOf = (day: "start" | "end"): string => {
    const own = or(day, of("name"));
    const other = hasColumn(book, "regions", day) ? own : name(day);
    return `IF(${own}="",${name(day)},${other})`;
  };
  const days = (): readonly string[] =>
    hasOwnDays ? [at("regionFrom"), at("regionTo")] : [name("start"), name("end")];
  const isRefinanced = `${of("model")}=${quoted(book.words.REFINANCING)}`;
  const agreed = or("ownShare", "");
  const cost = or("costPerFte", "0");
  const forTerm = (posts: string, perPost: string): string =>
    call("KIM.FORWARD", posts, perPost, ...days(), name("prorationMethod"));
  const ifRefinanced = (formula: string): string => `IF(${isRefinanced},${formula},0)`;
  /** Cost per post, or the own share that was agreed for all of them together. */
  const gross = (amount: (posts: string, perPost: string) => string): string =>
    agreed === ""
      ? amount(of("posts"), cost)
      : amount(`IF(${agreed}="",${of("posts")},1)`, at("grossPerFte"));
  const net = (formula: string): string =>
    agreed === "" ? formula : `IF(${agreed}="",${formula},0)`;
  const forYear = (posts: string, perPost: string): string => call("KIM.FORWARD", posts, perPost);

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
  const byYear = (): string =>
    call("KIM.BYYEAR", at("regionOwn"), ...days(), name("prorationMethod"));
  const yearOf = (id: string): string => places.heading(id, "regionCalculation");
  /** The years of the regions may begin later than those of all bodies. */
  const spanHeading = (index: number): string => {
    if (index === 0) return `YEAR(MIN(${at("regionFrom")}))`;
    const year = `${yearOf("regionSpan0")}+${index}`;
    return `IF(${year}>YEAR(MAX(${at("regionTo")})),"",${year})`;
  };
  const yearOfSpan = (index: number): string => {
    const span = `${yearOf("regionSpan0")}:${yearOf(`regionSpan${yearColumns(book) - 1}`)}`;
    return `IFNA(INDEX(${at("regionSpan0")},0,MATCH(${yearOf(`year${index}`)},${span},0)),0)`;
  };
  const perYear = (
    id: string,
    heading: (index: number) => string,
    formula: (index: number) => (() => string) | undefined,
  ): CalcColumn[] =>
    Array.from({ length: yearColumns(book) }, (_, index) => ({
      id: `${id}${index}`,
      heading: () => ({ formula: heading(index) }),
      format: "euro",
      width: 14,
      ...withoutMissing({ formula: formula(index) }),
    }));
  const first = (index: number): (() => string) | undefined => (index === 0 ? byYear : undefined);
  const ofAll = (index: number): string => yearOf(`year${index}`);
  const column = (
    id: string,
    heading: string,
    format: CalcColumn["format"],
    formula: () => string,
  ): CalcColumn => ({ id, heading, format, width: 18, formula });

  const hasTopUp = book.grantYear.topUpPerPost !== undefined;
  const perYearAndPost = `${name("rate")}+${name("topUpPerPost")}`;
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
    ...(splitsTheRest(book)
      ? [
          {
            ...column("poolOpen", columns.poolOpen, "fte", () => {
              const isMember = `--(${at("poolName")}=TRANSPOSE(${at("pool")}))`;
              return `${at("poolPosts")}-MMULT(${isMember},${at("fixed")})`;
            }),
            above: () => {
              const agreed = `SUMPRODUCT(--(${at("pool")}=""),${at("fixed")})`;
              return { formula: `${places.above("poolPosts", "regionCalculation")}-${agreed}` };
            },
          },
        ]
      : []),
    ...(hasColumn(book, "regions", "costPerFte")
      ? [column("regionPerFte", columns.costPerFte, "euro", () => orBlank(of("costPerFte")))]
      : []),
    ...(hasRefinancing && hasOwnDays
      ? [
          column("regionFrom", columns.start, "day", () => dayOf("start")),
          column("regionTo", columns.end, "day", () => dayOf("end")),
        ]
      : []),
    ...(hasRefinancing
      ? [
          ...(agreed === ""
            ? []
            : [
                column(
                  "grossPerFte",
                  `${columns.costPerFte} / ${columns.agreedOwnShare}`,
                  "euro",
                  () => `IF(${agreed}="",${cost},${agreed})`,
                ),
              ]),
          column("regionCost", columns.regionCost, "euro", () => ifRefinanced(gross(forTerm))),
          ...(hasTopUp
            ? [
                column("regionTopUp", columns.topUp, "euro", () =>
                  ifRefinanced(forTerm(of("posts"), name("topUpPerPost"))),
                ),
              ]
            : []),
          column("regionMoney", columns.regionMoney, "euro", () => {
            const money = forTerm(of("posts"), name("rate"));
            return ifRefinanced(net(hasTopUp ? `${money}+${at("regionTopUp")}` : money));
          }),
          column("regionYearCost", columns.regionYearCost, "euro", () =>
            ifRefinanced(gross(forYear)),
          ),
          column("regionYearMoney", columns.regionYearMoney, "euro", () =>
            ifRefinanced(net(forYear(of("posts"), hasTopUp ? perYearAndPost : name("rate")))),
          ),
          column("regionYearOwn", columns.regionYearOwn, "euro", () =>
            aboveZero(at("regionYearCost"), at("regionYearMoney")),
          ),
          column("regionOpen", columns.regionOpen, "general", () => {
            const isMissing = `(${or("costPerFte", '""')}="")*${agreed === "" ? "1" : `(${agreed}="")`}`;
            return `IF((${isRefinanced})*${isMissing},${quoted(book.texts.open)},"")`;
          }),
          column("regionOwn", columns.regionOwn, "euro", () =>
            aboveZero(at("regionCost"), at("regionMoney")),
          ),
          ...(hasOwnDays
            ? [
                ...perYear("regionSpan", spanHeading, first),
                ...perYear("regionYear", ofAll, (index) => () => yearOfSpan(index)),
              ]
            : perYear("regionYear", ofAll, first)),
        ]
      : []),
  ];
}
