import { runExcel } from "../runExcel";
import type { Change } from "./cellFinding";

/**
 * Lets cells hold what they are to, or `"before"`, what they held. In the order of the changes, so
 * that a result finds room; backwards when they are taken back.
 */
export const applyChanges = (
  changes: readonly Change[],
  which: "before" | "after",
): Promise<void> =>
  runExcel(async (context) => {
    for (const each of which === "after" ? changes : [...changes].reverse()) {
      const cell = context.workbook.worksheets.getItem(each.sheetId).getRange(each.address);
      if (each.isText) cell.numberFormat = [[which === "after" ? "General" : "@"]];
      const content = each[which];
      if (content === "") cell.clear("Contents");
      else cell.formulas = [[content]];
    }
    await context.sync();
  });
