import { bookSheets } from "../../../src/workbook/book/bookSheets";
import type { GrantYear } from "../../../src/engine/grantYear/grantYear";
import type { Language } from "../../../src/locales/language";
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
