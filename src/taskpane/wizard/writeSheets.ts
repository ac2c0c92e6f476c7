import type { GrantYear } from "../../engine/grantYear/grantYear";
import type { Language } from "../../locales/language";
import { isCalculation } from "../../workbook/book/bookNames";
import { bookSheets } from "../../workbook/book/bookSheets";
import { readWorkbook } from "../../workbook/read/readGrantYears";
import { judgeVerdicts, readVerdicts, type Verdict } from "../../workbook/read/readVerdicts";
import { cleanUp, findLeftovers } from "../../workbook/write/leftovers";
import {
  type InsertOptions,
  type InsertOutcome,
  insertGrantYears,
  type Insertion,
} from "../../workbook/write/insertGrantYears";
import { isClean, type Leftover } from "../../workbook/write/rollBack";
import { undoInsertion, type UndoOutcome } from "../../workbook/write/undoInsertion";

export type { InsertOptions, InsertOutcome, Insertion, Leftover, UndoOutcome, Verdict };
export {
  cleanUp,
  findLeftovers,
  isClean,
  judgeVerdicts,
  readVerdicts,
  readWorkbook,
  undoInsertion,
};

/** The sheets that would be written: those to be read by name, those of the steps by number. */
export interface SheetsPreview {
  readonly sheetNames: readonly string[];
  readonly calculations: number;
}

export function previewSheets(grantYear: GrantYear, language: Language): SheetsPreview {
  const sheets = bookSheets(grantYear, language);
  const shown = sheets.filter(({ id }) => !isCalculation(id));
  return {
    sheetNames: shown.map(({ sheetName }) => sheetName),
    calculations: sheets.length - shown.length,
  };
}

export const writeSheet = (grantYear: GrantYear, options: InsertOptions): Promise<InsertOutcome> =>
  insertGrantYears([{ grantYear }], options);
