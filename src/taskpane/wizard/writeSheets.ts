import type { GrantYear } from "../../engine/grantYear/grantYear";
import type { Language } from "../../locales/language";
import { sheetLayout } from "../../workbook/layout/sheetLayout";
import type { Block } from "../../workbook/layout/operation";
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

/** What would be written: the sheet and the tables on it. */
export interface SheetPreview {
  readonly sheetName: string;
  readonly blocks: readonly Block[];
}

export function previewSheet(grantYear: GrantYear, language: Language): SheetPreview {
  const { sheetName, blocks } = sheetLayout(grantYear, language);
  return { sheetName, blocks };
}

export const writeSheet = (grantYear: GrantYear, options: InsertOptions): Promise<InsertOutcome> =>
  insertGrantYears([{ grantYear }], options);
