import type { Book } from "../book";
import { columnRef } from "../tables/inputTable";
import type { CalcColumn, CalcPlaces } from "./calcColumn";
import { call, cellRef, quoted } from "./formulaParts";

/** The years notices may grant money for, so that nothing stands where they could grow. */
const MOST_YEARS = 4;

/**
 * What each notice grants, and for which budget years. A notice that is amended by the one below it
 * no longer counts; an amendment takes from it what it does not say itself.
 */
export function noticeColumns(book: Book, places: CalcPlaces): CalcColumn[] {
  const { columns } = book.texts;
  const at = (id: string): string => places.spill(id, "noticeCalculation");
  const of = (column: string): string => columnRef(book, "notices", column);
  const neighbour = (column: string, step: string, otherwise: string): string =>
    `XLOOKUP(${at("position")}${step},${at("position")},${column},${otherwise})`;
  const amendment = quoted(book.words.AMENDMENT);
  const orBefore = (column: string): string =>
    `IF((${of(column)}="")*(${of("kind")}=${amendment}),${neighbour(of(column), "-1", "0")},${of(column)})`;
  const counting = (column: string): string => `IF(${at("replaced")}=1,0,${orBefore(column)})`;
  const year = cellRef(book, "year");

  const column = (
    id: string,
    heading: CalcColumn["heading"],
    format: CalcColumn["format"],
    formula: () => string,
    width = 13,
  ): CalcColumn => ({ id, heading, format, width, formula });

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
    column(
      "noticeFrom",
      columns.noticeStart,
      "day",
      () => `IF(${at("ownStart")}=0,DATE(${year},1,1),${at("ownStart")})`,
    ),
    column(
      "noticeTo",
      columns.noticeEnd,
      "day",
      () => `IF(${at("ownEnd")}=0,DATE(${year},12,31),${at("ownEnd")})`,
    ),
    ...Array.from({ length: MOST_YEARS }, (_unused, index): CalcColumn => ({
      id: `granted${index}`,
      heading: () => ({ formula: grantedYear(places, index) }),
      format: "euro",
      width: 14,
      ...(index === 0
        ? {
            formula: () =>
              call(
                "KIM.BYYEAR",
                at("grantedAmount"),
                at("noticeFrom"),
                at("noticeTo"),
                cellRef(book, "method"),
              ),
          }
        : {}),
    })),
  ];
}

/** Blank from the year on that no notice reaches. */
function grantedYear(places: CalcPlaces, index: number): string {
  const at = (id: string): string => places.spill(id, "noticeCalculation");
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
