import type { Cell } from "../layout/operation";
import type { TableChange } from "./changePlan";
import { rowEdits } from "./tableRows";

/** A table as it stands in the workbook: all its columns, the user's own ones, too. */
export interface StandingTable {
  readonly name: string;
  readonly headings: readonly string[];
  /** Below the headings, without a row of totals: as Excel's formulas say them. */
  readonly rows: readonly (readonly unknown[])[];
  /** Of the same cells, in Excel's notation. */
  readonly formats: readonly (readonly string[])[];
}

/**
 * Queues the changes of a table, row by row: what did not change is left alone, a user's own
 * columns stay beside their rows. Blank rows are filled first, new columns stand at the right.
 */
export function changeTable(
  table: Excel.Table,
  { before, after }: TableChange,
  standing: StandingTable,
): void {
  const headings = [...standing.headings];
  const formats = standing.formats.map((row) => [...row]);
  const columnOf = (heading: string): number => {
    const wanted = heading.trim().toLowerCase();
    return headings.findIndex((each) => each.trim().toLowerCase() === wanted);
  };
  after.headings.forEach((heading, index) => {
    if (columnOf(heading) >= 0) return;
    const column = table.columns.add(undefined, undefined, heading);
    column.getDataBodyRange().numberFormat = standing.rows.map(() => [after.formats[index]!]);
    headings.push(heading);
    for (const row of formats) row.push(after.formats[index]!);
  });
  const known = [...new Set([...before.headings, ...after.headings])];
  const cellIn = ({ headings: own }: { headings: readonly string[] }, row: readonly Cell[]) => {
    return (heading: string): Cell => row[own.indexOf(heading)];
  };
  const edits = rowEdits(
    before.rows.map((row) => known.map(cellIn(before, row))),
    after.rows.map((row) => known.map(cellIn(after, row))),
    (row) => JSON.stringify(row.map((cell) => cell ?? null)),
  );
  const isBlank = (row: readonly unknown[]): boolean =>
    known.every((heading) => (row[columnOf(heading)] ?? "") === "");
  const filled = standing.rows.flatMap((row, index) => (isBlank(row) ? [] : [index]));
  const blank = standing.rows.flatMap((row, index) => (isBlank(row) ? [index] : []));
  const body = table.getDataBodyRange();
  const put = (row: number, heading: string, cell: Cell): void => {
    const column = columnOf(heading);
    if (column >= 0) body.getCell(row, column).formulas = [[entered(cell, formats[row]![column]!)]];
  };
  for (const { at, row } of edits.edited)
    row.forEach((cell, index) => {
      const heading = known[index]!;
      if (cell !== cellIn(before, before.rows[at]!)(heading)) put(filled[at]!, heading, cell);
    });
  let last = standing.rows.length;
  for (const row of edits.added) {
    const free = blank.shift();
    if (free === undefined) {
      const alike = formats.at(-1)!;
      table.rows.add().getRange().numberFormat = [alike];
      formats.push(alike);
    }
    row.forEach((cell, index) => {
      if (cell !== undefined) put(free ?? last, known[index]!, cell);
    });
    if (free === undefined) last++;
  }
  // Excel's tables have a row at least.
  const [spared, ...gone] =
    edits.removed.length === last ? edits.removed : [undefined, ...edits.removed];
  if (spared !== undefined) for (const heading of known) put(filled[spared]!, heading, undefined);
  for (const at of [...gone].reverse()) table.rows.getItemAt(filled[at!]!).delete();
}

/**
 * Queues giving a table the rows and columns that it had, whatever it has `now`. Rows that end the
 * table then as now stay where they are, with what users have noted at them.
 */
export function restoreTable(
  table: Excel.Table,
  { headings, rows, formats }: StandingTable,
  now: Pick<StandingTable, "headings" | "rows">,
): void {
  const end = alikeAtEnd(
    now.rows.map((row) => row.slice(0, headings.length)),
    rows,
  );
  for (let more = now.rows.length; more > rows.length; more--)
    table.rows.getItemAt(more - end - 1).delete();
  for (let less = now.rows.length; less < rows.length; less++)
    table.rows.add(end === 0 ? undefined : less - end);
  if (now.headings.length > headings.length) {
    const added = now.headings.length - headings.length;
    const whole = table
      .getHeaderRowRange()
      .getCell(0, 0)
      .getResizedRange(rows.length, headings.length - 1);
    const beside = whole
      .getOffsetRange(0, headings.length)
      .getResizedRange(0, added - headings.length);
    table.resize(whole);
    beside.clear();
  }
  const body = table.getDataBodyRange();
  body.numberFormat = formats.map((row) => [...row]);
  body.formulas = rows.map((row, at) =>
    row.map((held, index) => entered(held, formats[at]![index]!)),
  );
}

/** How many rows two lists end with alike. */
function alikeAtEnd(some: readonly unknown[], others: readonly unknown[]): number {
  const isAlike = (fromEnd: number): boolean =>
    JSON.stringify(some.at(-fromEnd)) === JSON.stringify(others.at(-fromEnd));
  const shorter = Math.min(some.length, others.length);
  let count = 0;
  while (count < shorter && isAlike(count + 1)) count++;
  return count;
}

/**
 * What is to be entered so that a cell holds this text or number, or this formula. A text begins
 * with an apostrophe, so that Excel takes it for nothing else; where the format is Text, it would
 * be part of the text.
 */
export function entered(held: unknown, format: string): unknown {
  if (typeof held !== "string" || held === "") return held ?? "";
  return format === "@" || held.startsWith("=") ? held : `'${held}`;
}
