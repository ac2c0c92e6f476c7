import type { Where } from "../../engine/grantYear/finding";
import { cellName } from "../naming";
import type { ReadGrantYear } from "./readGrantYear";
import { runExcel } from "../runExcel";

/**
 * Shows the cell that a finding is about: selects it on its sheet. Without a field the whole row or
 * list, without either the sheet. False if those cells are no longer there.
 */
export function selectWhere(
  { prefix, sheetId, rows }: ReadGrantYear,
  { list, index, field }: Where,
): Promise<boolean> {
  return runExcel(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.getItemOrNullObject(sheetId);
    const candidates = namesFor(list, field).map((name) =>
      names.getItemOrNullObject(prefix + name).getRangeOrNullObject(),
    );
    for (const range of candidates) range.load("rowIndex,columnIndex,columnCount,rowCount");
    await context.sync();
    const range = candidates.find(({ isNullObject }) => !isNullObject);
    if (sheet.isNullObject || (candidates.length > 0 && !range)) return false;
    sheet.activate();
    const known: Readonly<Partial<Record<string, readonly number[]>>> = rows;
    const row = list && index !== undefined ? known[list]?.[index] : undefined;
    if (range && row !== undefined)
      sheet.getRangeByIndexes(row, range.columnIndex, 1, range.columnCount).select();
    else if (range) range.select();
    await context.sync();
    return true;
  });
}

/** A field of a list is a column of inputs, or one of the figures that are computed for it. */
function namesFor(list: Where["list"], field: Where["field"]): string[] {
  if (field === undefined) return list ? [cellName(list)] : [];
  return list ? [cellName(field, list), cellName(field, "plan")] : [cellName(field)];
}
