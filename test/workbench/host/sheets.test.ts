import { errorOf, scenarios } from "./excel";

/** Small add-ins, each run with Microsoft's client library on a workbook of its own. */
scenarios({
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

  "text is centred across cells until it is aligned otherwise": async ({ Excel }) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { format } = sheet.getRange("B2:D2");
      format.horizontalAlignment = "CenterAcrossSelection";
      format.load("horizontalAlignment");
      await context.sync();
      expect(format.horizontalAlignment).toBe("CenterAcrossSelection");
      format.horizontalAlignment = "Center";
      format.load("horizontalAlignment");
      await context.sync();
      expect(format.horizontalAlignment).toBe("Center");
    });
  },

  "a table has filter buttons and bands until it is told otherwise": async ({ Excel }) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B2:C2").values = [["Stadt", "Betrag"]];
      const table = sheet.tables.add("B2:C4", true);
      table.load("showFilterButton,showBandedRows");
      await context.sync();
      expect([table.showFilterButton, table.showBandedRows]).toEqual([true, true]);
      table.showFilterButton = false;
      table.showBandedRows = false;
      table.load("showFilterButton,showBandedRows,style,name");
      await context.sync();
      expect(table.toJSON()).toMatchObject({
        ...{ name: "Tabelle1", style: "TableStyleMedium2" },
        ...{ showFilterButton: false, showBandedRows: false },
      });
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

  "a series is added to a chart and gets values of its own": async ({ Excel }) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:C2").values = [
        ["Kamen", 0.5, 1],
        ["Bönen", 0.25, 2],
      ];
      const { series } = sheet.charts.add("ColumnClustered", sheet.getRange("B1:B2"), "Columns");
      const added = series.add("Betrag");
      added.setValues(sheet.getRange("C1:C2"));
      added.setXAxisValues(sheet.getRange("A1:A2"));
      series.load("items/name");
      await context.sync();
      expect(series.items.map(({ name }) => name)).toEqual(["", "Betrag"]);
    });
  },

  "values that are set for a series are all of its values": async ({ Excel, grid }) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B3").values = [
        ["Anteil", "Stellen"],
        [1, 2],
        [3, 4],
      ];
      const { series } = sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns");
      series.getItemAt(1).setValues(sheet.getRange("B2:B3"));
      series.load("items/name");
      await context.sync();
      expect(series.items.map(({ name }) => name)).toEqual(["Anteil", "Stellen"]);
    });
    const [chart] = grid.charts.all(grid.sheets.active());
    expect(chart?.titlesInData).toBe(false);
    expect(chart?.series.map(({ area }) => area.top)).toEqual([1, 1]);
  },

  "the sheets of a protected workbook stay as they are": async ({ Excel }) => {
    await Excel.run(async (context) => {
      const { protection } = context.workbook;
      protection.protect("geheim");
      protection.load("protected");
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
      await context.sync();
      expect(protection.protected).toBe(true);
    });
    const change = (what: (sheets: Excel.WorksheetCollection) => unknown) =>
      errorOf(
        Excel.run(async (context) => {
          what(context.workbook.worksheets);
          await context.sync();
        }),
      );
    expect((await change((sheets) => sheets.add("Neu"))).code).toBe("AccessDenied");
    expect((await change((sheets) => (sheets.getFirst().name = "Neu"))).code).toBe("AccessDenied");
    expect((await change((sheets) => sheets.getFirst().delete())).code).toBe("AccessDenied");
    await Excel.run(async (context) => {
      context.workbook.protection.unprotect("geheim");
      context.workbook.worksheets.add("Neu");
      await context.sync();
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
});
