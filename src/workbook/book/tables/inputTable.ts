import type { Cell } from "../../layout/operation";
import type { Book } from "../book";
import { type TableId } from "../bookNames";
import type { BookFormat } from "../formats";

/** What may be typed into a column. */
export type InputRule =
  | { readonly kind: "number" }
  | { readonly kind: "day" }
  | { readonly kind: "words"; readonly words: readonly string[] };

/** A column for the user to fill; its heading is what formulas call it. */
export interface InputColumn {
  readonly id: string;
  readonly heading: string;
  readonly format: BookFormat;
  /** In characters. */
  readonly width: number;
  readonly cells: readonly Cell[];
  /** Where the cells are not all alike. */
  readonly formats?: readonly BookFormat[];
  readonly rule?: InputRule;
  /** Its texts may take several lines. */
  readonly isLong?: boolean;
}

/** An Excel table that holds a list of the grant year. */
export interface InputTable {
  readonly id: TableId;
  /** "Beteiligte_2021_B2" */
  readonly name: string;
  readonly columns: readonly InputColumn[];
  /** At least one, which may be blank: Excel's tables have no fewer. */
  readonly rows: number;
}

/** Columns that hold anything, and those that are always there. */
export const usedColumns = (
  columns: readonly InputColumn[],
  always: readonly string[],
): InputColumn[] =>
  columns.filter(
    ({ id, cells }) => always.includes(id) || cells.some((cell) => cell !== undefined),
  );

/** Whether the table of a list has that column. */
export const hasColumn = ({ tables }: Book, table: TableId, column: string): boolean =>
  tables[table]?.columns.some(({ id }) => id === column) ?? false;

/** A column in a formula: Beteiligte_2021_B2[Schlüssel]. */
export function columnRef({ tables }: Book, table: TableId, column: string, to = column): string {
  const found = tables[table];
  const heading = (wanted: string): string => {
    const text = found?.columns.find(({ id }) => id === wanted)?.heading;
    if (text === undefined) throw new Error(`No column ${wanted} in ${table}`);
    return text.replace(/[[\]#'@]/g, "'$&");
  };
  const columns = to === column ? heading(column) : `[${heading(column)}]:[${heading(to)}]`;
  return `${found!.name}[${columns}]`;
}
