import { saveWorkbook, workbookModel } from "../../../src/workbench/host/osheet/workbookModel";
import { germanExcel } from "../../../src/workbench/spreadsheet/notation";
import { bookOf, openBook } from "./book";
import { scenarios, type TestExcel } from "./excel";

const NOTE = { author: "M. Muster", text: "laut Vorlage\n141/2021" };

/** What is noted at which cells of a sheet, rows and columns from 0. */
const notesOf = ({ grid }: Pick<TestExcel, "grid">, sheetName: string) => {
  const { id } = grid.sheets.all().find(({ name }) => name === sheetName)!;
  return grid.cellNotes.all(id).map(({ area, note }) => [area.top, area.left, note.text]);
};

/** A user's note at B2 of the only sheet; then what is done with it. */
async function noted(excel: TestExcel, act: (sheet: Excel.Worksheet) => void): Promise<void> {
  const { Excel, grid } = excel;
  const cell = { sheetId: grid.sheets.active(), top: 1, left: 1, bottom: 1, right: 1 };
  grid.cellNotes.set(cell, NOTE);
  await Excel.run(async (context) => {
    act(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
}

const at = (row: number, column: number) => [[row, column, NOTE.text]];

scenarios({
  "a note goes with its cell when rows, columns and cells come in or go": async (excel) => {
    await noted(excel, (sheet) => {
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("A:A").insert("Right");
      sheet.getRange("C1:C4").insert("Down");
      sheet.getRange("A:A").delete("Left");
    });
    expect(notesOf(excel, "Tabelle1")).toEqual(at(6, 1));
  },

  "a note stays when its cell is written, emptied or looks otherwise": async (excel) => {
    await noted(excel, (sheet) => {
      const cell = sheet.getRange("B2");
      cell.values = [[1]];
      cell.numberFormat = [["0.00"]];
      for (const part of ["Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"] as const)
        sheet.getRange("A1:C3").clear(part);
    });
    expect(notesOf(excel, "Tabelle1")).toEqual(at(1, 1));
  },

  "whoever clears cells of everything clears notes": async (excel) => {
    await noted(excel, (sheet) => sheet.getRange("B2:C3").clear());
    expect(notesOf(excel, "Tabelle1")).toEqual([]);
  },

  "a note goes when its cell is deleted": async (excel) => {
    await noted(excel, (sheet) => sheet.getRange("2:2").delete("Up"));
    await noted(excel, (sheet) => sheet.getRange("A2:C2").delete("Up"));
    await noted(excel, (sheet) => sheet.getRange("B1:B3").delete("Left"));
    expect(notesOf(excel, "Tabelle1")).toEqual([]);
  },

  "a sheet keeps its notes under another name, and its copy has them, too": async (excel) => {
    await noted(excel, (sheet) => {
      sheet.name = "Original";
      sheet.copy("End").getRange("1:1").insert("Down");
    });
    expect(notesOf(excel, "Original")).toEqual(at(1, 1));
    expect(notesOf(excel, "Original (2)")).toEqual(at(2, 1));
  },

  "a deleted sheet leaves the notes of its copy": async (excel) => {
    await noted(excel, (sheet) => {
      sheet.copy("End");
      sheet.delete();
    });
    expect(notesOf(excel, "Tabelle1 (2)")).toEqual(at(1, 1));
  },
});

test("a cell has one note, and notes are saved with the workbook", () => {
  const book = openBook({ Blatt: {} });
  for (const text of ["alt", NOTE.text])
    book.grid.cellNotes.set(book.area("Blatt!B2"), { ...NOTE, text });
  const { grid, sheetId } = bookOf(workbookModel(germanExcel, saveWorkbook(book.model)));
  expect(grid.cellNotes.all(sheetId("Blatt"))).toHaveLength(1);
  expect(grid.cellNotes.at(sheetId("Blatt"), 1, 1)).toEqual(NOTE);
  expect(grid.cellNotes.at(sheetId("Blatt"), 1, 2)).toBeUndefined();
});
