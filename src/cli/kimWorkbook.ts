import "../workbench/spreadsheet/customFunctionsRuntime";
import { randomUUID } from "node:crypto";
import type { GrantYear } from "../engine/grantYear/grantYear";
import { catalogue } from "../functions/catalogue";
import { type Language, setLanguage } from "../locales/language";
import { SpreadsheetGrid } from "../workbench/host/osheet/spreadsheetGrid";
import { workbookModel } from "../workbench/host/osheet/workbookModel";
import { startHost } from "../workbench/host/startHost";
import { registerCustomFunctions } from "../workbench/spreadsheet/customFunctions";
import { englishExcel, germanExcel } from "../workbench/spreadsheet/notation";
import type { FileForm } from "../workbench/file/fileForm";
import type { Store } from "../workbench/file/kimAddIn";
import type { NotKept } from "../workbench/file/notKept";
import { workbookFile } from "../workbench/file/workbookFile";
import { insertGrantYears } from "../workbook/write/insertGrantYears";
import { writeWorkbook } from "../xlsx/write/writeWorkbook";
import { functionMetadata } from "./functionMetadata";

export interface KimWorkbookOptions {
  readonly form: FileForm;
  readonly language: Language;
  readonly store: Store;
}

/**
 * The bytes of a workbook with the calculated sheets of a grant year and nothing else: written by
 * the add-in itself, into an Excel without a screen. Throws what the add-in reports.
 */
export async function kimWorkbook(
  grantYear: GrantYear,
  { form, language, store }: KimWorkbookOptions,
): Promise<{
  readonly sheetName: string;
  readonly bytes: Uint8Array;
  readonly notKept: readonly NotKept[];
}> {
  setLanguage(language);
  registerCustomFunctions(await functionMetadata(), catalogue);
  const grid = new SpreadsheetGrid(workbookModel(language === "de" ? germanExcel : englishExcel));
  Object.assign(globalThis, { Excel: startHost({ grid, language }).Excel });
  const empty = grid.sheets.all();
  const outcome = await insertGrantYears([{ grantYear }], { language });
  if (outcome.kind === "failed") throw outcome.error;
  if (outcome.kind !== "inserted") throw new Error(outcome.kind);
  for (const { id } of empty) grid.sheets.remove(id);
  const { sheetName } = outcome.insertion.sheets[0]!;
  const { workbook, notKept } = workbookFile(grid, {
    ...{ form, language, store, title: sheetName },
    instance: randomUUID(),
  });
  return { sheetName, bytes: writeWorkbook(workbook), notKept };
}
