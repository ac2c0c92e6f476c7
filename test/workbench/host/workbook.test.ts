import { germanExcel } from "../../../src/workbench/spreadsheet/notation";
import { SpreadsheetGrid } from "../../../src/workbench/host/osheet/spreadsheetGrid";
import { saveWorkbook, workbookModel } from "../../../src/workbench/host/osheet/workbookModel";
import { startHost } from "../../../src/workbench/host/startHost";
import { newExcel, scenarios, type TestExcel } from "./excel";

/** A grant year in small: a table, names, settings, a print area, validation and a chart. */
async function fill({ Excel }: TestExcel): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B3").values = [
      ["Stadt", "Anteil"],
      ["Kamen", 0.5],
      ["Bönen", 0.25],
    ];
    sheet.getRange("C1:C2").formulas = [["=SUM(B$2:B2)"], ["=SUM(B$2:B3)"]];
    sheet.tables.add("A1:B3", true).name = "Anteile";
    sheet.names.add("Summe", "=Tabelle1!$C$2", "Kontrolle");
    context.workbook.settings.add("kim", { years: [2023] });
    sheet.pageLayout.setPrintArea("A1:C3");
    sheet.getRange("B2:B3").dataValidation.rule = {
      decimal: { formula1: 0, operator: "GreaterThan" },
    };
    sheet.charts.add("Pie", sheet.getRange("A1:B3")).name = "Torte";
    await context.sync();
  });
}

async function contents({ Excel }: Pick<TestExcel, "Excel">) {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tabelle1");
    const cells = sheet.getUsedRangeOrNullObject().load("formulas");
    const tables = sheet.tables.load("items/name");
    const names = sheet.names.load("items/name,items/comment,items/scope");
    const setting = context.workbook.settings.getItemOrNullObject("kim").load("value");
    const area = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
    const validation = sheet.getRange("B2").dataValidation.load("rule");
    const charts = sheet.charts.load("items/name,items/chartType");
    await context.sync();
    return {
      cells: cells.isNullObject ? [] : cells.formulas,
      tables: tables.items.map(({ name }) => name),
      names: names.items.map(({ name, comment, scope }) => [name, comment, scope]),
      setting: setting.isNullObject ? null : setting.value,
      area: area.isNullObject ? null : area.address,
      validation: validation.rule,
      charts: charts.items.map(({ name, chartType }) => [name, chartType]),
    };
  });
}

const filled = {
  cells: [
    // The library writes a range of one cell as a cell.
    ["Stadt", "Anteil", "=SUM(B$2)"],
    ["Kamen", 0.5, "=SUM(B$2:B3)"],
    ["Bönen", 0.25, ""],
  ],
  tables: ["Anteile"],
  names: [["Summe", "Kontrolle", "Worksheet"]],
  setting: { years: [2023] },
  area: "Tabelle1!A1:C3",
  validation: { decimal: { formula1: 0, operator: "GreaterThan" } },
  charts: [["Torte", "Pie"]],
};

scenarios({
  "what the add-in keeps beside the cells is saved with the workbook": async (excel) => {
    await fill(excel);
    expect(await contents(excel)).toEqual(filled);
    const saved = JSON.stringify(saveWorkbook(excel.model));
    const opened = workbookModel(germanExcel, JSON.parse(saved) as object);
    const grid = new SpreadsheetGrid(opened);
    expect(await contents(startHost({ grid, language: "de" }))).toEqual(filled);
  },

  "similar formulas in one block, a fault of the library, do no harm": async ({ model }) => {
    const sheetId = model.getters.getActiveSheetId();
    const clipboardContent = { text: "1\t=SUM(A$1:A1)\n2\t=SUM(A$1:A2)\n3\t=SUM(A$1:A3)" };
    const target = [{ top: 0, left: 0, bottom: 0, right: 0 }];
    model.dispatch("PASTE_FROM_OS_CLIPBOARD", { target, clipboardContent });
    expect(model.getters.getEvaluatedCell({ sheetId, row: 2, col: 1 }).value).toBe(6);
    expect(saveWorkbook(model).sheets[0].cells).toMatchObject({ B3: "=SUM(A$1:A3)" });
  },

  "the user can undo what the add-in did": async (excel) => {
    const before = await contents(newExcel());
    await fill(excel);
    for (let step = 0; step < 50; step++) excel.model.dispatch("REQUEST_UNDO");
    expect(await contents(excel)).toEqual(before);
    for (let step = 0; step < 50; step++) excel.model.dispatch("REQUEST_REDO");
    expect(await contents(excel)).toEqual(filled);
  },
});
