import { libraryLocale } from "../spreadsheet/libraryLocale";
import { germanExcel } from "../spreadsheet/notation";
import { placeSheet } from "./layout/placeSheet";
import { printSettings, sharedData, sheetData } from "./layout/sheetData";
import { bergischGladbach } from "./sheets/bergischGladbach";
import { overview } from "./sheets/overview";
import { unna2021Middle } from "./sheets/unna2021Middle";
import { unna2021South } from "./sheets/unna2021South";
import { unna2023 } from "./sheets/unna2023";
import { warendorf } from "./sheets/warendorf";

/** The version of the library's format in which the workbook is written. */
const DATA_VERSION = "19.3.2";

const SHEETS = [overview, unna2021Middle, unna2021South, unna2023, warendorf, bergischGladbach];

/**
 * The grant years of five council papers as a finance officer would lay them out, in the format
 * that the spreadsheet library reads: live formulas, and beside each figure its source. The texts
 * of the sheets are content, not user interface: they stay German in every language of the add-in.
 */
export function demoWorkbook() {
  const drafts = SHEETS.map(placeSheet);
  const printed = drafts.map(printSettings);
  return {
    version: DATA_VERSION,
    revisionId: "START_REVISION",
    uniqueFigureIds: true,
    settings: { locale: libraryLocale(germanExcel) },
    sheets: drafts.map((draft) => sheetData(draft, drafts)),
    ...sharedData,
    namedRanges: {},
    pivots: {},
    pivotNextId: 1,
    customTableStyles: {},
    hostNotes: Object.assign({}, ...printed.map(({ notes }) => notes)) as Record<string, object>,
    hostAreas: Object.assign({}, ...printed.map(({ areas }) => areas)) as Record<string, string>,
  };
}
