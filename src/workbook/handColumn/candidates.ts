import { cellAddress } from "../../xlsx/model/zone";
import type { HandColumn } from "./handColumn";
import { headingOf } from "./labels";
import { refersTo } from "./totalRow";

/** Another column beside the rows of a hand column. */
export interface BesideColumn {
  readonly column: number;
  readonly heading: string;
  /** Row by row; 0 where nothing stands. */
  readonly values: readonly number[];
  /** Then it is neither key nor posts. */
  readonly areDays: boolean;
}

/** A number of the sheet, beyond the rows of the hand column. */
export interface SheetNumber {
  readonly address: string;
  readonly value: number;
}

/**
 * The columns with numbers in all rows where the hand column has some, none of them calculated from
 * it; first those to its left.
 */
export function columnsBeside(hand: HandColumn): BesideColumn[] {
  const { sheet, column } = hand;
  const beside: BesideColumn[] = [];
  for (let other = sheet.used.left; other < sheet.right; other++) {
    if (other === column) continue;
    const values = numbersIn(hand, other);
    if (!values || isFollowing(hand, other)) continue;
    if (values.filter((value) => value > 0).length < 2) continue;
    const areDays = values.every((value, row) => value === 0 || sheet.isDay(hand.top + row, other));
    beside.push({ column: other, values, areDays, heading: headingOf(sheet, other, hand.top) });
  }
  return beside;
}

function numbersIn({ sheet, top, values: own }: HandColumn, column: number) {
  const values: number[] = [];
  for (let index = 0; index < own.length; index++) {
    const value = sheet.valueAt(top + index, column);
    if (value === "") values.push(0);
    else if (typeof value === "number" && value >= 0) values.push(value);
    else return undefined;
  }
  return values;
}

function isFollowing({ sheet, column, top, bottom }: HandColumn, other: number): boolean {
  for (let row = top; row <= bottom; row++) {
    const content = sheet.contentAt(row, other);
    if (typeof content === "string" && content.startsWith("=") && refersTo(content, column, bottom))
      return true;
  }
  return false;
}

/** First and last days: the only two columns of days, the earlier on the left. */
export function periodBeside(columns: readonly BesideColumn[]) {
  const [start, end, ...more] = columns.filter(({ areDays }) => areDays);
  if (!start || !end || more.length > 0) return undefined;
  return start.values.every((day, index) => day <= end.values[index]!) ? { start, end } : undefined;
}

/**
 * The numbers of the sheet beyond the rows of the hand column that do not come from it and are what
 * is looked for: what was typed first, then the nearest. Each value once.
 */
export function numbersAround(
  { sheet, top, bottom, column }: HandColumn,
  isWanted: (value: number) => boolean,
): SheetNumber[] {
  const found = new Map<number, SheetNumber & { readonly far: number }>();
  for (let row = sheet.used.top; row < sheet.bottom; row++) {
    if (row >= top && row <= bottom) continue;
    for (let other = sheet.used.left; other < sheet.right; other++) {
      const value = sheet.valueAt(row, other);
      if (typeof value !== "number" || !isWanted(value)) continue;
      const content = sheet.contentAt(row, other);
      const isFormula = typeof content === "string" && content.startsWith("=");
      if (isFormula && refersTo(content, column, bottom)) continue;
      const distance = Math.min(Math.abs(row - top), Math.abs(row - bottom));
      const far = (isFormula ? 1e9 : 0) + distance * 1e3 + Math.abs(other - column);
      const known = found.get(value);
      if (!known || far < known.far)
        found.set(value, { address: cellAddress(row, other), value, far });
    }
  }
  return [...found.values()].sort((a, b) => a.far - b.far);
}
