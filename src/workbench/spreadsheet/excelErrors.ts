import { registries } from "./library";

const EXCEL_ERRORS = [
  "#VALUE!",
  "#N/A",
  "#NUM!",
  "#NAME?",
  "#REF!",
  "#DIV/0!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#GETTING_DATA",
] as const;
export type ExcelError = (typeof EXCEL_ERRORS)[number];

/**
 * What Excel shows for the library's own errors. A formula that cannot be read never gets into an
 * Excel cell, so `#BAD_EXPR` is left for unknown names. Excel has no error value for a circular
 * reference (it warns and shows 0); `#REF!` is what other spreadsheets show.
 */
const EXCEL_ERROR_OF: Readonly<Record<string, ExcelError>> = {
  "#ERROR": "#VALUE!",
  "#BAD_EXPR": "#NAME?",
  "#REF": "#REF!",
  "#CYCLE": "#REF!",
};

/** Makes the library treat Excel's errors as errors, so that IFERROR and ISERROR see them. */
export function registerExcelErrors(): void {
  for (const error of EXCEL_ERRORS) registries.errorTypes.add(error);
}

export const isExcelError = (value: unknown): value is ExcelError =>
  EXCEL_ERRORS.includes(value as ExcelError);

/** Excel's error for a cell value of the library; nothing for a value that is no error. */
export function excelErrorOf(value: unknown): ExcelError | undefined {
  if (typeof value !== "string" || !value.startsWith("#")) return undefined;
  return isExcelError(value) ? value : EXCEL_ERROR_OF[value];
}
