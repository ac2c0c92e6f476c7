import { publishedOrDefault } from "../../../engine/grantYear/shareRules";
import { nearestCell } from "../../../engine/number/cell";
import { keyOf } from "../../../engine/grantYear/names";
import type { Book } from "../book";
import type { BodyLine } from "../lines";
import { columnRef, hasColumn } from "../tables/inputTable";
import { type CalcColumn, type CalcPlaces, column } from "./calcColumn";
import { bodyColumn, call, cellRef, ofRegion, quoted } from "./formulaParts";

/** Whether bodies stand in regions or the recipient keeps posts: each has posts of its own. */
export const hasRegionColumns = (book: Book): boolean =>
  hasColumn(book, "bodies", "region") && book.regions.length > 0;

/** A column of the bodies as far as it counts. */
type Given = (column: "waiver" | "agreed") => string;

/** Whether posts are split by a method that knows no agreements: they are taken away first. */
export const splitsTheRest = (book: Book): boolean =>
  splitsByMethod(book) && hasColumn(book, "bodies", "agreed");

/** Without a share or a key there is nothing to split. */
export const splitsByMethod = (book: Book): boolean =>
  (book.grantYear.apportionment ?? "CLOSEST") !== "CLOSEST" && (hasShares(book) || hasKey(book));

export const hasShares = (book: Book): boolean => hasColumn(book, "bodies", "share");
export const hasKey = (book: Book): boolean =>
  book.bodies.some((line) => line.weight !== undefined && !isRefinanced(book, line));

/** The steps from the key of each line of the bodies to its posts, and these. */
interface Distribution {
  readonly steps: readonly CalcColumn[];
  readonly posts: CalcColumn;
}

/** What posts are handed out by; "" where there is nothing of it. */
interface Claims {
  readonly names: string;
  readonly total: string;
  readonly shares: string;
  readonly weights: string;
  readonly waiver: string;
  readonly agreed: string;
  readonly pools?: string;
}

/** The closest distribution by shares or by a key, or the posts that were agreed. */
export function closestPosts(
  book: Book,
  { names, total, shares, weights, waiver, agreed, pools = "" }: Claims,
): string {
  if (shares === "" && weights === "")
    return agreed === "" ? `0*(${names}="")` : `IF(${agreed}="",0,${agreed})`;
  const [least, step] = [ruleOf(book, "minimum"), ruleOf(book, "step")];
  const lots = bodyColumn(book, "lot");
  const [claims, basis] = shares === "" ? [weights, '"KEY"'] : [shares, ""];
  return call("KIM.ROUNDFTE", total, claims, least, step, waiver, agreed, lots, pools, "", basis);
}

/** How posts are handed out to the lines of the bodies. */
export function distribution(book: Book, places: CalcPlaces): Distribution {
  const { texts, words } = book;
  const { columns } = texts;
  const at = (id: string): string => places.spill(id, "calculation");
  const name = (id: Parameters<typeof cellRef>[1]): string => cellRef(book, id);
  const hasRegions = hasRegionColumns(book);
  const [isShared, isKeyed] = [hasShares(book), hasKey(book)];
  const isForwarding = (): string => `${at("model")}=${quoted(words.FORWARDING)}`;
  const pools = (): string => (hasRegions ? at("pool") : "");
  const total = (): string =>
    hasRegions ? places.range("poolName", "poolPosts", "calculation") : name("posts");
  const weight = bodyColumn(book, "weight");
  const weights = (): string => (hasRegions && isKeyed ? at("counted") : isKeyed ? weight : "");

  /** In a region that refinances only the recipient has posts: what others agreed is ignored. */
  const inForce = (given: string): string =>
    `((${isForwarding()})+(${at("name")}=${name("recipient")})>0)*${given}`;
  const hasRefinancing = book.regions.some(({ model }) => model === "REFINANCING");
  const ofForwarded = (column: "waiver" | "agreed"): CalcColumn[] =>
    hasRegions && hasRefinancing && hasColumn(book, "bodies", column)
      ? [
          {
            ...{ id: `${column}InForce`, heading: columns[`${column}InForce`], format: "fte" },
            ...{ width: 12, formula: () => inForce(bodyColumn(book, column)) },
          },
        ]
      : [];
  const given: Given = (column) =>
    places.has(`${column}InForce`) ? at(`${column}InForce`) : bodyColumn(book, column);

  /** The recipient's lines count by what they hold; who refinances has a key for costs alone. */
  const counted = (): string => `IF(${isForwarding()},${weight},${given("agreed") || "0"})`;

  const share = (): string => {
    const named = bodyColumn(book, "share");
    if (!isKeyed) return `IF(${named}="",0,${named})`;
    const keyed = call("KIM.SHARE", total(), weights(), '"NONE"', "", "", pools());
    return isShared ? `IF(${named}="",ROUND(${keyed},10),${named})` : keyed;
  };

  const closest = (): string =>
    closestPosts(book, {
      names: at("name"),
      total: total(),
      shares: isShared ? at("share") : "",
      weights: weights(),
      waiver: given("waiver"),
      agreed: given("agreed"),
      pools: pools(),
    });

  const byMethod = splitsByMethod(book) ? splitRest(book, places, given) : undefined;
  const steps = [
    column("name", columns.body, "general", () => `${columnRef(book, "bodies", "name")}&""`, 22),
    ...(hasRegions
      ? [
          column(
            "region",
            columns.region,
            "general",
            () => `${columnRef(book, "bodies", "region")}&""`,
          ),
          column("model", columns.model, "general", () =>
            ofRegion(
              book,
              at("region"),
              `IF(${columnRef(book, "regions", "model")}="",${quoted(words.FORWARDING)},${columnRef(book, "regions", "model")})`,
              quoted(words.FORWARDING),
            ),
          ),
          column("pool", columns.group, "general", () =>
            ofRegion(
              book,
              at("region"),
              `IF(${columnRef(book, "regions", "posts")}="","",${columnRef(book, "regions", "name")})`,
              '""',
            ),
          ),
          ...ofForwarded("waiver"),
          ...ofForwarded("agreed"),
          ...(isKeyed ? [column("counted", columns.counted, "key", counted)] : []),
        ]
      : []),
    ...(isShared || isKeyed ? [column("share", columns.share, "share", share, 9)] : []),
    ...(byMethod?.steps ?? []),
  ];
  return { steps, posts: column("fte", columns.posts, "fte", byMethod?.posts ?? closest, 9) };
}

/**
 * Another method than the closest distribution splits what the agreements leave, by what each
 * share has above its waiver; see `distribute`.
 */
function splitRest(
  book: Book,
  places: CalcPlaces,
  given: Given,
): { readonly steps: readonly CalcColumn[]; readonly posts: () => string } {
  const { columns } = book.texts;
  const at = (id: string): string => places.spill(id, "calculation");
  const name = (id: Parameters<typeof cellRef>[1]): string => cellRef(book, id);
  const hasRegions = hasRegionColumns(book);
  const hasAgreed = splitsTheRest(book);
  const lots = bodyColumn(book, "lot");
  /** What the recipient keeps has posts of its own and is its only claim to them. */
  const isKept = (): string => `${at("model")}<>${quoted(book.words.FORWARDING)}`;
  const fixed = (): string =>
    hasRegions ? `IF(${isKept()},0,${given("agreed")})` : `1*${given("agreed")}`;
  const claim = (): string => {
    const waiver = given("waiver");
    const open =
      waiver === "" ? at("share") : `IF(${at("share")}>${waiver},${at("share")}-${waiver},0)`;
    const unlessFixed = hasAgreed ? `IF(${at("fixed")}>0,0,${open})` : open;
    return hasRegions && hasAgreed
      ? `IF(${isKept()},${given("agreed")},${unlessFixed})`
      : unlessFixed;
  };
  const total = (): string => {
    if (hasRegions)
      return places.range("poolName", hasAgreed ? "poolOpen" : "poolPosts", "calculation");
    return hasAgreed ? `${name("posts")}-SUM(${at("fixed")})` : name("posts");
  };
  const posts = (): string => {
    const pools = hasRegions ? at("pool") : "";
    const split = call(
      "KIM.SHARE",
      ...[total(), at("claim"), name("step"), name("apportionment"), lots, pools],
    );
    return hasAgreed ? `${at("fixed")}+${split}` : split;
  };
  const steps: CalcColumn[] = [
    ...(hasAgreed
      ? [{ id: "fixed", heading: columns.fixed, format: "fte" as const, width: 12, formula: fixed }]
      : []),
    { id: "claim", heading: columns.claim, format: "share", width: 12, formula: claim },
  ];
  return { steps, posts };
}

/** Whether a line belongs to a region in which the recipient employs. */
const isRefinanced = ({ regions }: Book, { region }: BodyLine): boolean =>
  regions.some(({ name, model }) => model === "REFINANCING" && keyOf(name) === keyOf(region));

/** The cell of a rule; where it is blank, what the rule data state and KIM.ROUNDFTE would not take. */
function ruleOf(book: Book, field: "step" | "minimum"): string {
  const cell = cellRef(book, field);
  const usual = nearestCell(publishedOrDefault(book.grantYear, field).value);
  return usual === 0.5 ? cell : `IF(${cell}="",${usual},${cell})`;
}
