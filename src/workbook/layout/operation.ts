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

/** How a cell looks; what is not said stays as it is. */
export interface Look {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "Left" | "Right" | "Center" | "CenterAcrossSelection";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly indent?: number;
  readonly wrap?: boolean;
  /** Lines at its edges, by their colour. */
  readonly top?: string;
  readonly bottom?: string;
  /** The lower line is a strong one. */
  readonly isStrong?: boolean;
}

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

/** An Excel table; its cells are written before. */
export interface TableOperation {
  readonly kind: "table";
  readonly area: Area;
  readonly name: string;
  readonly filter: boolean;
}

/** What a sheet is made of. */
export type ContentOperation =
  | { readonly kind: "cells"; readonly area: Area; readonly cells: readonly (readonly Cell[])[] }
  | {
      readonly kind: "formats";
      readonly area: Area;
      readonly formats: readonly (readonly string[])[];
    }
  | { readonly kind: "style"; readonly area: Area; readonly style: Style }
  | { readonly kind: "look"; readonly area: Area; readonly look: Look }
  | TableOperation;

/** What makes a sheet easier to read, fill in or print; it holds nothing, so it may be missing. */
export type OrnamentOperation =
  /** How cells look while a formula, seen from the first of them, is true. */
  | {
      readonly kind: "condition";
      readonly area: Area;
      readonly formula: string;
      readonly look: Look;
    }
  /** A click goes to that cell; what stands in the cell stays. */
  | { readonly kind: "link"; readonly area: Area; readonly to: string }
  | { readonly kind: "width"; readonly area: Area; readonly points: number }
  | { readonly kind: "height"; readonly area: Area; readonly points: number }
  | { readonly kind: "tab"; readonly area: Area; readonly color: string }
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
      /** Id of the sheet that has the data, if not its own. */
      readonly sheet?: string;
      readonly labels: Area;
      readonly series: readonly ChartSeries[];
    }
  | { readonly kind: "freeze"; readonly area: Area }
  | {
      readonly kind: "page";
      readonly area: Area;
      readonly titles: Area;
      readonly pagesWide: number;
      /** Left out: as many as it takes. */
      readonly pagesHigh?: number;
      readonly footer: string;
      /** Left and right of the one in the middle. */
      readonly footers?: readonly [string, string];
    };

/** A name of the workbook for cells of a sheet. */
export interface SheetName {
  readonly name: string;
  readonly area: Area;
}

/** Everything that makes one sheet. */
export interface SheetLayout {
  readonly sheetName: string;
  /** What all names of its grant year end with: "2021_B2". */
  readonly ending: string;
  /** What formulas of other sheets call it, see `sheetRef`. */
  readonly id?: string;
  readonly operations: readonly SheetOperation[];
  readonly names: readonly SheetName[];
  /** Id of a sheet whose place it takes. */
  readonly replaces?: string;
  /** Where it stands among the tabs, from 0; without it at their end. */
  readonly position?: number;
}
