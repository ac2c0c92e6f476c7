import { cellAddress, columnLetters } from "../../xlsx/model/zone";
import type { SheetCells } from "../inspect/sheetCells";

const HIGHEST_HEADING = 4;

const textAt = (sheet: SheetCells, row: number, column: number): string | undefined => {
  const value = sheet.valueAt(row, column);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
};

/** The texts of a row, from the left. */
export function textsOfRow(sheet: SheetCells, row: number): string[] {
  const texts: string[] = [];
  for (let column = sheet.used.left; column < sheet.right; column++) {
    const text = textAt(sheet, row, column);
    if (text !== undefined) texts.push(text);
  }
  return texts;
}

/** Whose row it is: its first text, or the cell. */
export const nameOfRow = (sheet: SheetCells, row: number, column: number): string =>
  textsOfRow(sheet, row)[0] ?? cellAddress(row, column);

/**
 * What a column is called: the nearest text above its rows, else that of a heading that reaches
 * over several columns, else its letter.
 */
export function headingOf(sheet: SheetCells, column: number, top: number): string {
  const lowest = Math.max(sheet.used.top, top - HIGHEST_HEADING);
  for (let row = top - 1; row >= lowest; row--) {
    const own = textAt(sheet, row, column);
    if (own !== undefined) return own.replaceAll(/\s+/gu, " ");
  }
  return columnLetters(column);
}

/** A number above numbers that is a heading, such as a year: texts beside it, numbers below them. */
export function isHeadingRow(sheet: SheetCells, row: number, column: number): boolean {
  for (let other = sheet.used.left; other < sheet.right; other++)
    if (
      other !== column &&
      textAt(sheet, row, other) !== undefined &&
      typeof sheet.valueAt(row + 1, other) === "number"
    )
      return true;
  return false;
}
