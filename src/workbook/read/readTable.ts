import { factOf, type FieldFact } from "../../engine/grantYear/fields";
import type { List, MoreList } from "../../engine/grantYear/finding";
import { type BookTexts, bookText } from "../../locales/bookText";
import { LANGUAGES } from "../../locales/language";
import type { FieldsOfTable } from "../book/tables/tableFields";
import { valueOf } from "../layout/cellValue";
import type { Headed } from "./bookCells";
import type { Report } from "./sheetFinding";

export type Heading = keyof BookTexts["columns"];

/** A row of a table with its position among the rows below the headings, blank ones included. */
export interface ReadRow {
  readonly row: number;
  /** Values as Excel delivers them, by field; "" is an empty cell. */
  readonly values: ReadonlyMap<string, unknown>;
}

export type Entry = Readonly<Record<string, string | number>>;

export interface ReadEntry {
  readonly row: number;
  readonly entry: Entry;
  readonly assumed: readonly { readonly field: string; readonly assumed: string }[];
}

/** The position of a column by its heading in any language; -1 if it is not there. */
export function columnOf({ headings }: Pick<Headed, "headings">, heading: Heading): number {
  const words = LANGUAGES.map((language) => normalise(bookText(language).columns[heading]));
  return headings.findIndex((text) => words.includes(normalise(text)));
}

const normalise = (text: string): string => text.trim().toLowerCase();

/** The rows of a table in which any of the columns holds something. */
export function readRows(
  table: Headed,
  headings: Readonly<Partial<Record<string, Heading>>>,
): ReadRow[] {
  const columns = Object.entries(headings).flatMap(([field, heading]) => {
    const column = columnOf(table, heading!);
    return column < 0 ? [] : [[field, column] as const];
  });
  return table.rows
    .map((cells, row): ReadRow => ({
      row,
      values: new Map(columns.map(([field, column]) => [field, cells[column] ?? ""])),
    }))
    .filter(({ values }) => [...values.values()].some((value) => value !== ""));
}

/** The entries that a table holds, with the words that are assumed where cells are blank. */
export const readEntries = (table: Headed, { place, headings }: FieldsOfTable): ReadEntry[] =>
  entriesIn(table, headings, (field) => factOf(place, field)!);

/** The same of any list, by what is known about its fields. */
export function entriesIn(
  table: Headed,
  headings: Readonly<Partial<Record<string, Heading>>>,
  factFor: (field: string) => FieldFact,
): ReadEntry[] {
  return readRows(table, headings).map(({ row, values }) => {
    const cells = Object.keys(headings).map((field) => {
      const fact = factFor(field);
      const value = valueOf(fact, values.get(field));
      const assumed = value === undefined && fact.kind === "word" ? fact.assumed : undefined;
      const otherwise = fact.role === "name" ? "" : undefined;
      return { field, value: value ?? assumed ?? otherwise, assumed };
    });
    return {
      row,
      entry: Object.fromEntries(
        cells.flatMap(({ field, value }) => (value === undefined ? [] : [[field, value] as const])),
      ),
      assumed: cells.flatMap(({ field, assumed }) =>
        assumed === undefined ? [] : [{ field, assumed }],
      ),
    };
  });
}

/** Words that were assumed, of the entries of a list. */
export function reportAssumed(
  list: List | MoreList,
  entries: readonly Pick<ReadEntry, "assumed">[],
  report: Report,
): void {
  entries.forEach(({ assumed: words }, index) => {
    for (const { field, assumed } of words)
      report({ code: "wordAssumed", where: { list, index, field }, assumed });
  });
}
