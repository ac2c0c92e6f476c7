import { runExcel } from "../../workbook/runExcel";
import { cellsOf } from "./cellsOf";
import type { Place } from "./place";

/** Selects cells on their sheet. Rejects with Excel's error if they are gone. */
export const showPlace = ({ sheetId, address }: Place): Promise<void> =>
  runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    sheet.getRange(cellsOf(address)).select();
    await context.sync();
  });
