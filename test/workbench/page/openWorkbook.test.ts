import { demoWorkbook } from "../../../src/workbench/demo/demoWorkbook";
import { saveWorkbook, workbookModel } from "../../../src/workbench/host/osheet/workbookModel";
import { englishExcel, germanExcel } from "../../../src/workbench/spreadsheet/notation";

test("a workbook opens in the language of the page, with nothing to undo", () => {
  const german = workbookModel(germanExcel, demoWorkbook());
  const english = workbookModel(englishExcel, saveWorkbook(german));
  expect(german.getters.getLocale().decimalSeparator).toBe(",");
  expect(english.getters.getLocale().decimalSeparator).toBe(".");
  expect([german.getters.canUndo(), english.getters.canUndo()]).toEqual([false, false]);
});

test("so does an empty one", () => {
  const { getters } = workbookModel(germanExcel);
  expect(getters.getLocale().code).toBe("de_DE");
  expect(getters.canUndo()).toBe(false);
});
