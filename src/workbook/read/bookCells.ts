import type { TableId } from "../book/bookNames";
import type { CellName } from "../book/calculation/formulaParts";
import type { SheetKey } from "../naming";
import type { CopiedSheets } from "./findBooks";

/** A cell that has a name. */
export interface NamedCell {
  /** As it is called in the workbook: Pauschale_2021_B2. */
  readonly name: string;
  readonly sheetName: string;
  readonly value: unknown;
  /** What the cell of a day shows. */
  readonly text?: string;
}

/** Headings and the rows below them; "" is an empty cell. */
export interface Headed {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** A table of inputs. */
export interface TableCells extends Headed {
  /** As it is called in the workbook: Beteiligte_2021_B2. */
  readonly name: string;
}

/** The cells of a grant year, from all of its sheets. */
export interface BookCells extends SheetKey {
  /** What its names end with: "2021_B2". */
  readonly ending: string;
  /** The sheet that is shown first. */
  readonly sheetName: string;
  readonly sheetId: string;
  readonly cells: ReadonlyMap<CellName, NamedCell>;
  readonly tables: ReadonlyMap<TableId, TableCells>;
  /** The sheet with the figures that are compared; nothing if it is gone. */
  readonly calculation: Headed | undefined;
}

/** What a workbook holds of grant years. */
export interface WorkbookCells {
  readonly books: readonly BookCells[];
  /** Sheets that version 0.1 wrote. */
  readonly outdated: readonly string[];
  /** Copies that the user made of sheets. */
  readonly copies: readonly CopiedSheets[];
}
