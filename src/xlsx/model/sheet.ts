import type { Chart } from "./chart";
import type { ConditionalFormat } from "./conditionalFormat";
import type { Page } from "./page";
import type { Look } from "./style";
import type { Table } from "./table";
import type { Validation } from "./validation";
import type { Zone } from "./zone";

export interface Sheet {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  /** "#RRGGBB", as all colours of the model. */
  readonly tabColor?: string;
  readonly gridlines: boolean;
  /** Rows and columns that stay when the others are scrolled. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Points; the height of the rows that name none. */
  readonly defaultRowHeight: number;
  readonly columns: readonly Column[];
  /** From top to bottom; rows without anything are left out. */
  readonly rows: readonly Row[];
  readonly merges: readonly Zone[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly Validation[];
  readonly links: readonly Link[];
  readonly notes: readonly Note[];
  readonly charts: readonly Chart[];
  readonly tables: readonly Table[];
  readonly page: Page;
  /** Only cells whose look is `unlocked` can be changed. Without a password. */
  readonly isProtected?: boolean;
}

export interface Column {
  readonly column: number;
  /** In characters of the default font. */
  readonly width: number;
  readonly hidden?: boolean;
}

export interface Row {
  readonly row: number;
  /** Points, if it is not the default one. */
  readonly height?: number;
  /** The height was set and does not follow the content when a cell is edited. */
  readonly isHeightSet?: boolean;
  readonly hidden?: boolean;
  /** From left to right; cells with neither content nor look are left out. */
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly column: number;
  readonly look?: Look;
  /** The value shown; of a formula its last result. Nothing: an empty cell. */
  readonly value?: CellValue;
  readonly formula?: Formula;
  /** The value comes from a formula in another cell, which spills into this one. */
  readonly isSpilled?: boolean;
}

export type CellValue = number | string | boolean | ErrorValue;

/** The errors a cell of a file can hold (ECMA-376-1, 18.18.11 and 18.17.3). */
export const ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"] as const;
export interface ErrorValue {
  readonly error: (typeof ERRORS)[number];
}

export interface Formula {
  /** As stored, without the equals sign; see `storedFunctionName`. */
  readonly text: string;
  /**
   * The cells that it fills as a dynamic array. Without it the formula has one result and Excel
   * takes one cell where it finds a range in place of a value ("@").
   */
  readonly fills?: Zone;
}

/** Cells that lead to an address or a name of the same workbook. */
export interface Link {
  readonly zone: Zone;
  /** "'Mein Blatt'!A1", or a defined name. */
  readonly location: string;
  /** Shown beside the pointer. */
  readonly tip?: string;
}

/** A note (comment) at a cell. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
}
