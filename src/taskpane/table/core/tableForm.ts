import type { FieldUnit } from "../../../engine/grantYear/fields";

/** What a column of a table may hold. */
export interface ColumnForm {
  readonly id: string;
  readonly kind: "text" | "number" | "day";
  readonly unit?: FieldUnit;
  /** Headings by which it is known, in any language. */
  readonly names: readonly string[];
}

/** A list into which tables are taken: what its columns are, and which words say what a row is. */
export interface TableForm {
  readonly columns: readonly ColumnForm[];
  /** The column that every entry has. */
  readonly name: string;
  /** The column that sums add up. */
  readonly figure: string;
  /** A column that may be written once for the rows below it. */
  readonly grouped?: string;
  /** Columns of text without headings, after the name: of names in the list, then any other. */
  readonly usualTexts: readonly [string, string];
  /** Names that are already in the list. */
  readonly known: readonly string[];
  /** Whether it stands for all others, and is no sum of them: the Kreis. */
  readonly isWhole: (name: string) => boolean;
  /** Each row is an event: names come again and again, and figures add up only by chance. */
  readonly isLedger?: true;
  /** The year of a day that is written without one, "03-15", if it can be only one. */
  readonly yearOf?: (day: string) => number | undefined;
  /** Whether a row without figures names the group of the rows below it. */
  readonly isGroup: (name: string) => boolean;
}

/** What the user decides otherwise than proposed. */
export interface Choices {
  /** By position: the id of the column, or "" to leave it out. */
  readonly columns: Readonly<Record<number, string>>;
  /** By position: whether the row is taken. */
  readonly rows: Readonly<Record<number, boolean>>;
  /** Whether empty cells of the grouped column are as above. */
  readonly isFilled?: boolean;
}

export const NO_CHOICES: Choices = { columns: {}, rows: {} };
