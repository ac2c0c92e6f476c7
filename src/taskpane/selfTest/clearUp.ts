import { runExcel } from "../../workbook/runExcel";
import { excelErrorWords } from "../excel/excelErrorWords";
import type { Difference } from "./bench";
import { isScratch, SCRATCH_NAME } from "./scratch";

/** Shows the sheet again that was shown before, and tells what could not be removed. */
export async function clearUp(activeId: string): Promise<Difference[]> {
  try {
    return await runExcel(async (context) => {
      const { worksheets, names } = context.workbook;
      worksheets.getItemOrNullObject(activeId).activate();
      worksheets.load("items/name");
      names.load("items/name");
      await context.sync();
      return [...worksheets.items, ...names.items]
        .map(({ name }) => name)
        .filter((name) => isScratch(name) || name === SCRATCH_NAME)
        .map((what) => ({ what, expected: "–", received: what }));
    });
  } catch (error) {
    return [{ what: "–", expected: "–", received: excelErrorWords(error) }];
  }
}
