import { toSerial } from "../../../engine/period/calendar";
import type { FormatName } from "./formats";

/**
 * What the file of a sheet writes down. Formulas are in English Excel notation and refer to cells by
 * the names given here: `posts` is a cell or a column of the same sheet, `row.posts` the cell of
 * that column in the row of the formula, `unna2023.posts` stands on another sheet.
 */
export type Content = number | string;

/** Where a figure comes from; German, because the word stands beside the figure. */
export type Mark = "Vorlage" | "angenommen" | "zurückgerechnet" | "Regeldaten" | "berechnet";

/** One line of figures below each other, each with its mark and its source. */
export interface Fact {
  readonly label: string;
  /** The name of the cell that holds the value. */
  readonly name?: string;
  readonly value: Content | undefined;
  readonly format?: FormatName;
  readonly mark: Mark;
  readonly source: string;
  /** What the value is compared with: a figure of the paper, or a formula. */
  readonly against?: Content;
  /** The name of the cell with the step to which the paper rounds ("ca."). */
  readonly paperStep?: string;
}

export interface Facts {
  readonly kind: "facts";
  readonly heading: string;
  /** The heading of the figures of comparison. */
  readonly against?: string;
  readonly rows: readonly Fact[];
}

export interface Column {
  readonly header: string;
  readonly name?: string;
  readonly format?: FormatName;
  /** Where the figures of the column come from; written below its header. */
  readonly mark?: Mark;
  /** From the first row on; a formula may spill over the cells below it and to its right. */
  readonly cells?: readonly (Content | undefined)[];
  /** The same formula in every row. */
  readonly each?: string;
  readonly total?: Content;
  /** Says "stimmt" or "weicht ab". */
  readonly check?: true;
  /** Says where the figures of a row come from. */
  readonly source?: true;
}

export interface Table {
  readonly kind: "table";
  readonly heading: string;
  /** The first column has a cell in every row; the last one takes the width that is left. */
  readonly columns: readonly Column[];
}

/** Sentences over the whole width. */
export interface Notes {
  readonly kind: "notes";
  readonly heading?: string;
  readonly lines: readonly string[];
}

/** What the looks of cells mean. */
export interface Legend {
  readonly kind: "legend";
  readonly heading: string;
  readonly rows: readonly { readonly mark: Mark; readonly meaning: string }[];
}

export interface Series {
  /** The name of the column. */
  readonly values: string;
  readonly label: string;
  readonly color: string;
}

export interface Chart {
  readonly title: string;
  /** The name of the column with the categories. */
  readonly labels: string;
  readonly series: readonly Series[];
  readonly stacked?: true;
  /** For categories with long names. */
  readonly horizontal?: true;
}

/** Charts side by side. */
export interface Charts {
  readonly kind: "charts";
  readonly charts: readonly Chart[];
}

export type Block = Facts | Table | Notes | Legend | Charts;

export interface Sheet {
  /** Names the sheet in formulas of other sheets. */
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  /** Widths of the columns in pixels. */
  readonly widths: readonly number[];
  readonly blocks: readonly Block[];
}

/** Excel's day number. */
export const day = (year: number, month: number, date: number): number =>
  toSerial({ year, month, day: date });

/** "stimmt" if two amounts or numbers of posts agree to two decimals. */
export const agrees = (one: string, other: string): string =>
  `=IF(ROUND(${one}-${other},2)=0,"stimmt","weicht ab")`;
