import { scenarios, type TestExcel } from "./excel";

/** A workbook that has one of everything. */
async function fill(context: Excel.RequestContext) {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const range = sheet.getRange("A1:C3");
  range.values = [
    ["Stadt", "Stellen", "Betrag"],
    ["Kamen", 1, 2],
    ["Bönen", 3, 4],
  ];
  range.dataValidation.rule = { textLength: { formula1: 40, operator: "LessThan" } };
  const table = sheet.tables.add(range, true);
  const chart = sheet.charts.add("BarStacked", range);
  const name = context.workbook.names.add("Alles", range);
  const setting = context.workbook.settings.add("kim", 1);
  const custom = range.conditionalFormats.add("Custom");
  const byValue = range.conditionalFormats.add("CellValue");
  await context.sync();
  return { sheet, range, table, chart, name, setting, custom, byValue };
}

const all = async ({ Excel }: TestExcel, use: (context: Excel.RequestContext) => unknown) => {
  await Excel.run(async (context) => {
    await use(context);
    await context.sync();
  });
};

scenarios({
  "a load without names answers every property": (excel) =>
    all(excel, async (context) => {
      const { sheet, range, table, chart, name, setting, ...made } = await fill(context);
      const { custom, byValue } = made;
      const { format } = custom.custom;
      const { application, worksheets, names, tables, settings } = context.workbook;
      const objects: OfficeExtension.ClientObject[] = [
        ...[context.workbook, application, application.cultureInfo],
        ...[application.cultureInfo.numberFormat, application.cultureInfo.datetimeFormat],
        ...[worksheets, names, tables, settings, sheet, sheet.names, sheet.charts],
        ...[sheet.pageLayout, sheet.pageLayout.headersFooters, sheet.protection],
        ...[sheet.pageLayout.headersFooters.defaultForAllPages, range, range.format],
        ...[range.format.font, range.format.fill, range.format.borders, range.dataValidation],
        ...[range.format.borders.getItem("EdgeTop"), range.format.protection, range.getTables()],
        ...[table, table.columns, table.rows, table.rows.getItemAt(0), name, setting],
        ...[table.columns.getItemAt(0), chart, chart.title, chart.legend, chart.series],
        ...[chart.series.getItemAt(0), range.conditionalFormats, custom, byValue],
        ...[custom.custom, custom.custom.rule, byValue.cellValue, format, format.fill],
        ...[format.font, format.borders, format.borders.top],
      ];
      for (const object of objects) context.load(object);
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        address: "Tabelle1!A1:C3",
        cellCount: 9,
        hasSpill: false,
        hidden: false,
        isEntireRow: false,
        rowIndex: 0,
        text: [["Stadt", "Stellen", "Betrag"], expect.anything(), expect.anything()],
      });
      expect(chart.toJSON()).toMatchObject({ chartType: "BarStacked", name: "Diagramm 1" });
      expect(table.toJSON()).toMatchObject({ name: "Tabelle1", showHeaders: true });
    }),

  "ranges lead to other ranges": (excel) =>
    all(excel, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("B2:C4");
      const found = {
        "Tabelle1!C3": range.getCell(1, 1),
        "Tabelle1!B4:C4": range.getLastRow(),
        "Tabelle1!C2:C4": range.getLastColumn(),
        "Tabelle1!C4": range.getLastCell(),
        "Tabelle1!B3:C3": range.getRow(1),
        "Tabelle1!B2:B4": range.getColumn(0),
        "Tabelle1!D5:E7": range.getOffsetRange(3, 2),
        "Tabelle1!B2:D3": range.getResizedRange(-1, 1),
        "Tabelle1!B2:E2": range.getAbsoluteResizedRange(1, 4),
        "Tabelle1!B5:C6": range.getRowsBelow(2),
        "Tabelle1!B1:C1": range.getRowsAbove(),
        "Tabelle1!D2:D4": range.getColumnsAfter(),
        "Tabelle1!A2:A4": range.getColumnsBefore(),
        "Tabelle1!2:4": range.getEntireRow(),
        "Tabelle1!B:C": range.getEntireColumn(),
        "Tabelle1!A1:C4": range.getBoundingRect("A1"),
        "Tabelle1!C3:C4": range.getIntersection(sheet.getRange("C3:F9")),
      };
      for (const other of Object.values(found)) other.load("address");
      const apart = range.getIntersectionOrNullObject("F1");
      await context.sync();
      for (const [address, other] of Object.entries(found)) expect(other.address).toBe(address);
      expect(apart.isNullObject).toBe(true);
    }),

  "sizes, visibility and merged cells": (excel) =>
    all(excel, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [["Ein längerer Text als die Spalte breit ist"]];
      const format = sheet.getRange("A:A").format;
      format.columnWidth = 30;
      format.load("columnWidth");
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("B5:C6").merge();
      sheet.getRange("B5:C6").unmerge();
      const hidden = sheet.getRange("A2").load("rowHidden,hidden");
      const row = sheet.getRange("7:7").format;
      row.rowHeight = 33;
      row.load("rowHeight");
      await context.sync();
      expect(format.columnWidth).toBe(30);
      expect([hidden.rowHidden, hidden.hidden, row.rowHeight]).toEqual([true, true, 33]);
      format.autofitColumns();
      format.load("columnWidth");
      await context.sync();
      expect(format.columnWidth).toBeGreaterThan(30);
    }),

  "cells are cleared, blanks keep what is there": (excel) =>
    all(excel, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1:B2");
      range.values = "x" as unknown as string[][];
      range.format.font.bold = true;
      range.values = [
        [null, ""],
        [1, null],
      ];
      sheet.getRange("B2").clear("Contents");
      sheet.getRange("A1").clear("Formats");
      const bold = [sheet.getRange("A1"), sheet.getRange("B2")].map((cell) =>
        cell.format.font.load("bold"),
      );
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["x", ""],
        [1, ""],
      ]);
      expect(bold.map((font) => font.bold)).toEqual([false, true]);
    }),

  "a table without headers gets some, and can be given up": (excel) =>
    all(excel, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      const table = sheet.tables.add("A1:B2", false);
      const column = table.columns.add(undefined, [["Summe"], [3], [7]]);
      column.load("name,index,values");
      table.resize("A1:C2");
      const range = table.getRange().load("address,values");
      await context.sync();
      expect([column.name, column.index]).toEqual(["Summe", 2]);
      expect(range.address).toBe("Tabelle1!A1:C2");
      expect(range.values).toEqual([
        ["Spalte1", "Spalte2", "Summe"],
        [1, 2, 3],
      ]);
      table.convertToRange();
      const count = sheet.tables.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    }),

  "charts change their kind, data and looks": (excel) =>
    all(excel, async (context) => {
      const { chart, sheet } = await fill(context);
      chart.chartType = "Pie";
      chart.setData(sheet.getRange("A1:B3"));
      chart.legend.position = "Bottom";
      const series = chart.series.getItemAt(0);
      series.name = "Posten";
      series.hasDataLabels = true;
      series.format.fill.setSolidColor("#1F4E79");
      series.load("name,hasDataLabels");
      chart.load("chartType");
      chart.legend.load("position,visible");
      chart.series.load("count");
      await context.sync();
      expect([chart.chartType, chart.series.count]).toEqual(["Pie", 1]);
      expect([series.name, series.hasDataLabels]).toEqual(["Posten", true]);
      expect([chart.legend.position, chart.legend.visible]).toEqual(["Bottom", true]);
    }),
});
