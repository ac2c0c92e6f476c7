import type { PaneTexts } from "../de/pane";

export const pane: PaneTexts = {
  pages: {
    label: "Pages",
    overview: "Overview",
    wizard: "New grant year",
    explanation: "Derivation",
    functions: "Functions",
    inspection: "Check the workbook",
    versions: "Versions",
    staffing: "Staffing",
    reassignment: "Reassignment",
    payments: "Payments",
    reply: "Reply sheets",
    settlement: "Settlement",
    deadlines: "Deadlines",
    selfTest: "Check the installation",
  },
  functions: {
    heading: "KIM functions",
    search: "Find a function",
    searchHint: "e.g. weights, instalments",
    found: (count) => (count === 1 ? "1 match" : `${count} matches`),
    nothingFound: (query) => `No function matches “${query}”. Please try another word.`,
    groups: {
      split: "Split and allot",
      forward: "Forward",
      settle: "Own share and settlement",
      lookUp: "Look up",
    },
    arguments: "Arguments",
    optional: "optional",
    result: "Result",
    example: "Example",
    gives: (values) => `gives ${values}`,
  },
  insert: {
    action: "Insert in the selected cell",
    busy: "Inserting …",
    waiting: "Excel is waiting. Is a cell still being edited? Then complete the entry.",
    done: (address) => `Inserted in ${address}.`,
    occupied: (address) => `${address} is not empty. Replace the content?`,
    overwrite: "Replace",
    insideTable: (table) =>
      `The cell is in the table “${table}”, where a result cannot spill over several cells. This form gets one part per row:`,
    singleCell: "Insert this form",
    besideTableData: (table) =>
      `The cell belongs to the header or total row of the table “${table}”. Please select a cell with data or one outside the table.`,
    tableInTheWay: (table, address) =>
      `The result needs ${address} and would run into the table “${table}”. Please select another cell.`,
    cancel: "Cancel",
    needsExcel:
      "This page is not connected to Excel. To insert a formula, open KIM in Excel from the Home tab.",
  },
  excelErrors: {
    protected:
      "The sheet or cell is protected. Unprotect the sheet (Review tab) or select another cell.",
    cellOpen: "A cell is still being edited. Complete the entry with Enter and try again.",
    noSingleCell: "No single cell is selected. Select exactly one cell and try again.",
    cellGone: "The cell no longer exists. Select a cell and try again.",
    noRoom:
      "There is not enough room for the result before the edge of the sheet. Please select another cell.",
    merged: "Cells are merged here. Unmerge them or select another cell.",
    pivotTable: "There is a PivotTable here. Please select another cell.",
    filtered: "A filter hides cells. Clear the filter or select another cell.",
    noCells: "This sheet has no cells. Please switch to a worksheet.",
    tooOld:
      "This Excel lacks a command that is needed. You can type the formula by hand; KIM needs Excel 2021 or later.",
    other: (words) => `Excel refused to insert the formula (${words}). The workbook is unchanged.`,
  },
  failure: {
    what: "KIM has run into an error. The formulas still work, your workbook is unchanged. Please quote this message when you report it:",
    notLoaded:
      "A part of KIM could not be loaded. The network may be interrupted, or the server may hold a newer version. The formulas still work, your workbook is unchanged.",
    reload: "Reload",
  },
  loading: "The page is being loaded …",
  manual: {
    what: "Excel calculates this workbook on request only (tab “Formulas”, “Calculation Options”, “Manual”). What is shown here and on the sheets may be out of date.",
    calculate: "Calculate now",
    refused: (words) => `Excel refused to calculate (${words}).`,
  },
  privacy: "Your data stay in the workbook.",
  help: "Help",
};
