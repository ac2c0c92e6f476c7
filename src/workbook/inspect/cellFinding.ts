import type { Severity } from "../../engine/grantYear/finding";

/** What a cell is to hold in place of what it holds: a formula, a value, "" for nothing. */
export interface Change {
  readonly sheetName: string;
  readonly sheetId: string;
  /** "B3" */
  readonly address: string;
  readonly before: unknown;
  readonly after: unknown;
  /** The cell has the format Text, in which a formula is none. */
  readonly isText?: true;
}

/** What may be wrong in a cell, and how grave it is. `locales` has a sentence for each. */
export const CELL_FINDINGS = {
  /** Excel does not tie the formula to the functions. */
  notRecognised: "error",
  /** KIM has no such function. */
  functionUnknown: "error",
  nameMissing: "error",
  /** The cells of a name, or those of a reference, were deleted. */
  nameBroken: "error",
  referenceLost: "error",
  /** Something stands where the result belongs. */
  spillBlocked: "error",
  errorInherited: "error",
  errorValue: "error",
  /** A sign before the function lets only the first value through. */
  onlyFirst: "warning",
  formulaAsText: "error",
  /** A value stands where cells above and below have a formula. */
  typedOver: "error",
  /** A sheet of a grant year has lost a formula. */
  formulaLost: "error",
  /** Below the cells that a formula names the list goes on. */
  rangeTooShort: "error",
  dateMissing: "warning",
  /** Called again, the function gives something else. */
  stale: "warning",
} as const satisfies Readonly<Record<string, Severity>>;

export type CellFindingCode = keyof typeof CELL_FINDINGS;

/** Something that is wrong in a cell of the workbook. */
export interface CellFinding {
  readonly code: CellFindingCode;
  readonly sheetName: string;
  readonly sheetId: string;
  /** Of the cell that is concerned. */
  readonly address: string;
  /** Where the cause is, if that is another cell: "B7", or with its sheet: "'Mein Blatt'!B7". */
  readonly at?: string;
  /** What the sentence names: a function, a name, an error, a formula, a reason. */
  readonly detail: string;
  /** The one safe remedy, if there is one. */
  readonly remedy?: readonly Change[];
}
