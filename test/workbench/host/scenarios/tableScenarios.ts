import { NAMES, type Scenario, UNCHANGED } from "./chain";

/** What is done to the rows and columns of a table, and to its names. */
export const TABLE_SCENARIOS: Readonly<Record<string, Scenario>> = {
  "nothing is done": { change: () => undefined, ...UNCHANGED },

  "a row is typed under the table": {
    change: ({ workbook }) => {
      workbook.worksheets.getItem("Beteiligte").getRange("A5:B5").values = [["Selm", 4]];
    },
    ...{ names: [...NAMES, "Selm"], shares: [12.5, 12.5, 25, 50], doubled: 16 },
  },

  "only a name is typed under it": {
    change: ({ workbook }) => {
      workbook.worksheets.getItem("Beteiligte").getRange("A5").values = [["Selm"]];
    },
    ...{ names: [...NAMES, "Selm"], shares: [25, 25, 50, 0], doubled: 8 },
  },

  "three rows are written under it": {
    change: ({ workbook }) => {
      workbook.worksheets.getItem("Beteiligte").getRange("A5:B7").values = [
        ["Selm", 1],
        ["Werne", 2],
        ["Unna", 3],
      ];
    },
    names: [...NAMES, "Selm", "Werne", "Unna"],
    ...{ shares: [10, 10, 20, 10, 20, 30], doubled: 20 },
  },

  "a row of the sheet is inserted in the middle": {
    change: ({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Beteiligte");
      sheet.getRange("3:3").insert("Down");
      sheet.getRange("A3:B3").values = [["Selm", 4]];
    },
    names: ["Kamen", "Selm", "Bergkamen", "Bönen"],
    ...{ shares: [12.5, 50, 12.5, 25], doubled: 16 },
  },

  "cells of the table are inserted": {
    change: ({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Beteiligte");
      sheet.getRange("A3:C3").insert("Down");
      sheet.getRange("A3:B3").values = [["Selm", 4]];
    },
    names: ["Kamen", "Selm", "Bergkamen", "Bönen"],
    ...{ shares: [12.5, 50, 12.5, 25], doubled: 16 },
  },

  "rows are inserted above it": {
    change: ({ workbook }) => {
      workbook.worksheets.getItem("Beteiligte").getRange("1:2").insert("Down");
    },
    ...UNCHANGED,
  },

  "the first row is deleted": {
    change: ({ workbook }) => {
      workbook.worksheets.getItem("Beteiligte").getRange("2:2").delete("Up");
    },
    ...{ names: ["Bergkamen", "Bönen"], shares: [33.33, 66.67], doubled: 6 },
  },

  "the last row is deleted": {
    change: ({ workbook }) => {
      workbook.worksheets.getItem("Beteiligte").getRange("4:4").delete("Up");
    },
    ...{ names: ["Kamen", "Bergkamen"], shares: [50, 50], doubled: 4 },
  },

  "one row of the table is deleted, the sheet's stays": {
    change: ({ workbook }) => {
      workbook.tables.getItem("Beteiligte_2021_B2").rows.getItemAt(1).delete();
    },
    ...{ names: ["Kamen", "Bönen"], shares: [33.33, 66.67], doubled: 6 },
  },

  "only one row is left": {
    change: ({ workbook }) => {
      workbook.worksheets.getItem("Beteiligte").getRange("3:4").delete("Up");
    },
    ...{ names: ["Kamen"], shares: [100], doubled: 2 },
  },

  "all rows are deleted, and the first typed anew": {
    change: async (context) => {
      const sheet = context.workbook.worksheets.getItem("Beteiligte");
      sheet.getRange("2:4").delete("Up");
      await context.sync();
      sheet.getRange("A2:B2").values = [["Selm", 4]];
    },
    ...{ names: ["Selm"], shares: [100], doubled: 8 },
  },

  "a column is renamed": {
    change: ({ workbook }) => {
      const table = workbook.tables.getItem("Beteiligte_2021_B2");
      table.columns.getItem("Schlüssel").name = "Anteil in %";
    },
    ...UNCHANGED,
    formulas: {
      "Rechnung 2021 B2!B2": [
        "=KIM.SHARE(Pauschale_2021_B2,Beteiligte_2021_B2[Anteil in %])",
        "=KIM.SHARE(Pauschale_2021_B2;Beteiligte_2021_B2[Anteil in %])",
      ],
      "Beteiligte!C2": ["=[@[Anteil in %]]*2", "=[@[Anteil in %]]*2"],
    },
  },

  "a column is inserted in it": {
    change: ({ workbook }) => {
      workbook.worksheets.getItem("Beteiligte").getRange("B:B").insert("Right");
    },
    ...UNCHANGED,
  },

  "a column that formulas name is deleted": {
    change: ({ workbook }) => {
      workbook.worksheets.getItem("Beteiligte").getRange("B:B").delete("Left");
    },
    names: NAMES,
    otherwise: {
      ...{ shares: "#REF!", twice: "#REF!", shown: "#REF!", total: "#REF!", doubled: "#REF!" },
    },
  },

  "the table is renamed": {
    change: ({ workbook }) => {
      workbook.tables.getItem("Beteiligte_2021_B2").name = "Empfänger";
    },
    ...UNCHANGED,
    formulas: {
      "Rechnung 2021 B2!A2": ["=Empfänger[Name]", "=Empfänger[Name]"],
      "Ansicht!D1": ["=SUM(Empfänger[Doppelt])", "=SUMME(Empfänger[Doppelt])"],
    },
  },
};
