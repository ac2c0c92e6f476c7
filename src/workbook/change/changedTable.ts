import type { Cell } from "../layout/operation";
import type { TableChange } from "./changePlan";
import { rowEdits, type TableContent } from "./tableRows";

type Format = string | undefined;

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
  const rowsOf = ({ headings: own, rows, rowFormats }: TableContent) =>
    rows.map((row, index) =>
      known.map((heading) => {
        const column = own.indexOf(heading);
        return { cell: row[column], format: rowFormats[index]![column] };
      }),
    );
  const old = rowsOf(before);
  const edits = rowEdits(old, rowsOf(after), (row) =>
    JSON.stringify(row.map(({ cell }) => cell ?? null)),
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
  /** Where its cell is another kind of value than what it is written over or below. */
  const setFormat = (row: number, heading: string, format: Format, like: Format): void => {
    const column = columnOf(heading);
    if (column < 0 || format === undefined || like === undefined || format === like) return;
    body.getCell(row, column).numberFormat = [[format]];
    formats[row]![column] = format;
  };
  for (const { at, row } of edits.edited)
    row.forEach(({ cell, format }, index) => {
      const [heading, was, to] = [known[index]!, old[at]![index]!, filled[at]!];
      setFormat(to, heading, format, was.format);
      if (cell !== was.cell) put(to, heading, cell);
    });
  const alike = [...formats.at(-1)!];
  let last = standing.rows.length;
  for (const row of edits.added) {
    const free = blank.shift();
    if (free === undefined) {
      table.rows.add().getRange().numberFormat = [alike];
      formats.push([...alike]);
    }
    row.forEach(({ cell, format }, index) => {
      const heading = known[index]!;
      const first = before.formats[before.headings.indexOf(heading)];
      setFormat(free ?? last, heading, format, old.at(-1)?.[index]!.format ?? first);
      if (cell !== undefined) put(free ?? last, heading, cell);
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
