import { functionMetadata } from "../../src/cli/functionMetadata";
import { catalogue } from "../../src/functions/catalogue";
import type { GrantYear } from "../../src/engine/grantYear/grantYear";
import { registerCustomFunctions } from "../../src/workbench/spreadsheet/customFunctions";
import "../../src/workbench/spreadsheet/customFunctionsRuntime";
import {
  type Insertion,
  type InsertOptions,
  insertGrantYears,
} from "../../src/workbook/write/insertGrantYears";
import { parseAddress } from "../../src/workbench/host/model/address";
import { USUAL } from "../../src/workbench/spreadsheet/traits";
import { type ExcelOptions, newExcel, type TestExcel } from "../workbench/host/excel";

/** To be called before all tests of a file: the sheets calculate with the KIM functions. */
export const registerKim = async (): Promise<void> =>
  registerCustomFunctions(await functionMetadata(), catalogue);

/** Excel at its worst; its functions answer when the test lets them. */
const HARD = { ...USUAL, answers: "byHand" } as const;

let opened: TestExcel | undefined;

/**
 * An empty workbook, which the add-in sees from now on, in an Excel at its worst unless a test asks
 * for a kinder one. Its functions answer when the test lets them.
 */
export function openWorkbook(options: ExcelOptions = {}): TestExcel {
  opened = newExcel({ ...HARD, ...options });
  Object.assign(globalThis, { Excel: opened.Excel });
  return opened;
}

/** Inserts grant years as `insertOnly` does, and waits until Excel has calculated. */
export const insert = (...given: Parameters<typeof insertOnly>): Promise<Insertion> =>
  opened!.settled(insertOnly(...given));

/** Inserts grant years, each with a sheet of its own; fails if they are not inserted. */
export async function insertOnly(
  grantYears: GrantYear | readonly GrantYear[],
  options: Partial<InsertOptions> = {},
): Promise<Insertion> {
  const all = Array.isArray(grantYears) ? (grantYears as GrantYear[]) : [grantYears as GrantYear];
  const sheets = all.map((grantYear) => ({ grantYear }));
  const outcome = await insertGrantYears(sheets, { language: "de", ...options });
  if (outcome.kind === "failed") throw outcome.error;
  if (outcome.kind !== "inserted") throw new Error(`Not inserted: ${outcome.kind}`);
  return outcome.insertion;
}

/** Does what a user does with a sheet, and waits until Excel has calculated. */
export const edit = (...given: Parameters<typeof editOnly>): Promise<void> =>
  opened!.settled(editOnly(...given));

/** Does what a user does with a sheet. */
export const editOnly = (
  sheetName: string,
  change: (sheet: Excel.Worksheet) => void,
): Promise<void> =>
  Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(sheetName));
    await context.sync();
  });

/** Notes something at a cell, as only a user can. */
export const note = (sheetName: string, address: string, text: string): void => {
  const { grid } = opened!;
  const { id } = grid.sheets.all().find(({ name }) => name === sheetName)!;
  const { zone } = parseAddress(address)!;
  grid.cellNotes.set({ sheetId: id, ...zone }, { author: "M. Muster", text });
};

/**
 * What is noted on a sheet, with row and column from 0; nothing in a workbook that was not opened
 * here.
 */
export const notesOn = (sheetId: string): string[] =>
  (opened?.grid.cellNotes.all(sheetId) ?? [])
    .map(({ area, note: { text } }) => `${area.top} ${area.left} ${text}`)
    .sort();

/** All cells of a sheet. */
export const cellsOf = (sheetName: string) =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheetName).getUsedRange();
    used.load("values,formulas,text");
    await context.sync();
    const { values, formulas, text } = used;
    return { values: values as unknown[][], formulas: formulas as unknown[][], text };
  });

/** The cells of a name. */
export const named = (name: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange();
    range.load("values,rowIndex,columnIndex,address");
    await context.sync();
    const { rowIndex: row, columnIndex: column, address } = range;
    return { values: range.values as unknown[][], row, column, address };
  });

/** Everything the workbook has, to see that nothing has changed. */
export const everything = () =>
  Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load("items/name,items/id,items/visibility");
    names.load("items/name,items/formula");
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    const used = worksheets.items.map((sheet) =>
      sheet.getUsedRangeOrNullObject().load("address,formulas,numberFormat"),
    );
    const charts = worksheets.items.map((sheet) => sheet.charts.load("items/name"));
    await context.sync();
    return {
      active: active.name,
      sheets: worksheets.items.map(({ name, id }, index) => ({
        ...{ name, id, charts: charts[index]!.items.length },
        cells: used[index]!.isNullObject ? "blank" : used[index]!.toJSON(),
        notes: notesOn(id),
      })),
      /** Those that stand for cells, with the id of the sheet, whatever it is called. */
      names: names.items
        .filter(({ formula }) => !String(formula).includes("#REF!"))
        .map(({ name, formula }) => {
          const [sheetName, cells] = String(formula).split("!");
          const own = sheetName!.replace(/^=/, "").replace(/^'|'$/g, "");
          return `${name} ${worksheets.items.find((sheet) => sheet.name === own)?.id}!${cells}`;
        })
        .sort((a, b) => (a < b ? -1 : 1)),
    };
  });
