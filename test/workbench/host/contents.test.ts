import { errorOf, scenarios } from "./excel";

/** Small add-ins, each run with Microsoft's client library on a workbook of its own. */
scenarios({
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

  "a text stays as it is when its cell gets the format Text": async ({ Excel }) => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A4");
      range.values = [["'007"], ["'=Bönen"], ["'+Dorf"], ["''s-Heerenberg"]];
      range.numberFormat = [["@"], ["@"], ["@"], ["@"]];
      range.load("values,text");
      await context.sync();
      const texts = [["007"], ["=Bönen"], ["+Dorf"], ["'s-Heerenberg"]];
      expect([range.values, range.text]).toEqual([texts, texts]);
    });
  },

  "nothing is calculated while calculation is suspended, and everything after it": async ({
    Excel,
  }) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange("A1:A2").values = [[3], [4]];
      context.workbook.names.add("Reihe", sheet.getRange("A1:A2"));
      sheet.getRange("B1:B2").formulas = [["=SUM(Reihe)"], ["=SEQUENCE(300)"]];
      const early = sheet.getRange("B1").load("values");
      await context.sync();
      const late = sheet.getRange("B1:B301").load("values");
      await context.sync();
      expect(early.values).not.toEqual([[7]]);
      expect([late.values[0], late.values[300]]).toEqual([[7], [300]]);
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

  "a result has room to spill below the last row of the grid": async ({ Excel, model }) => {
    const sheetId = model.getters.getActiveSheetId();
    model.dispatch("UPDATE_CELL", { sheetId, row: 0, col: 1, content: "=SEQUENCE(1000)" });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").formulas = [["=SEQUENCE(427)"]];
      const last = sheet.getRange("A427").load("values");
      const typed = sheet.getRange("B1000").load("values");
      await context.sync();
      expect([last.values, typed.values]).toEqual([[[427]], [[1000]]]);
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

  "one name may stand for cells of the workbook and for others on each sheet": async ({
    Excel,
  }) => {
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getItem("Tabelle1");
      sheet.getRange("A1:A2").values = [[1], [2]];
      names.add("Satz", sheet.getRange("A1"), "der Mappe");
      const own = sheet.names.add("satz", sheet.getRange("A2"), "des Blatts");
      const other = worksheets.add("Anlage");
      sheet.getRange("B1").formulas = [["=Satz"]];
      other.getRange("B1").formulas = [["=Satz"]];
      const read = [sheet, other].map((each) => each.getRange("B1").load("values"));
      names.load("items/name,items/comment,items/scope");
      sheet.names.load("items/name,items/comment,items/scope");
      const called = sheet.getRange("Satz").load("address");
      await context.sync();
      expect(read.map(({ values }) => values)).toEqual([[[2]], [[1]]]);
      expect(called.address).toBe("Tabelle1!A2");
      const facts = (items: Excel.NamedItem[]) =>
        items.map(({ name, comment, scope }) => [name, comment, scope]);
      expect(facts(names.items)).toEqual([["Satz", "der Mappe", "Workbook"]]);
      expect(facts(sheet.names.items)).toEqual([["satz", "des Blatts", "Worksheet"]]);
      own.delete();
      names.load("items/name");
      read[0]!.load("values");
      await context.sync();
      expect([names.items.length, read[0]!.values]).toEqual([1, [[1]]]);
    });
    for (const [name, code] of [
      ["Satz", "ItemAlreadyExists"],
      ["R1C1", "InvalidArgument"],
    ] as const) {
      const add = Excel.run(async (context) => {
        const { names } = context.workbook.worksheets.getItem("Anlage");
        names.add(name, "=Anlage!$A$1");
        names.add(name, "=Anlage!$A$2");
        await context.sync();
      });
      expect((await errorOf(add)).code).toBe(code);
    }
  },

  "a copied sheet has names of its own, which the workbook does not list": async ({ Excel }) => {
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getItem("Tabelle1");
      sheet.getRange("A1:B1").formulas = [[5, "=KIM_2023_Satz"]];
      names.add("KIM_2023_Satz", sheet.getRange("A1"));
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.setPrintArea("A1:B1");
      worksheets.add("Anlage");
      const copy = sheet.copy("After", sheet).load("name,position");
      copy.getRange("A1").values = [[6]];
      const results = [sheet, copy].map((each) => each.getRange("B1").load("values"));
      const area = copy.pageLayout.getPrintArea().load("address");
      copy.pageLayout.load("orientation");
      names.load("items/name,items/formula");
      copy.names.load("items/name,items/formula,items/scope");
      await context.sync();
      expect([copy.name, copy.position]).toEqual(["Tabelle1 (2)", 1]);
      expect(results.map(({ values }) => values)).toEqual([[[5]], [[6]]]);
      expect(names.items.map(({ formula }) => formula)).toEqual(["=Tabelle1!$A$1"]);
      expect(copy.names.items.map(({ name, formula, scope }) => [name, formula, scope])).toEqual([
        ["KIM_2023_Satz", "='Tabelle1 (2)'!$A$1", "Worksheet"],
      ]);
      expect([area.address, copy.pageLayout.orientation]).toEqual([
        "'Tabelle1 (2)'!A1:B1",
        "Landscape",
      ]);
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

  "a name whose cells or sheet are deleted stays and stands for nothing": async ({ Excel }) => {
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getActiveWorksheet();
      names.add("Spalte", sheet.getRange("C1:C3"));
      names.add("Blatt", worksheets.add("Anlage").getRange("A1"));
      sheet.getRange("E1").formulas = [["=SUM(Spalte)"]];
      await context.sync();
      sheet.getRange("C:C").delete("Left");
      sheet.getRange("A:B").delete("Left");
      worksheets.getItem("Anlage").delete();
      names.load("items/name,items/formula,items/type");
      const ranges = ["Spalte", "Blatt"].map((name) => names.getItem(name).getRangeOrNullObject());
      const sum = sheet.getRange("B1").load("values");
      await context.sync();
      expect(names.items.map(({ name, formula, type }) => [name, formula, type])).toEqual([
        ["Spalte", "=#REF!", "Error"],
        ["Blatt", "=#REF!", "Error"],
      ]);
      expect(ranges.map(({ isNullObject }) => isNullObject)).toEqual([true, true]);
      expect(sum.values).toEqual([["#REF!"]]);
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
});
