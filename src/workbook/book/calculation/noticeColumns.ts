import { hasContract } from "../../../engine/grantYear/parties";
import type { Book } from "../book";
import { columnRef } from "../tables/inputTable";
import { type CalcColumn, type CalcPlaces, column } from "./calcColumn";
import { call, cellRef, quoted } from "./formulaParts";
import { wholeMonths } from "./wholeMonths";

/** The years notices may grant money for, so that nothing stands where they could grow. */
const MOST_YEARS = 4;

/** What was granted, and for which budget years: by notices, or by the contract of the desk. */
export const noticeColumns = (book: Book, places: CalcPlaces): CalcColumn[] =>
  hasContract(book.grantYear) ? ofContract(book, places) : ofNotices(book, places);

/**
 * What each notice grants. One that is amended by the one below it no longer counts; an amendment
 * takes from it what it does not say itself.
 */
function ofNotices(book: Book, places: CalcPlaces): CalcColumn[] {
  const { columns } = book.texts;
  const at = (id: string): string => places.spill(id, "noticeCalculation");
  const of = (column: string): string => columnRef(book, "notices", column);
  const neighbour = (column: string, step: string, otherwise: string): string =>
    `XLOOKUP(${at("position")}${step},${at("position")},${column},${otherwise})`;
  const amendment = quoted(book.words.AMENDMENT);
  const orBefore = (column: string): string =>
    `IF((${of(column)}="")*(${of("kind")}=${amendment}),${neighbour(of(column), "-1", "0")},${of(column)})`;
  const counting = (column: string): string => `IF(${at("replaced")}=1,0,${orBefore(column)})`;

  return [
    column("noticeName", columns.noticeKind, "general", () => `${of("kind")}&""`, 22),
    column("position", columns.position, "count", () => `SEQUENCE(ROWS(${of("kind")}))`, 9),
    column(
      "replaced",
      columns.replaced,
      "count",
      () => `(${neighbour(of("kind"), "+1", '""')}=${amendment})*1`,
      9,
    ),
    column("grantedAmount", columns.counts, "euro", () => counting("amount"), 15),
    column("countedPosts", columns.posts, "fte", () => counting("posts"), 9),
    column("ownStart", columns.ownStart, "day", () => orBefore("start")),
    column("ownEnd", columns.ownEnd, "day", () => orBefore("end")),
    ...days(
      book,
      () => at("ownStart"),
      () => at("ownEnd"),
    ),
    ...grantedYears(book, places, at),
  ];
}

/** The contract is one row of cells that exist once. */
function ofContract(book: Book, places: CalcPlaces): CalcColumn[] {
  const { columns } = book.texts;
  const [amount, posts, start, end] = (
    ["contractAmount", "contractPosts", "contractStart", "contractEnd"] as const
  ).map((id) => cellRef(book, id)) as [string, string, string, string];
  const at = (id: string): string => places.anchors(id, id, "noticeCalculation");
  const orNothing = (cell: string): string => `IF(${cell}="",0,${cell})`;
  return [
    column("noticeName", columns.noticeKind, "general", () => quoted(columns.noticeKind), 22),
    column("grantedAmount", columns.counts, "euro", () => orNothing(amount), 15),
    column("countedPosts", columns.posts, "fte", () => orNothing(posts), 9),
    ...days(
      book,
      () => start,
      () => end,
    ),
    column("noticeMonths", columns.months, "count", () =>
      wholeMonths(book, at("noticeFrom"), at("noticeTo")),
    ),
    ...grantedYears(book, places, at),
  ];
}

/** Days that are not said are those of the grant year. */
function days(book: Book, start: () => string, end: () => string): CalcColumn[] {
  const { columns } = book.texts;
  const year = cellRef(book, "year");
  const or = (day: () => string, otherwise: string) => () => `IF(${day()}=0,${otherwise},${day()})`;
  return [
    column("noticeFrom", columns.noticeStart, "day", or(start, `DATE(${year},1,1)`)),
    column("noticeTo", columns.noticeEnd, "day", or(end, `DATE(${year},12,31)`)),
  ];
}

function grantedYears(book: Book, places: CalcPlaces, at: (id: string) => string): CalcColumn[] {
  const byYear = (): string => {
    const [amount, from, to] = ["grantedAmount", "noticeFrom", "noticeTo"].map(at);
    return call("KIM.BYYEAR", amount!, from!, to!, cellRef(book, "prorationMethod"));
  };
  return Array.from({ length: MOST_YEARS }, (_unused, index): CalcColumn => ({
    id: `granted${index}`,
    heading: () => ({ formula: grantedYear(places, index) }),
    format: "euro",
    width: 14,
    ...(index === 0 ? { formula: byYear } : {}),
  }));
}

/** Blank from the year on that no notice reaches. */
function grantedYear(places: CalcPlaces, index: number): string {
  const at = (id: string): string => places.range(id, id, "noticeCalculation");
  if (index === 0) return `YEAR(MIN(${at("noticeFrom")}))`;
  const year = `${places.heading("granted0", "noticeCalculation")}+${index}`;
  return `IF(${year}>YEAR(MAX(${at("noticeTo")})),"",${year})`;
}

/** What the notices grant for a budget year, as a formula anywhere in the workbook. */
export function grantedInYear(
  places: CalcPlaces,
  year: string,
  from: Parameters<CalcPlaces["spill"]>[1],
): string {
  const last = `granted${MOST_YEARS - 1}`;
  return `SUMIF(${places.headings("granted0", last, from)},${year},${places.sums("granted0", last, from)})`;
}

/** What is granted by what no notice says an amount of is open, not 0. */
export const ifGranted = (book: Book, formula: string): string =>
  `IF(COUNT(${grantedCells(book, "amount")})=0,${quoted(book.texts.open)},${formula})`;

/** The column of the notices, or the cell of the contract that stands for it. */
export const grantedCells = (book: Book, column: "amount" | "posts"): string =>
  hasContract(book.grantYear)
    ? cellRef(book, column === "amount" ? "contractAmount" : "contractPosts")
    : columnRef(book, "notices", column);
