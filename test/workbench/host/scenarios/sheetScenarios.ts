import { NAMES, type Scenario, UNCHANGED } from "./chain";

/** What is done to sheets, names, spills and the order of rows. */
export const SHEET_SCENARIOS: Readonly<Record<string, Scenario>> = {
  "the sheet of the inputs is renamed": {
    change: ({ workbook }) => {
      workbook.worksheets.getItem("Beteiligte").name = "Beteiligte (neu)";
    },
    ...UNCHANGED,
  },

  "a sheet in the middle of the chain is renamed": {
    change: ({ workbook }) => {
      workbook.worksheets.getItem("Rechnung 2021 B2").name = "Rechnung";
    },
    ...UNCHANGED,
    formulas: {
      "Ansicht!B2": [
        "=KIM.SHARE(SUM(Rechnung!C2#),Rechnung!B2#)",
        "=KIM.SHARE(SUMME(Rechnung!C2#);Rechnung!B2#)",
      ],
    },
  },

  "the sheet of the inputs is copied, and the copy changed": {
    change: async (context) => {
      const copy = context.workbook.worksheets.getItem("Beteiligte").copy("End");
      copy.name = "Kopie";
      await context.sync();
      copy.getRange("B2:B4").values = [[7], [8], [9]];
      copy.getRange("A5:B5").values = [["Selm", 4]];
    },
    ...UNCHANGED,
    formulas: { "Kopie!C5": ["=[@Schlüssel]*2", "=[@Schlüssel]*2"] },
  },

  "a sheet of results is copied, and the original changed": {
    change: async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Rechnung 2021 B2").copy("End").name = "Kopie";
      await context.sync();
      worksheets.getItem("Rechnung 2021 B2").getRange("B2").formulas = [
        ["=Beteiligte_2021_B2[Doppelt]"],
      ];
    },
    names: NAMES,
    ...{ shares: [2, 2, 4], doubled: 8 },
    formulas: {
      "Kopie!C2": ["=B2#*2", "=B2#*2"],
      "Kopie!B2": [
        "=KIM.SHARE(Pauschale_2021_B2,Beteiligte_2021_B2[Schlüssel])",
        "=KIM.SHARE(Pauschale_2021_B2;Beteiligte_2021_B2[Schlüssel])",
      ],
    },
  },

  "a sheet with a name is copied: the copy has a name of its own": {
    change: async (context) => {
      const copy = context.workbook.worksheets.getItem("Bescheid").copy("End");
      copy.name = "Kopie";
      await context.sync();
      copy.getRange("B1").values = [[900]];
      copy.getRange("A1").formulas = [["=Pauschale_2021_B2*2"]];
    },
    ...UNCHANGED,
    formulas: { "Kopie!A1": ["=Pauschale_2021_B2*2", "=Pauschale_2021_B2*2"] },
  },

  "the table is sorted": {
    change: ({ workbook }) => {
      workbook.tables.getItem("Beteiligte_2021_B2").sort.apply([
        { key: 1, ascending: false },
        { key: 0, ascending: true },
      ]);
    },
    ...{ names: ["Bönen", "Bergkamen", "Kamen"], shares: [50, 25, 25], doubled: 8 },
  },

  "the table is filtered: hidden rows count": {
    change: ({ workbook }) => {
      const table = workbook.tables.getItem("Beteiligte_2021_B2");
      table.columns.getItem("Name").filter.applyValuesFilter(["Bönen"]);
    },
    ...UNCHANGED,
  },

  "a spill is blocked": {
    change: ({ workbook }) => {
      workbook.worksheets.getItem("Rechnung 2021 B2").getRange("B4").values = [["im Weg"]];
    },
    names: NAMES,
    doubled: 8,
    otherwise: {
      shares: ["#SPILL!", "", "im Weg"],
      ...{ twice: "#REF!", shown: "#REF!", total: "#REF!" },
    },
  },

  "a spill is blocked and freed again": {
    change: async (context) => {
      const cell = context.workbook.worksheets.getItem("Rechnung 2021 B2").getRange("B4");
      cell.values = [["im Weg"]];
      await context.sync();
      cell.clear("Contents");
    },
    ...UNCHANGED,
  },

  "a spill grows into a cell that is not empty": {
    change: async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Rechnung 2021 B2").getRange("A5").values = [["Notiz"]];
      await context.sync();
      worksheets.getItem("Beteiligte").getRange("A5:B5").values = [["Selm", 4]];
    },
    ...{ shares: [12.5, 12.5, 25, 50], doubled: 16 },
    otherwise: { names: ["#SPILL!", "", "", "Notiz"], shownNames: "#REF!" },
  },

  "the sheet of the inputs is deleted": {
    change: ({ workbook }) => workbook.worksheets.getItem("Beteiligte").delete(),
    otherwise: {
      ...{ names: "#REF!", shares: "#REF!", twice: "#REF!", doubled: "#REF!" },
      ...{ shownNames: "#REF!", shown: "#REF!", total: "#REF!" },
    },
  },

  "a sheet in the middle of the chain is deleted": {
    change: async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Rechnung");
      worksheets.getItem("Rechnung 2021 B2").delete();
      await context.sync();
    },
    otherwise: {
      ...{ names: [""], shares: [""], twice: [""], doubled: 8 },
      ...{ shownNames: "#REF!", shown: "#REF!", total: "#REF!" },
    },
  },

  "a name is deleted": {
    change: ({ workbook }) => workbook.names.getItem("Pauschale_2021_B2").delete(),
    names: NAMES,
    doubled: 8,
    otherwise: {
      ...{ shares: "#NAME?", twice: "#NAME?", shown: "#NAME?", total: "#NAME?" },
    },
  },

  "a name is given to another cell": {
    change: ({ workbook }) => {
      workbook.names.getItem("Pauschale_2021_B2").formula = "=Bescheid!$B$2";
    },
    ...{ names: NAMES, shares: [250, 250, 500], doubled: 8 },
  },

  "the row of a name is deleted": {
    change: ({ workbook }) => {
      workbook.worksheets.getItem("Bescheid").getRange("1:1").delete("Up");
    },
    names: NAMES,
    doubled: 8,
    otherwise: { ...{ shares: "#REF!", twice: "#REF!", shown: "#REF!", total: "#REF!" } },
  },

  "a key is no key: the function says so, all that follows too": {
    change: ({ workbook }) => {
      workbook.worksheets.getItem("Beteiligte").getRange("B3").values = [[-1]];
    },
    names: NAMES,
    doubled: 4,
    otherwise: {
      ...{ shares: "#VALUE!", twice: "#VALUE!", shown: "#VALUE!", total: "#VALUE!" },
    },
  },
};
