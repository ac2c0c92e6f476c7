import type { OverviewTexts } from "../de/overview";

export const overview: OverviewTexts = {
  heading: "Overview",
  reading: "Reading the workbook …",
  found: (count) =>
    count === 1 ? "1 grant year in this workbook" : `${count} grant years in this workbook`,
  readAgain: "Read again",
  failed: (words) =>
    `Excel refused to let the workbook be read (${words}). Your data are unchanged.`,
  retry: "Try again",
  needsExcel:
    "This page is not connected to Excel. In Excel, the grant years of the workbook are listed here with their totals and findings; open KIM from the Home tab.",
  empty: {
    title: "No grant year yet",
    text: "Five steps lead from the notice or contract to finished sheets: posts and amounts of all bodies, contracts, instalments and own shares. The totals, and what is still to be settled, are then listed here.",
    action: "Create a new grant year",
    ownTables:
      "Tables that you built with KIM functions calculate as before. Only sheets made with “New grant year” are listed here.",
    functions: "Look up functions",
  },
  unreadable: (sheet, words) =>
    `The sheet “${sheet}” cannot be read (${words}). Its cells are unchanged.`,
  outdated: (sheet) =>
    `The sheet “${sheet}” was written by KIM 0.1; this version no longer reads it. Please set up the grant year anew.`,
  title: (programme, year, module) => `${programme} ${year}, module ${module}`,
  showSheet: (sheet) => `Show sheet “${sheet}”`,
  tasks: "In the course of the year",
  nextYear: (year) => `Start grant year ${year} from it`,
  gone: "The sheet or these cells no longer exist. Please read the workbook again.",
  calculating: "Excel is still calculating. Then the sheet is compared with its entries.",
  calculatesLong:
    "Excel takes unusually long to calculate. Whether the figures on the sheet are right will be shown here when it has finished.",
  waitsForUser: "Excel calculates this workbook on request only; it is compared after that.",
  noFindings: "No findings.",
  counts: {
    error: (count) => (count === 1 ? "1 error" : `${count} errors`),
    warning: (count) => (count === 1 ? "1 warning" : `${count} warnings`),
    hint: (count) => (count === 1 ? "1 note" : `${count} notes`),
  },
  chart: "Money by body",
  landMoney: "Land’s money",
  own: "Own share",
  showAll: (count) => `Show all ${count}`,
  showLargest: "Show the largest only",
  sheetFindings: {
    columnMissing: (table, column) =>
      `The table “${table}” has lost its column “${column}”; it is read as if it were blank. Please insert a column with that heading again.`,
    cellsMissing: "These cells are missing on the sheet; they count as empty.",
    wordAssumed: (word) => `Not stated; “${word}” is assumed.`,
    amendmentAdapted:
      "The cell was changed again after this amendment. What it holds now is what counts.",
    amendmentWithoutBody: (name) =>
      `“${name}” is not among the bodies; the amendment is left out of account.`,
    supplementWithoutBody: (name) =>
      `“${name}” is among the supplements but not among the bodies; this row is left out of account.`,
    nameElsewhere: (sheet) =>
      `The name of this cell points to the sheet “${sheet}”; the cell there is what counts. Please correct it in the Name Manager (tab “Formulas”).`,
    figureDiffers: (expected, received) =>
      `The sheet shows ${received}, ${expected} is right. Perhaps a formula was overwritten, or a row was added below the table.`,
    dates1904:
      "In this workbook Excel counts days from 1904; every date on the sheet appears four years and a day too late. Switch off “Use 1904 date system” (File, Options, Advanced; on a Mac Excel, Preferences, Calculation). Dates that you have entered since are to be corrected afterwards.",
    schemaNewer:
      "The sheet was made by a newer version of KIM. What this version does not know is missing here.",
  },
  handOver: "Hand over and print",
  inspect: "Check the workbook",
  unknown: {
    what: (count) =>
      count === 1
        ? "1 formula with KIM shows #NAME?: it was entered when Excel did not yet know the KIM functions."
        : `${count} formulas with KIM show #NAME?: they were entered when Excel did not yet know the KIM functions.`,
    preview: "What is entered again",
    action: "Enter again",
    done: (count) =>
      count === 1
        ? "1 formula has been entered again."
        : `${count} formulas have been entered again.`,
    still: (count) =>
      `Entered again, but Excel still does not know the KIM functions (${count} × #NAME?). Close Excel and open the workbook again; if that does not help, the add-in is not set up.`,
    undo: "Undo",
    undone: "The formulas are as they were before.",
  },
  nothing: "nothing",
};
