import { SpreadsheetGrid } from "../../../src/workbench/host/osheet/spreadsheetGrid";
import { workbookModel } from "../../../src/workbench/host/osheet/workbookModel";
import { openedFile } from "../../../src/workbench/page/openFile";
import { germanExcel } from "../../../src/workbench/spreadsheet/notation";
import { writeWorkbook } from "../../../src/xlsx/write/writeWorkbook";
import { sampleWorkbook } from "../../xlsx/sampleWorkbook";

beforeAll(() => void jest.spyOn(console, "debug").mockImplementation());

const open = (bytes: Uint8Array) => openedFile(bytes, "de", germanExcel);

test("a file becomes a workbook that the page keeps, and what is missing is said", () => {
  const opened = open(writeWorkbook(sampleWorkbook));
  if ("refused" in opened) throw new Error(opened.refused);
  expect(opened.missing).toEqual([
    "Namen, die für keine Zellen stehen, fehlen.",
    "Mein Blatt: Fixierte Zeilen und Spalten sind nicht mehr fixiert.",
  ]);
  const kept = JSON.parse(JSON.stringify(opened.data)) as typeof opened.data;
  const { cells, sheets } = new SpreadsheetGrid(workbookModel(germanExcel, kept));
  const sheet = sheets.all().find(({ name }) => name === "Mein Blatt")!;
  const area = { sheetId: sheet.id, top: 1, bottom: 1, left: 0, right: 3 };
  const [row] = cells.formulas(area);
  expect(row!.slice(0, 2)).toEqual(["=Stadt <A> & \u0007_x0041_ ", 1.5]);
  expect(row!.slice(2)).toEqual(["=KIM.SHARE(B2:B4,8)", '=CONCATENATE("a",CHAR(10),"b")']);
});

test("a file that is none is refused with what to do", () => {
  expect(open(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).toEqual({
    refused:
      "Das ist eine Arbeitsmappe im alten Format .xls. Bitte in Excel öffnen und als .xlsx speichern.",
  });
});
