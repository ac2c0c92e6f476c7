import type { CellUpdate } from "./hostPlugin";
import type { SpreadsheetModel } from "./spreadsheetModel";

/**
 * An Excel sheet always has room for what a formula spills; the library's sheet ends where it
 * was made to end and shows #SPILL!. So the sheet grows as far as the result needs.
 */
export function makeRoomForSpill(
  book: SpreadsheetModel,
  sheetId: string,
  formulas: CellUpdate[],
): void {
  for (const { row, col, content } of formulas) {
    const position = { sheetId, row, col };
    if (book.getters.getEvaluatedCell(position).value !== "#SPILL!") continue;
    const columns = book.getters.evaluateFormula(sheetId, content ?? "", position);
    if (!Array.isArray(columns)) continue;
    book.grow(sheetId, row + (columns[0]?.length ?? 0) - 1, col + columns.length - 1);
  }
}
