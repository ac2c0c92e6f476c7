import type { ColumnOf, TableId } from "./columnIds";
import type { Cell, Rule } from "./operation";

export type Format = "text" | "general" | "number" | "money" | "fte" | "share" | "months" | "day";

/** A column of a table. One with neither cells nor a formula takes what spills from its left. */
export interface Column<Id extends string = string> {
  readonly id: Id;
  readonly header: Cell | (() => Cell);
  readonly headerFormat?: string;
  /** Opens a group of columns of that caption. */
  readonly group?: string;
  readonly format: Format;
  /** Where rows differ. */
  readonly formatAt?: (row: number) => Format;
  /** A field of the model: a yellow cell for the user. */
  readonly input?: { readonly rule?: RuleFor };
  /** What stands in a row, counted from 0. */
  readonly cell?: (row: number) => Cell;
  /** English formula in the first row that fills the column, or several. */
  readonly spill?: () => string;
  /** Has a sum below the table. */
  readonly total?: boolean;
}

/** A rule, or where the names come from: a column of another table. */
export type RuleFor =
  Exclude<Rule, { kind: "names" }> | { kind: "namesIn"; table: "bodies" | "regions" };

export interface Table<Id extends TableId = TableId> {
  readonly id: Id;
  readonly title: string;
  readonly columns: readonly Column<ColumnOf<Id>>[];
  /** Rows with content; the preview counts them. */
  readonly filled: number;
  /** All rows, blank ones for additions included. */
  readonly rows: number;
  /** List of the model whose inputs it holds; its cells get names. */
  readonly list?: string;
}

/** Rows of a list: its entries and a blank one, so that rows can be inserted at the end. */
export const rowsFor = (entries: readonly unknown[]): number => Math.max(entries.length, 1) + 1;
