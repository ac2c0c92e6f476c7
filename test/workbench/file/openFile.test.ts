import { LANGUAGES } from "../../../src/locales/language";
import { lostSentence } from "../../../src/workbench/file/readSentences";
import { fillGrid } from "../../../src/workbench/file/open/fillGrid";
import type { NotShown } from "../../../src/workbench/file/open/placedSheet";
import { type FileOptions, workbookFile } from "../../../src/workbench/file/workbookFile";
import { SpreadsheetGrid } from "../../../src/workbench/host/osheet/spreadsheetGrid";
import { workbookModel } from "../../../src/workbench/host/osheet/workbookModel";
import { germanExcel } from "../../../src/workbench/spreadsheet/notation";
import { englishFormula } from "../../../src/xlsx/formula/englishFormula";
import type { Workbook } from "../../../src/xlsx/model/workbook";
import { readWorkbook } from "../../../src/xlsx/read/readWorkbook";
import { writeWorkbook } from "../../../src/xlsx/write/writeWorkbook";
import { blankSheet, sampleWorkbook } from "../../xlsx/sampleWorkbook";
import { registerTimes } from "../host/excel";
import { fullBook } from "./fullBook";

const OPTIONS: FileOptions = {
  ...{ form: "excel" as const, store: { type: "OMEX" as const, place: "de-DE" } },
  instance: "0F8FAD5B-D9CB-469F-A165-70867728950E",
};

beforeAll(() => {
  jest.spyOn(console, "debug").mockImplementation();
  registerTimes();
});

/** The workbook as the workbench shows it, and what it does not show. */
function open(workbook: Workbook): { grid: SpreadsheetGrid; notShown: readonly NotShown[] } {
  const grid = new SpreadsheetGrid(workbookModel(germanExcel));
  const notShown = fillGrid(grid, workbook);
  grid.cells.resumeCalculation();
  return { grid, notShown };
}
const asRead = (workbook: Workbook): Workbook => readWorkbook(writeWorkbook(workbook)).workbook;

test("workbench, file, workbench: everything that a file holds is as it was", () => {
  const saved = asRead(workbookFile(fullBook().grid, OPTIONS).workbook);
  const { grid, notShown } = open(saved);
  expect(notShown).toEqual([]);
  expect(asRead(workbookFile(grid, OPTIONS).workbook)).toEqual(saved);
});

test("what the spreadsheet does not show or refuses is said to be missing", () => {
  const { notShown } = open(sampleWorkbook);
  expect(notShown).toEqual([{ what: "name" }, { what: "frozen", sheet: "Mein Blatt" }]);
  for (const language of LANGUAGES)
    for (const each of notShown) expect(lostSentence(each, language)).toMatch(/^.{10,90}\.$/);
});

test("a workbook whose days count from 1904 is not opened", () => {
  const old = { ...sampleWorkbook, countsFrom1904: true };
  expect(() => open(old)).toThrow("countsFrom1904");
});

test("texts stay texts, whatever they look like, in cells of every format", () => {
  const TEXTS = ["=1+1", "1,5", "01.02.2021", "+49", "WAHR", "'a", "@x", "Kamen"];
  const rows = [undefined, { numberFormat: "@" }, { numberFormat: "0.00" }].map((look, row) => ({
    row,
    cells: TEXTS.map((value, column) => ({ column, value, ...(look ? { look } : {}) })),
  }));
  const { grid } = open({ sheets: [{ ...blankSheet, rows }], activeSheet: 0, names: [] });
  const sheetId = grid.sheets.active();
  const area = { sheetId, top: 0, bottom: 2, left: 0, right: TEXTS.length - 1 };
  expect(grid.cells.values(area)).toEqual([TEXTS, TEXTS, TEXTS]);
});

test.each([
  ["SUM(A1:B2)", "=SUM(A1:B2)"],
  ["_xldudf_KIM_SHARE(B2:B4,8)", "=KIM.SHARE(B2:B4,8)"],
  ["_xldudf_kim_roundfte(1,_xlfn.xlookup(1,A:A,B:B))", "=KIM.ROUNDFTE(1,XLOOKUP(1,A:A,B:B))"],
  ["_xlfn._xlws.FILTER(A1:A3,B1:B3)", "=FILTER(A1:A3,B1:B3)"],
  ["SUM(_xlfn.ANCHORARRAY('x''y (1)'!$A$1))&\"_xlfn.A\"", "=SUM('x''y (1)'!$A$1#)&\"_xlfn.A\""],
  ["_xlfn.LET(_xlpm.x,1,_xlpm.x+1)", "=LET(x,1,x+1)"],
  ["T[_xlfn.X]+'_xlfn.X'!A1", "=T[_xlfn.X]+'_xlfn.X'!A1"],
])("the stored formula %s reads %s", (stored, english) => {
  expect(englishFormula(stored)).toBe(english);
});
