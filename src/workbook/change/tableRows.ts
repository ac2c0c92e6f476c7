import type { Cell, SheetLayout } from "../layout/operation";

/** The cells of an Excel table, as a layout has them. */
export interface TableContent {
  readonly name: string;
  readonly headings: readonly string[];
  /** Of the columns, in Excel's notation. */
  readonly formats: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Of the cells of these rows: a column may hold amounts beside days. */
  readonly rowFormats: readonly (readonly string[])[];
}

/** The tables of a sheet with what stands in them; a table that holds nothing has no row. */
export function tablesOf(layout: SheetLayout): TableContent[] {
  const { operations } = layout;
  const cells = cellsOf(layout);
  return operations.flatMap((operation) => {
    if (operation.kind !== "table") return [];
    const { name, area } = operation;
    const at = (row: number, column: number): Cell => cells.get(`${row} ${column}`);
    const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
    const lines = Array.from({ length: area.rows - 1 }, (_, index) => area.row + 1 + index);
    const filled = lines.filter((row) => columns.some((column) => at(row, column) !== undefined));
    const formatsIn = (row: number): readonly string[] =>
      columns.map((column) => formatAt(operations, row, column));
    return [
      {
        name,
        headings: columns.map((column) => String(at(area.row, column))),
        formats: formatsIn(area.row + 1),
        rows: filled.map((row) => columns.map((column) => at(row, column))),
        rowFormats: filled.map(formatsIn),
      },
    ];
  });
}

/** What a layout writes, by row and column: "3 0". Of several the last counts. */
export function cellsOf({ operations }: SheetLayout): ReadonlyMap<string, Cell> {
  const found = new Map<string, Cell>();
  for (const operation of operations)
    if (operation.kind === "cells")
      operation.cells.forEach((line, down) =>
        line.forEach((cell, right) => {
          const place = `${operation.area.row + down} ${operation.area.column + right}`;
          if (cell !== undefined) found.set(place, cell);
        }),
      );
  return found;
}

function formatAt(operations: SheetLayout["operations"], row: number, column: number): string {
  let found = "General";
  for (const operation of operations)
    if (operation.kind === "formats")
      found =
        operation.formats[row - operation.area.row]?.[column - operation.area.column] ?? found;
  return found;
}

/** What makes rows of others. */
export interface RowEdits<Row> {
  /** By the position of what was there. */
  readonly edited: readonly { readonly at: number; readonly row: Row }[];
  readonly removed: readonly number[];
  readonly added: readonly Row[];
}

/**
 * Leaves as many rows alone as can be; what stands between two of them is matched in order. Rows
 * that are added come after all others, wherever they are wanted.
 */
export function rowEdits<Row>(
  before: readonly Row[],
  after: readonly Row[],
  textOf: (row: Row) => string,
): RowEdits<Row> {
  const [old, now] = [before.map(textOf), after.map(textOf)];
  const edited: { at: number; row: Row }[] = [];
  const removed: number[] = [];
  const added: Row[] = [];
  let [from, to] = [0, 0];
  for (const [nextFrom, nextTo] of [...unchanged(old, now), [old.length, now.length] as const]) {
    for (; from < nextFrom && to < nextTo; from++, to++) edited.push({ at: from, row: after[to]! });
    for (; from < nextFrom; from++) removed.push(from);
    for (; to < nextTo; to++) added.push(after[to]!);
    [from, to] = [nextFrom + 1, nextTo + 1];
  }
  return { edited, removed, added };
}

/** The longest common subsequence, by positions. */
function unchanged(old: readonly string[], now: readonly string[]): (readonly [number, number])[] {
  const lengths = Array.from({ length: old.length + 1 }, () =>
    new Array<number>(now.length + 1).fill(0),
  );
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      lengths[i]![j] =
        old[i] === now[j]
          ? lengths[i + 1]![j + 1]! + 1
          : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < old.length && j < now.length;) {
    if (old[i] === now[j]) pairs.push([i++, j++]);
    else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i++;
    else j++;
  }
  return pairs;
}
