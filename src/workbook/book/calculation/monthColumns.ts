import type { Book } from "../book";
import { type CalcColumn, type CalcPlaces, column } from "./calcColumn";
import { quoted } from "./formulaParts";
import { staffingBlocks } from "./staffingColumns";

/** The first and the last step that a line of the page shows. */
export const MONTH_STEPS = ["gridFte", "gridIsTerm"] as const;

/**
 * The lines of the page of the staffing, block by block: twelve months of a year; FTE-months and
 * ceiling in the last block, for they hold for the whole term.
 */
export function monthColumns(book: Book, places: CalcPlaces): CalcColumn[] {
  const { columns, occupancy } = book.texts;
  const at = (id: string): string => places.spill(id, "monthCalculation");
  const blocks = staffingBlocks(book);
  const ofPost = (id: string, nth?: number): string =>
    `INDEX(${at(id)},${at("gridPost")}${nth === undefined ? "" : `,${nth}`})`;
  const year = (): string => `${places.heading("year0", "monthCalculation")}+${at("gridBlock")}-1`;
  const inTerm = (formula: string): string => `(${at("gridBlock")}=${blocks})*${formula}`;
  const size = 12 * book.years.length;
  /** The block of the sums has no months of its own: they are those of the first year, times 0. */
  const inMonth = (month: number): string => {
    const grid = places.block("monthGrid", size, "monthCalculation");
    const cell = (column: string): string => `INDEX(${grid},${at("gridPost")},${column})`;
    if (blocks === 1) return cell(`${month}`);
    const before = `MOD(12*(${at("gridBlock")}-1),${size})`;
    return `(${at("gridBlock")}<${blocks})*${cell(`${before}+${month}`)}`;
  };
  return [
    column("gridName", columns.post, "general", () => ofPost("namedPost"), 18),
    column(
      "gridGroup",
      columns.block,
      "general",
      () =>
        blocks === 1
          ? `${year()}&""`
          : `IF(${at("gridBlock")}=${blocks},${quoted(occupancy.term)},${year()}&"")`,
      11,
    ),
    column("gridFte", columns.postFte, "fte", () => ofPost("namedFte"), 7),
    ...occupancy.months
      .split(" ")
      .map((month, index) =>
        column(`month${index + 1}`, month, "fte", () => inMonth(index + 1), 7),
      ),
    column("gridFilled", columns.filledMonths, "fte", () => inTerm(ofPost("filledMoney", 2)), 9),
    column(
      "gridVacant",
      columns.vacantMonths,
      "fte",
      () => `ROUND(${inTerm(ofPost("grantedMoney", 2))}-${at("gridFilled")},9)`,
      9,
    ),
    column("gridCeiling", columns.filledMoney, "euro", () => inTerm(ofPost("filledMoney", 1)), 14),
    column(
      "gridSpan",
      columns.monthSpan,
      "count",
      () => {
        const [from, to] = [at("gridFrom"), at("gridTo")];
        const last = `IF(${to}<1,0,IF(${to}>12,12,${to}))`;
        return `100*IF(${from}<1,1,${from})+${last}`;
      },
      9,
    ),
    column("gridIsTerm", columns.isTerm, "count", () => inTerm("1"), 9),
  ];
}
