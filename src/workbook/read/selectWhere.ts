import type { Where } from "../../engine/grantYear/finding";
import { cellName } from "../naming";
import type { ReadGrantYear } from "./readGrantYear";

/**
 * Shows the cell that a finding is about: selects it on its sheet. Without a field the whole row or
 * list, without either the sheet. False if those cells are no longer there.
 */
export function selectWhere(
  { prefix, sheetId, rows }: ReadGrantYear,
  { list, index, field }: Where,
): Promise<boolean> {
  return Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.getItemOrNullObject(sheetId);
    const name = field !== undefined ? cellName(field, list) : list && cellName(list);
    const range = name && names.getItemOrNullObject(prefix + name).getRangeOrNullObject();
    if (range) range.load("rowIndex,columnIndex,columnCount,rowCount");
    await context.sync();
    if (sheet.isNullObject || (range && range.isNullObject)) return false;
    sheet.activate();
    const row = list && index !== undefined ? rows[list][index] : undefined;
    if (range && row !== undefined)
      sheet.getRangeByIndexes(row, range.columnIndex, 1, range.columnCount).select();
    else if (range) range.select();
    await context.sync();
    return true;
  });
}
