import "../workbench/spreadsheet/customFunctionsRuntime";
import { randomUUID } from "node:crypto";
import type { GrantYear } from "../engine/grantYear/grantYear";
import { catalogue } from "../functions/catalogue";
import { type Language, setLanguage } from "../locales/language";
import type { Grid } from "../workbench/host/grid";
import { SpreadsheetGrid } from "../workbench/host/osheet/spreadsheetGrid";
import { workbookModel } from "../workbench/host/osheet/workbookModel";
import { startHost } from "../workbench/host/startHost";
import { registerCustomFunctions } from "../workbench/spreadsheet/customFunctions";
import { englishExcel, germanExcel } from "../workbench/spreadsheet/notation";
import type { FileForm } from "../workbench/file/fileForm";
import type { Store } from "../workbench/file/kimAddIn";
import type { NotKept } from "../workbench/file/notKept";
import { fillGrid } from "../workbench/file/open/fillGrid";
import type { NotShown } from "../workbench/file/open/placedSheet";
import { workbookFile } from "../workbench/file/workbookFile";
import { insertGrantYears } from "../workbook/write/insertGrantYears";
import type { Lost } from "../xlsx/read/lost";
import { readWorkbook } from "../xlsx/read/readWorkbook";
import { writeWorkbook } from "../xlsx/write/writeWorkbook";
import { functionMetadata } from "./functionMetadata";
import { measureTexts } from "./measuredText";

export interface KimWorkbook {
  /** The one that is shown first. */
  readonly sheetName: string;
  readonly grid: Grid;
  /** What is under the grid. */
  readonly model: ReturnType<typeof workbookModel>;
}

export interface KimWorkbookOptions {
  readonly form: FileForm;
  readonly language: Language;
  readonly store: Store;
}

/**
 * The bytes of a workbook with the calculated sheets of a grant year and nothing else. Throws what
 * the add-in reports.
 */
export async function kimWorkbook(
  grantYear: GrantYear,
  { language, ...options }: KimWorkbookOptions,
): Promise<{ readonly sheetName: string } & KimWorkbookFile> {
  const workbook = await calculatedWorkbook([grantYear], language);
  return { sheetName: workbook.sheetName, ...kimWorkbookFile(workbook, options) };
}

/** The sheets of grant years, written by the add-in itself into an Excel without a screen. */
export async function calculatedWorkbook(
  grantYears: readonly GrantYear[],
  language: Language,
): Promise<KimWorkbook> {
  const { model, grid } = await emptyWorkbook(language);
  Object.assign(globalThis, { Excel: startHost({ grid, language }).Excel });
  const empty = grid.sheets.all();
  const sheets = grantYears.map((grantYear) => ({ grantYear }));
  const outcome = await insertGrantYears(sheets, { language });
  if (outcome.kind === "failed") throw outcome.error;
  if (outcome.kind !== "inserted") throw new Error(outcome.kind);
  for (const { id } of empty) grid.sheets.remove(id);
  return { model, grid, sheetName: outcome.insertion.sheets[0]!.sheetName };
}

/** The spreadsheet without a screen, which knows the KIM functions. */
async function emptyWorkbook(language: Language) {
  setLanguage(language);
  registerCustomFunctions(await functionMetadata(), catalogue);
  measureTexts();
  const model = workbookModel(language === "de" ? germanExcel : englishExcel);
  return { model, grid: new SpreadsheetGrid(model) };
}

/**
 * The file of a workbook, calculated anew, in one of its forms, and what of it is lost on the way.
 * Throws a `FileRefusal`.
 */
export async function recalculatedFile(
  bytes: Uint8Array,
  { form, language }: Pick<KimWorkbookOptions, "form" | "language">,
): Promise<KimWorkbookFile & { readonly lost: readonly (Lost | NotShown)[] }> {
  const { workbook, lost } = readWorkbook(bytes);
  const { model, grid } = await emptyWorkbook(language);
  const notShown = fillGrid(grid, workbook);
  grid.cells.resumeCalculation();
  const { addIn, title = workbook.sheets[0]!.name } = workbook;
  const store = addIn
    ? { type: addIn.storeType, place: addIn.store }
    : ({ type: "ExCatalog" } as const);
  const file = kimWorkbookFile({ model, grid, sheetName: title }, { form, store });
  return { ...file, lost: [...lost, ...notShown] };
}

interface KimWorkbookFile {
  readonly bytes: Uint8Array;
  readonly notKept: readonly NotKept[];
}

/** The file of a calculated workbook in one of its forms, each time as a file of its own. */
export function kimWorkbookFile(
  { sheetName, grid }: KimWorkbook,
  { form, store }: Omit<KimWorkbookOptions, "language">,
): KimWorkbookFile {
  const { workbook, notKept } = workbookFile(grid, {
    ...{ form, store, title: sheetName },
    instance: randomUUID(),
  });
  return { bytes: writeWorkbook(workbook), notKept };
}
