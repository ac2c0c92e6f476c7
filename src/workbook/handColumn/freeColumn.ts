import type { Zone } from "../../xlsx/model/zone";
import type { HandColumn } from "./handColumn";

/**
 * The nearest column to the right in which the rows of a hand column are blank, where no table is
 * and no cells are joined; a result fills these rows.
 */
export function freeColumn(hand: HandColumn, taken: readonly Zone[]): number {
  const { sheet, top, bottom } = hand;
  const isTaken = (column: number): boolean =>
    taken.some(
      ({ top: first, bottom: last, left, right }) =>
        left <= column && column <= right && first <= bottom && last >= top,
    );
  const isBlank = (column: number): boolean => {
    for (let row = top; row <= bottom; row++) if (sheet.contentAt(row, column) !== "") return false;
    return true;
  };
  let column = hand.column + 1;
  while (!isBlank(column) || isTaken(column)) column++;
  return column;
}
