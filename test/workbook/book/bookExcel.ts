import { bookSheets } from "../../../src/workbook/book/bookSheets";
import type { GrantYear } from "../../../src/engine/grantYear/grantYear";
import { type Language, LANGUAGES } from "../../../src/locales/language";
import { withSheetNames } from "../../../src/workbook/layout/sheetRef";
import { writeSheets } from "../../../src/workbook/write/writeSheets";
import type { ExcelOptions } from "../../workbench/host/excel";
import { cellsOf, openWorkbook } from "../kimExcel";

export interface WrittenSheet {
  readonly id: string;
  readonly name: string;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/** The sheets of a grant year, written into an empty workbook. */
export async function writeBook(
  grantYear: GrantYear,
  { language = "de", ...options }: ExcelOptions & { language?: Language } = {},
) {
  const excel = openWorkbook({ language, ...options });
  const sheets = bookSheets(grantYear, language);
  const outcome = await writeSheets(sheets, {});
  if (outcome.kind === "failed") throw outcome.error;
  expect(outcome).toMatchObject({ kind: "written", refused: [] });
  const read = (): Promise<WrittenSheet[]> =>
    Promise.all(
      sheets.map(async ({ id, sheetName: name }) => ({ id, name, ...(await cellsOf(name)) })),
    );
  return { ...excel, sheets, read };
}

/** All formulas of written sheets. */
export const formulasOf = (sheets: readonly WrittenSheet[]): { sheet: string; formula: string }[] =>
  sheets.flatMap(({ id: sheet, formulas }) =>
    formulas
      .flat()
      .flatMap((formula) =>
        typeof formula === "string" && formula.startsWith("=") ? [{ sheet, formula }] : [],
      ),
  );

/** What is to be written into the cells as formulas, with the names of sheets as a file has them. */
export function plannedFormulas(grantYear: GrantYear, language: Language, variant = 1): string[] {
  const sheets = bookSheets(grantYear, language, variant);
  const nameOf = (id: string): string => sheets.find((sheet) => sheet.id === id)!.sheetName;
  return sheets
    .flatMap(({ operations }) => operations)
    .map((operation) => withSheetNames(operation, nameOf))
    .flatMap((operation) => (operation.kind === "cells" ? operation.cells.flat() : []))
    .flatMap((cell) => (typeof cell === "object" ? [`=${cell.formula}`] : []));
}

/**
 * Formulas that nobody can read any more (workbook.md, Figures), in both languages; names of a
 * twelfth variant are the longest that anybody will have.
 */
export const unreadable = (grantYear: GrantYear): string[] =>
  LANGUAGES.flatMap((language) =>
    [1, 12].flatMap((variant) => plannedFormulas(grantYear, language, variant)),
  ).filter((formula) => formula.length > 260 || nestingOf(formula) > 3);

/** How many functions stand inside one another at most. */
export function nestingOf(formula: string): number {
  const withoutTexts = formula.replace(/"[^"]*"/g, '""').replace(/'[^']*'!/g, "");
  let [depth, most] = [0, 0];
  const open: boolean[] = [];
  for (const [, call, bracket] of withoutTexts.matchAll(/([\p{L}.]+\()|([()])/gu)) {
    if (call || bracket === "(") {
      open.push(call !== undefined);
      if (call) depth++;
    } else if (open.pop()) depth--;
    most = Math.max(most, depth);
  }
  return most;
}
