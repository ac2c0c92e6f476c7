import { factsOf, type ListName } from "../../engine/grantYear/fields";
import { cellName } from "../naming";
import { valueOf } from "../layout/cellValue";
import type { NamedCells, NamedSheet } from "./readRanges";
import type { Report } from "./sheetFinding";

/** A row of a list with the row of the sheet it stands in, counted from 0. */
export interface ReadRow {
  readonly row: number;
  /** Values as Excel delivers them; "" is an empty cell. */
  readonly values: ReadonlyMap<string, unknown>;
}

/**
 * The rows of a list that are not blank. A row that was inserted right below the headers lies in
 * the name of the whole list only; it counts all the same.
 */
export function readRows(
  { cells }: NamedSheet,
  list: string,
  fields: readonly string[],
): readonly ReadRow[] {
  const frame = cells.get(cellName(list));
  const columns = fields.flatMap((field) => {
    const found = cells.get(cellName(field, list));
    return found ? [[field, found] as const] : [];
  });
  if (columns.length === 0) return [];
  const tops = columns.map(([, { row }]) => row);
  const first = Math.min(...tops, ...(frame ? [frame.row + 1] : []));
  const last = Math.max(...columns.map(([, { row, values }]) => row + values.length - 1));

  const rows = Array.from({ length: last - first + 1 }, (_, index): ReadRow => {
    const row = first + index;
    const values = columns.map(([field, column]) => [field, valueAt(row, column, frame)] as const);
    return { row, values: new Map(values) };
  });
  return rows.filter(({ values }) => [...values.values()].some((value) => value !== ""));
}

function valueAt(row: number, column: NamedCells, frame: NamedCells | undefined): unknown {
  const own = column.values[row - column.row]?.[0];
  if (own !== undefined || !frame) return own ?? "";
  return frame.values[row - frame.row]?.[column.column - frame.column] ?? "";
}

/** The entries of a list, and in which rows of the sheet they stand. */
export function readList(
  sheet: NamedSheet,
  list: ListName,
  report: Report,
): { readonly entries: object[]; readonly rows: readonly number[] } {
  const facts = factsOf(list);
  const rows = readRows(
    sheet,
    list,
    facts.map(([field]) => field),
  );
  const entries = rows.map(({ values }, index) => {
    const entry = facts.flatMap(([field, fact]): [string, string | number][] => {
      const value = valueOf(fact, values.get(field) ?? "");
      if (value !== undefined) return [[field, value]];
      if (fact.kind === "word" && fact.assumed !== undefined) {
        const { assumed } = fact;
        report({ code: "wordAssumed", where: { list, index, field }, assumed });
        return [[field, assumed]];
      }
      return fact.role === "name" ? [[field, ""]] : [];
    });
    return Object.fromEntries(entry) as object;
  });
  return { entries, rows: rows.map(({ row }) => row) };
}
