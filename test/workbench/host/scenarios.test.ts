import { errorOf, newExcel, type TestExcel } from "./excel";

type Scenario = (excel: TestExcel) => Promise<void>;

/** Small add-ins, each run with Microsoft's client library on a workbook of its own. */
const scenarios: Record<string, Scenario> = {
  "values, texts and blanks come back as they were written": async ({ Excel }) => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B3");
      range.values = [
        [1.5, "Kreis Unna"],
        [true, ""],
        ["'007", "'=Bönen"],
      ];
      range.load("values,valueTypes,address,rowCount,columnCount");
      await context.sync();
      expect(range.values).toEqual([
        [1.5, "Kreis Unna"],
        [true, ""],
        ["007", "=Bönen"],
      ]);
      expect(range.valueTypes[1]).toEqual(["Boolean", "Empty"]);
      expect(range.address).toBe("Tabelle1!A1:B3");
      expect([range.rowCount, range.columnCount]).toEqual([3, 2]);
    });
  },

  "a name that begins with + becomes a formula, unless its cell is text": async ({ Excel }) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A2").numberFormat = [["@"]];
      const range = sheet.getRange("A1:A4");
      range.values = [["+Dorf"], ["+Dorf"], ["'+Dorf"], ["-5"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["#NAME?"], ["+Dorf"], ["+Dorf"], [-5]]);
    });
  },

  "formulas are calculated, spill, and show their errors": async ({ Excel }) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A3").values = [[2], [4], [2]];
      sheet.getRange("B1").formulas = [["=KIM.TIMES(A1:A3,10)"]];
      sheet.getRange("C1:C2").formulas = [["=SUM(B1:B3)"], ["=1/0"]];
      const used = sheet.getUsedRange().load("values,formulas");
      const spill = sheet.getRange("B1").getSpillingToRange().load("address,hasSpill");
      const parent = sheet.getRange("B2").getSpillParentOrNullObject().load("address");
      const none = sheet.getRange("A1").getSpillingToRangeOrNullObject();
      await context.sync();
      expect(used.values).toEqual([
        [2, 20, 80],
        [4, 40, "#DIV/0!"],
        [2, 20, ""],
      ]);
      expect(used.formulas[0]).toEqual([2, "=KIM.TIMES(A1:A3,10)", "=SUM(B1:B3)"]);
      expect([spill.address, spill.hasSpill]).toEqual(["Tabelle1!B1:B3", true]);
      expect(parent.address).toBe("Tabelle1!B1");
      expect(none.isNullObject).toBe(true);
    });
  },

  "a result has room to spill below the last row of the grid": async ({ Excel }) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").formulas = [["=SEQUENCE(427)"]];
      const last = sheet.getRange("A427").load("values");
      await context.sync();
      expect(last.values).toEqual([[427]]);
    });
  },

  "local formulas are German, formulas are English": async ({ Excel }) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").formulasLocal = [["=SUMME(0,5;{1;2})"]];
      const cell = sheet.getRange("A1").load("formulas,formulasLocal,values");
      await context.sync();
      expect(cell.values).toEqual([[3.5]]);
      expect(cell.formulas).toEqual([["=SUM(0.5,{1;2})"]]);
      expect(cell.formulasLocal).toEqual([["=SUMME(0,5;{1;2})"]]);
    });
  },

  "names of the workbook and of a sheet stand for cells": async ({ Excel }) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A2").values = [[3], [4]];
      context.workbook.names.add("KIM_2023_B2_Rate", sheet.getRange("A1:A2"), "Satz");
      sheet.names.add("Eigen", "=Tabelle1!$A$2");
      sheet.getRange("B1").formulas = [["=SUM(KIM_2023_B2_Rate)+Eigen"]];
      const result = sheet.getRange("B1").load("values");
      const names = context.workbook.names.load("items/name,items/formula,items/scope");
      const own = sheet.names.getItem("eigen").load("name,scope,value");
      const range = context.workbook.names.getItem("KIM_2023_B2_Rate").getRange().load("address");
      const missing = context.workbook.names.getItemOrNullObject("Nirgends");
      await context.sync();
      expect(result.values).toEqual([[11]]);
      expect(names.items.map(({ name, formula }) => [name, formula])).toEqual([
        ["KIM_2023_B2_Rate", "=Tabelle1!$A$1:$A$2"],
      ]);
      expect([own.name, own.scope, own.value]).toEqual(["Eigen", "Worksheet", "=Tabelle1!$A$2"]);
      expect(range.address).toBe("Tabelle1!A1:A2");
      expect(missing.isNullObject).toBe(true);
    });
  },

  "number formats decide what is shown": async ({ Excel }) => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:D1");
      range.values = [[160416.67, 0.25, 44501, "Text"]];
      range.numberFormat = [['#,##0.00 "€"', "0.0%", "dd.mm.yyyy", "General"]];
      range.load("text,numberFormat");
      const colours = context.workbook.worksheets.getActiveWorksheet().getRange("A2");
      colours.numberFormat = [["#,##0.00 €;[Red]-#,##0.00 €"]];
      colours.values = [[-2]];
      colours.load("text,numberFormat");
      await context.sync();
      expect(range.text).toEqual([["160.416,67 €", "25,0%", "01.11.2021", "Text"]]);
      expect(range.numberFormat[0]![0]).toBe('#,##0.00 "€"');
      expect(colours.text).toEqual([["-2,00 €"]]);
      expect(colours.numberFormat).toEqual([["#,##0.00 €;[Red]-#,##0.00 €"]]);
    });
  },

  "formats are read back, null where cells differ": async ({ Excel }) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const head = sheet.getRange("A1:B1");
      head.format.font.bold = true;
      head.format.fill.color = "#dde3f0";
      head.format.horizontalAlignment = "Center";
      head.format.wrapText = true;
      head.format.columnWidth = 90;
      head.format.borders.getItem("EdgeBottom").style = "Continuous";
      head.merge();
      const format = head.format.load("horizontalAlignment,wrapText,columnWidth,fill/color");
      const font = head.format.font.load("bold,italic");
      const line = head.format.borders.getItem("EdgeBottom").load("style,color,weight");
      const mixed = sheet.getRange("A1:A2").format.font.load("bold");
      await context.sync();
      expect(format.toJSON()).toMatchObject({
        horizontalAlignment: "Center",
        wrapText: true,
        columnWidth: 90,
        fill: { color: "#DDE3F0" },
      });
      expect([font.bold, font.italic, mixed.bold]).toEqual([true, false, null]);
      expect(line.toJSON()).toEqual({ style: "Continuous", color: "#000000", weight: "Thin" });
    });
  },

  "tables know their parts, and a cell knows its table": async ({ Excel }) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B2:C4").values = [
        ["Stadt", "Betrag"],
        ["Kamen", 1],
        ["Bönen", 2],
      ];
      const table = sheet.tables.add("B2:C4", true);
      table.name = "Kosten";
      table.rows.add(undefined, [["Unna", 3]]);
      const body = table.getDataBodyRange().load("address,values");
      const columns = table.columns.load("items/name");
      const amounts = table.columns.getItem("Betrag").getDataBodyRange().load("values");
      const around = sheet.getRange("C3").getTables().load("items/name");
      const beside = sheet.getRange("A1").getTables().getCount();
      await context.sync();
      expect(body.address).toBe("Tabelle1!B3:C5");
      expect(columns.items.map(({ name }) => name)).toEqual(["Stadt", "Betrag"]);
      expect(amounts.values).toEqual([[1], [2], [3]]);
      expect(around.items.map(({ name }) => name)).toEqual(["Kosten"]);
      expect(beside.value).toBe(0);
    });
  },

  "charts have series, a title and a place": async ({ Excel }) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:C3").values = [
        ["Stadt", "Anteil", "Betrag"],
        ["Kamen", 0.5, 1],
        ["Bönen", 0.25, 2],
      ];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
      chart.name = "Verteilung";
      chart.title.text = "Stellen";
      chart.setPosition("E2", "H12");
      const place = sheet.getRange("E2:H12").load("top,left,width,height");
      const found = sheet.charts.getItem("Verteilung").load("chartType,top,left,width,height");
      const title = found.title.load("text");
      const series = found.series.load("items/name");
      await context.sync();
      expect([found.chartType, title.text]).toEqual(["ColumnClustered", "Stellen"]);
      expect(series.items.map(({ name }) => name)).toEqual(["Anteil", "Betrag"]);
      expect(found.top).toBeCloseTo(place.top);
      expect([found.left, found.width, found.height]).toEqual([
        place.left,
        place.width,
        place.height,
      ]);
      found.delete();
      sheet.charts.load("count");
      await context.sync();
      expect(sheet.charts.count).toBe(0);
    });
  },

  "panes freeze and pages are laid out": async ({ Excel }) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.freezePanes.freezeAt(sheet.getRange("A1:A2"));
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.setPrintArea("A1:H20");
      sheet.pageLayout.setPrintTitleRows("$1:$2");
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "Seite &P";
      sheet.getRange("5:6").insert("Down");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      const area = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
      const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
      const footer = sheet.pageLayout.headersFooters.defaultForAllPages.load("centerFooter");
      sheet.pageLayout.load("orientation");
      await context.sync();
      expect(frozen.address).toBe("Tabelle1!A1:A2");
      expect(sheet.pageLayout.orientation).toBe("Landscape");
      expect(area.address).toBe("Tabelle1!A1:H22");
      expect(titles.address).toBe("Tabelle1!1:2");
      expect(footer.centerFooter).toBe("Seite &P");
    });
  },

  "data validation is kept as Excel states it": async ({ Excel, model }) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const shares = sheet.getRange("A1:A5").dataValidation;
      shares.rule = { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
      shares.errorAlert = { message: "Anteil", showAlert: true, style: "Stop", title: "Anteil" };
      const towns = sheet.getRange("B1").dataValidation;
      towns.rule = { list: { inCellDropDown: true, source: sheet.getRange("D1:D3") } };
      const read = sheet.getRange("A5").dataValidation.load("rule,type,errorAlert");
      towns.load("rule,type");
      const free = sheet.getRange("C1").dataValidation.load("type");
      await context.sync();
      expect([read.type, towns.type, free.type]).toEqual(["Decimal", "List", "None"]);
      expect(read.rule.decimal).toEqual({ formula1: 0, formula2: 1, operator: "Between" });
      expect(read.errorAlert.message).toBe("Anteil");
      expect(towns.rule.list!.source).toBe("=Tabelle1!$D$1:$D$3");
    });
    const sheetId = model.getters.getActiveSheetId();
    const typed = model.getters.getValidationRuleForCell({ sheetId, row: 4, col: 0 });
    expect(typed).toMatchObject({ isBlocking: true, criterion: { type: "isBetween" } });
  },

  "settings are saved with the workbook": async ({ Excel, Office }) => {
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("kim.years", { years: [2021, 2023] });
      const years = settings.getItem("kim.years").load("value");
      const missing = settings.getItemOrNullObject("kim.other");
      await context.sync();
      expect(years.value).toEqual({ years: [2021, 2023] });
      expect(missing.isNullObject).toBe(true);
      years.delete();
      const count = settings.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
    const document = Office.context.document.settings;
    document.set("kim.open", true);
    await new Promise((saved) => document.saveAsync(saved));
    expect(document.get("kim.open")).toBe(true);
  },

  "the selection is read and set": async ({ Excel, model }) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Auswahl");
      sheet.getRange("B2:C3").select();
      await context.sync();
      model.selection.selectCell(4, 6);
      const selected = context.workbook.getSelectedRange().load("address");
      const active = context.workbook.getActiveCell().load("address");
      const current = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect([selected.address, active.address]).toEqual(["Auswahl!E7", "Auswahl!E7"]);
      expect(current.name).toBe("Auswahl");
    });
  },

  "formulas, names and held ranges follow inserted and deleted rows": async ({ Excel }) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("B1").formulas = [["=SUM(A1:A3)"]];
      context.workbook.names.add("Reihe", sheet.getRange("A1:A3"));
      const held = sheet.getRange("A2:A3").load("address");
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      sheet.getRange("A2").values = [[10]];
      const sum = sheet.getRange("B1").load("formulas,values");
      const named = context.workbook.names.getItem("Reihe").load("formula");
      held.load("address,values");
      await context.sync();
      expect([sum.formulas, sum.values]).toEqual([[["=SUM(A1:A5)"]], [[16]]]);
      expect(named.formula).toBe("=Tabelle1!$A$1:$A$5");
      expect([held.address, held.values]).toEqual(["Tabelle1!A4:A5", [[2], [3]]]);
      sheet.getRange("2:3").delete("Up");
      held.load("address");
      sum.load("formulas");
      await context.sync();
      expect([held.address, sum.formulas]).toEqual(["Tabelle1!A2:A3", [["=SUM(A1:A3)"]]]);
    });
  },

  "sheets are added, renamed, moved, hidden and deleted": async ({ Excel }) => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const year = worksheets.add("2023 B2");
      year.getRange("A1").values = [[7]];
      worksheets.getItem("Tabelle1").getRange("A1").formulas = [["='2023 B2'!A1"]];
      year.name = "2023";
      year.position = 0;
      worksheets.add().visibility = "Hidden";
      worksheets.load("items/name,items/visibility");
      const formula = worksheets.getItem("Tabelle1").getRange("A1").load("formulas");
      await context.sync();
      expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ["2023", "Visible"],
        ["Tabelle1", "Visible"],
        ["Tabelle2", "Hidden"],
      ]);
      expect(formula.formulas).toEqual([["='2023'!A1"]]);
      year.delete();
      const gone = worksheets.getItemOrNullObject("2023");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  },

  "100,000 cells are written and read in one go": async ({ Excel }) => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:J10000");
      range.values = Array.from({ length: 10_000 }, (_, row) =>
        Array.from({ length: 10 }, (_, column) => row * 10 + column),
      );
      range.load("values");
      await context.sync();
      expect(range.values[9999]).toEqual(Array.from({ length: 10 }, (_, n) => 99_990 + n));
    });
  },

  "a cell beyond the grid is blank, a row beyond Excel is refused": async ({ Excel }) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const far = sheet.getRange("XFD1048576").load("values");
      await context.sync();
      expect(far.values).toEqual([[""]]);
      const beyond = await errorOf(
        Excel.run(async (inner) => {
          inner.workbook.worksheets.getActiveWorksheet().getRange("A1048577");
          await inner.sync();
        }),
      );
      expect(beyond.code).toBe("InvalidArgument");
    });
  },
};

test.each(Object.entries(scenarios))("%s", (_, scenario) => scenario(newExcel()), 60_000);
