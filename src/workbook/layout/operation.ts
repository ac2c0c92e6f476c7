/** Rows and columns of a sheet, counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An English formula, without the equals sign. */
export interface Formula {
  readonly formula: string;
}

/** What a cell holds. A string is text, whatever it looks like. */
export type Cell = number | string | Formula | undefined;

export type Style =
  | "title"
  | "status"
  | "caption"
  | "label"
  | "header"
  /** Goes to the right, as the figures below do. */
  | "figures"
  | "input"
  /** In as many lines as it takes. */
  | "wrapped"
  | "total";

/** What may be typed into a cell. */
export type Rule =
  | { readonly kind: "number" }
  | { readonly kind: "day" }
  | { readonly kind: "words"; readonly words: readonly string[] }
  /** One of the names in another list; others are questioned, not refused. */
  | { readonly kind: "names"; readonly of: Area };

export interface ChartSeries {
  readonly name: string;
  readonly values: Area;
}

/** One change of a sheet. */
export type SheetOperation = ContentOperation | OrnamentOperation;

/** What a sheet is made of. */
export type ContentOperation =
  | { readonly kind: "cells"; readonly area: Area; readonly cells: readonly (readonly Cell[])[] }
  | {
      readonly kind: "formats";
      readonly area: Area;
      readonly formats: readonly (readonly string[])[];
    }
  | { readonly kind: "style"; readonly area: Area; readonly style: Style };

/** What makes a sheet easier to read, fill in or print; it holds nothing, so it may be missing. */
export type OrnamentOperation =
  | { readonly kind: "width"; readonly area: Area; readonly points: number }
  | {
      readonly kind: "validation";
      readonly area: Area;
      readonly rule: Rule;
      readonly message: string;
    }
  | {
      readonly kind: "chart";
      readonly area: Area;
      readonly title: string;
      readonly labels: Area;
      readonly series: readonly ChartSeries[];
    }
  | { readonly kind: "freeze"; readonly area: Area }
  | {
      readonly kind: "page";
      readonly area: Area;
      readonly titles: Area;
      readonly pagesWide: number;
      readonly footer: string;
    };

/** A name of the workbook for cells of a sheet. */
export interface SheetName {
  readonly name: string;
  readonly area: Area;
}

/** Everything that makes one sheet. */
export interface SheetLayout {
  readonly sheetName: string;
  /** What all its names begin with. */
  readonly prefix: string;
  readonly operations: readonly SheetOperation[];
  readonly names: readonly SheetName[];
  /** What is on it, for a preview. */
  readonly blocks: readonly Block[];
}

export interface Block {
  readonly title: string;
  /** Without blank rows for additions. */
  readonly rows: number;
  /** As Excel writes it: "A8:AM22". */
  readonly address: string;
}
