import type { Where } from "../../engine/grantYear/finding";
import type { ReadGrantYear } from "../../workbook/read/readGrantYear";
import { selectWhere } from "../../workbook/read/selectWhere";

/**
 * Shows the cell of a finding, or as much of the way there as the sheet still has: the row, the
 * table, the sheet. False if not even the sheet is there.
 */
export async function showWhere(read: ReadGrantYear, where: Where): Promise<boolean> {
  const { list, index } = where;
  const wider: Where[] = [
    ...(list !== undefined && index !== undefined ? [{ list, index }] : []),
    ...(list === undefined ? [] : [{ list }]),
    {},
  ];
  for (const place of [where, ...wider]) if (await selectWhere(read, place)) return true;
  return false;
}
