import type { Zone } from "../../xlsx/model/zone";
import type { SheetCells } from "./sheetCells";

/** A table of Excel: its cells with headings and totals. */
export interface InspectedTable {
  readonly name: string;
  readonly sheetName: string;
  readonly zone: Zone;
  readonly showTotals: boolean;
}

/** What is looked through for what is wrong in its cells, whoever has read it. */
export interface Inspected {
  readonly sheets: readonly SheetCells[];
  readonly tables: readonly InspectedTable[];
  /** Names of the workbook, and what they stand for: "='Mein Blatt'!$B$2". */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}
