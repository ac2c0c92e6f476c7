import type { Language } from "../../locales/language";
import type { CellFinding } from "../../workbook/inspect/cellFinding";
import { inspectWorkbook } from "../../workbook/inspect/inspectWorkbook";
import { loadCells } from "../../workbook/inspect/loadCells";
import { runExcel } from "../../workbook/runExcel";
import { judgeSheets } from "../overview/core/doubts";
import { readSheets, type SheetsRead } from "../overview/readSheets";
import { askFunctions } from "./askFunctions";

/** The grant years of a workbook and what is wrong in its cells. */
export interface Inspection extends SheetsRead {
  readonly cells: readonly CellFinding[];
  readonly sheetCount: number;
}

/** Looks through the whole workbook. */
export async function inspect(language: Language): Promise<Inspection> {
  const read = await readSheets();
  const grantYears = read.sheets.flatMap((sheet) => (sheet.kind === "read" ? [sheet.read] : []));
  const inspected = await runExcel(loadCells);
  return {
    ...read,
    cells: inspectWorkbook(inspected, grantYears, askFunctions(language)),
    sheetCount: inspected.sheets.length,
  };
}

/** What of it may go when Excel has calculated. */
export function judgeInspection(inspection: Inspection) {
  const { differences, isPending } = judgeSheets(inspection);
  return { differences: [...differences, ...inspection.cells.map(keyOf)], isPending };
}

/** What tells a finding from all others. */
export const keyOf = ({ code, sheetId, address, detail }: CellFinding): string =>
  JSON.stringify([code, sheetId, address, detail]);
