import type { Zone } from "./zone";

/** A table of Excel. Its column names are the texts of its header cells, all different. */
export interface Table {
  readonly name: string;
  /** Headers and totals included. */
  readonly zone: Zone;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showFilter: boolean;
  readonly showBandedRows: boolean;
  /** "TableStyleMedium2". */
  readonly style?: string;
  readonly columns: readonly TableColumn[];
}

export interface TableColumn {
  readonly name: string;
  /** The formula of every row, as stored; a new row gets it. */
  readonly formula?: string;
  /** What stands in the row of totals: a text, or the formula. */
  readonly total?: { readonly text: string } | { readonly formula: string };
}
