import { followLink } from "../../../src/workbench/host/followLink";
import { saveWorkbook, workbookModel } from "../../../src/workbench/host/osheet/workbookModel";
import { germanExcel } from "../../../src/workbench/spreadsheet/notation";
import { bookOf, openBook } from "./book";
import { errorOf, newExcel, scenarios, type TestExcel } from "./excel";

const TO_CONTROLS = {
  documentReference: "'Kontrolle 2021 B2'!A1",
  screenTip: "Zur Kontrolle",
};

async function linked({ Excel }: TestExcel, use: (sheet: Excel.Worksheet) => unknown) {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A2").formulas = [['="alles "&"stimmt"']];
    sheet.getRange("A2").hyperlink = TO_CONTROLS;
    await context.sync();
    await use(sheet);
    await context.sync();
  });
}

scenarios({
  "a link leaves the formula of its cell, and looks like a link": (excel) =>
    linked(excel, async (sheet) => {
      const cell = sheet.getRange("A2").load("hyperlink,formulas");
      cell.format.font.load("color,underline");
      const other = sheet.getRange("A2:B2").load("hyperlink");
      await sheet.context.sync();
      expect(cell.hyperlink).toEqual({ ...TO_CONTROLS, textToDisplay: "alles stimmt" });
      expect(cell.formulas).toEqual([['="alles "&"stimmt"']]);
      expect(cell.format.font.toJSON()).toEqual({ color: "#0563C1", underline: "Single" });
      expect(other.hyperlink).toBeNull();
    }),

  "a text for a link takes the place of what the cell holds": (excel) =>
    linked(excel, async (sheet) => {
      const [text, blank] = [sheet.getRange("A2"), sheet.getRange("C3")];
      text.hyperlink = { ...TO_CONTROLS, textToDisplay: "=Kontrolle" };
      blank.hyperlink = { documentReference: "Kontrolle!A1" };
      for (const cell of [text, blank]) cell.load("values,valueTypes");
      await sheet.context.sync();
      expect([text.values, blank.values]).toEqual([[["=Kontrolle"]], [["Kontrolle!A1"]]]);
      expect(text.valueTypes).toEqual([["String"]]);
    }),

  "a link moves with its cell and is copied with its sheet": (excel) =>
    linked(excel, async (sheet) => {
      sheet.getRange("1:1").insert("Down");
      const copy = sheet.copy("End");
      const cells = [sheet, copy].map((one) => one.getRange("A3").load("hyperlink"));
      const former = sheet.getRange("A2").load("hyperlink");
      await sheet.context.sync();
      for (const { hyperlink } of cells) expect(hyperlink).toMatchObject(TO_CONTROLS);
      expect(former.hyperlink).toBeNull();
    }),

  "a link can be taken away, with its look or alone": (excel) =>
    linked(excel, async (sheet) => {
      const range = sheet.getRange("A2:B3");
      range.hyperlink = { address: "https://www.mkffi.nrw", textToDisplay: "MKFFI" };
      sheet.getRange("A2").clear("Hyperlinks");
      sheet.getRange("B2").clear("RemoveHyperlinks");
      const cells = ["A2", "B2", "A3"].map((address) =>
        sheet.getRange(address).load("hyperlink,values"),
      );
      for (const cell of cells) cell.format.font.load("color");
      await sheet.context.sync();
      expect(cells.map(({ hyperlink }) => hyperlink?.address)).toEqual([
        ...[undefined, undefined, "https://www.mkffi.nrw"],
      ]);
      expect(cells.map(({ values }) => values)).toEqual([[["MKFFI"]], [["MKFFI"]], [["MKFFI"]]]);
      expect(cells.map(({ format }) => format.font.color)).toEqual([
        ...["#0563C1", "#000000", "#0563C1"],
      ]);
    }),
});

test("a link to nowhere is refused", async () => {
  const { Excel } = newExcel();
  const setting = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").hyperlink = { textToDisplay: "Kontrolle" };
    await context.sync();
  });
  expect((await errorOf(setting)).code).toBe("InvalidArgument");
});

test("links are saved with the workbook", async () => {
  const excel = newExcel();
  await linked(excel, () => undefined);
  const { grid } = bookOf(workbookModel(germanExcel, saveWorkbook(excel.model)));
  expect(grid.links.at(grid.sheets.active(), 1, 0)).toEqual(TO_CONTROLS);
});

test("what a link names does not follow a sheet that is renamed, as in Excel", async () => {
  const excel = newExcel();
  await linked(excel, (sheet) => {
    sheet.name = "Kontrolle";
  });
  const [link] = excel.grid.links.all(excel.grid.sheets.active());
  expect(link!.link.documentReference).toBe(TO_CONTROLS.documentReference);
});

describe("a link leads", () => {
  const book = openBook({ Bescheid: {}, "Kontrolle 2021": {}, Verdeckt: {} });
  const { grid } = book;
  grid.names.add("Pauschale", book.area("'Kontrolle 2021'!B2"));
  grid.sheets.show(book.sheetId("Verdeckt"), false);

  test.each([
    ["to cells of another sheet", "'kontrolle 2021'!$A$3:B4", "'Kontrolle 2021'!A3:B4"],
    ["to cells of the sheet that is shown", "C5", "'Kontrolle 2021'!C5"],
    ["to what a name means", "pauschale", "'Kontrolle 2021'!B2"],
  ])("%s", (_, documentReference, address) => {
    grid.sheets.activate(book.sheetId(documentReference === "C5" ? "Kontrolle 2021" : "Bescheid"));
    expect(followLink(grid, { documentReference })).toBe(true);
    expect(grid.selection.get()).toEqual(book.area(address));
  });

  test.each(["'Kontrolle 2022'!A1", "Unbekannt", "Verdeckt!A1"])(
    "not to %s, and the workbook stays as it is",
    (documentReference) => {
      const before = grid.selection.get();
      expect(followLink(grid, { documentReference })).toBe(false);
      expect(grid.selection.get()).toEqual(before);
    },
  );
});
