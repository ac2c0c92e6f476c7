import type { WorkbookFileTexts } from "../de/workbookFile";

const cells = (count: number, one: string, more: string): string =>
  count === 1 ? `One ${one}` : `${count} ${more}`;

export const workbookFile: WorkbookFileTexts = {
  entry: "Save as …",
  open: "Open …",
  opening: {
    missing: (file) => `What of ${file} is missing here`,
    open: "Open all the same",
    notTaken:
      "The browser does not take the workbook (no room, or a private window). It can still be checked and calculated with “kim check” and “kim recalc”.",
  },
  heading: "Save the workbook",
  name: "File name",
  form: "Kind of file",
  forms: {
    excel: {
      name: "For Excel with KIM",
      meaning: "All formulas go on calculating as soon as Excel has loaded the add-in.",
    },
    values: {
      name: "With values",
      meaning:
        "Results of KIM are fixed values, the checks go on calculating: for LibreOffice and for all without the add-in.",
    },
  },
  losses: "Not in the file as it is here",
  noLosses: "Everything goes into the file as it is here.",
  save: "Save",
  cancel: "Cancel",
  saved: (file) => `${file} is saved.`,
  notKept: {
    formulas: (count) =>
      cells(count, "formula is a value in the file.", "formulas are values in the file."),
    errors: (count) =>
      count === 1
        ? "One error that a file does not know is #VALUE!."
        : `${count} errors that a file does not know are #VALUE!.`,
    merged: (count) =>
      cells(
        count,
        "formula in merged cells may be shown with @ in Excel.",
        "formulas in merged cells may be shown with @ in Excel.",
      ),
    conditionalFormat: () => "Some conditional formats are missing (colour scales, bars, icons).",
    validation: () => "Some rules of validation are missing because Excel has none like them.",
    picture: () => "Pictures are missing.",
    chart: () => "Some charts are missing whose kind is not taken over.",
    pivot: () => "Pivot tables are values in the file.",
    link: () => "Links are missing, their text stays.",
    filter: () => "Filters that were set are missing, all rows can be seen.",
    group: () => "Grouped rows and columns are no longer grouped.",
    password: () => "The protection of the sheet stays, its password does not.",
    structure: () => "The protection of the workbook is missing.",
    draft: () => "The draft of the assistant is missing.",
  },
  refused: {
    empty: () => "The file is empty. Please save it from Excel or download it once more.",
    text: () =>
      "This is no Excel workbook but text or something else (.csv, .html?). Please open it in Excel and save it as .xlsx.",
    oldExcel: () =>
      "This is a workbook in the old format .xls. Please open it in Excel and save it as .xlsx.",
    encrypted: () =>
      "The file is encrypted with a password. Please remove the password in Excel and save it again.",
    openDocument: () =>
      "This is an OpenDocument file (.ods). Please save it as .xlsx in LibreOffice or Excel.",
    binary: () =>
      "This is a binary workbook (.xlsb). Please open it in Excel and save it as .xlsx.",
    otherPackage: () => "There is no workbook with sheets in the file.",
    cut: () => "The end of the file is missing. Please copy or download it once more.",
    tooLarge: () =>
      "Unpacked, the file is larger than 256 MB and is not read. Please delete sheets that are not needed.",
    bomb: (part) =>
      `The file pretends to be smaller than it is (${part}) and is not read. Where does it come from?`,
    damaged: (part) =>
      `The file is damaged${part === "" ? "" : ` (${part})`}. Please open it in Excel, have it repaired and save it again.`,
    entities: (part) =>
      `The file holds definitions that workbooks do not have (${part}) and is not read. Where does it come from?`,
    leadsOutside: (part) =>
      `The file points to something outside itself (${part}) and is not read. Where does it come from?`,
    partMissing: (part) =>
      `A part of the file is missing (${part}). Please open it in Excel, have it repaired and save it again.`,
    countsFrom1904: () =>
      "In this workbook Excel counts days from 1904; here all days would be others. Please switch “Use 1904 date system” off in Excel and check the days.",
  },
  notRead: {
    externalLink: () =>
      "References to other workbooks are blocked and never fetched; the last values stay.",
    webFunction: (count) =>
      `${cells(count, "formula asks", "formulas ask")} a server (WEBSERVICE and others); this is blocked, the last value stays.`,
    macros: () => "Macros are missing.",
    connection: () => "Data connections are missing, the last values stay.",
    otherAddIn: () => "Other add-ins of the workbook are missing.",
    structure: () => "The protection of the workbook is missing.",
    customXml: () => "Data that other programs keep in the file are missing.",
    signature: () => "The digital signature is missing.",
    sheetKind: () => "Sheets without cells are missing (chart, macro and dialog sheets).",
    oldArray: (count) =>
      `${cells(count, "array formula", "array formulas")} entered with Ctrl+Shift+Enter become dynamic; their values stay.`,
    dataTable: () => "Data tables and scenarios are missing, their values stay.",
    richText: (count) =>
      cells(
        count,
        "cell loses the looks of single words.",
        "cells lose the looks of single words.",
      ),
    errors: (count) =>
      cells(
        count,
        "cell with an unknown error shows #VALUE!.",
        "cells with an unknown error show #VALUE!.",
      ),
    lookDetail: () =>
      "Some details of looks are missing (turned texts, patterns, gradients, diagonals, views).",
    rowOrColumnLook: () => "The looks of empty cells of entire rows and columns are missing.",
    conditionalFormat: () => "Some conditional formats are missing (colour scales, bars, icons).",
    validation: () => "Some validation rules are missing.",
    link: () => "Links that lead outside are missing, their text stays.",
    filter: () => "Filters are missing; hidden rows stay hidden.",
    group: () => "Grouped rows and columns are no longer grouped.",
    pageBreak: () => "Page breaks set by hand are missing.",
    headerVariants: () => "Headers and footers of first and even pages are missing.",
    printArea: () => "A print area of several parts is missing.",
    password: () => "The protection of the sheet stays, its password does not.",
    protectionDetail: () => "Exceptions from the protection of the sheet are missing.",
    chart: () => "Some charts are missing whose kind is not taken over.",
    picture: () => "Pictures and shapes are missing.",
    pivot: () => "Pivot tables and slicers are missing, their values stay.",
    control: () => "Controls and embedded objects are missing.",
    threadedComment: () => "Replies to comments are missing, their text stays as a note.",
    sparkline: () => "Sparklines are missing.",
    table: () => "Some tables are ordinary cells, what they hold stays.",
    merge: () => "Some merged cells are no longer merged.",
    frozen: () => "Frozen rows and columns are no longer frozen.",
    name: () => "Names that stand for no cells are missing.",
  },
};
