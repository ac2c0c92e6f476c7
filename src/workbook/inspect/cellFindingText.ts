import { inspectionText } from "../../locales/inspectionText";
import type { Language } from "../../locales/language";
import type { WordedFinding } from "../findings/wordedFinding";
import { CELL_FINDINGS, type CellFinding } from "./cellFinding";

/** What is wrong in a cell, in words, with what is to be done. */
export const cellFindingText = (
  { code, sheetName, address, detail, at = "" }: CellFinding,
  language: Language,
): WordedFinding => ({
  ...{ severity: CELL_FINDINGS[code], where: {}, field: "" },
  entry: `${sheetName}!${address}`,
  sentence: inspectionText(language).sentences[code](detail, at),
});
