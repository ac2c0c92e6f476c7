import type { Area } from "./sheetDraft";

/** The sheets have no more than 26 columns. */
export const columnLetter = (column: number): string => String.fromCharCode(65 + column);

export function addressOf({ top, left, bottom, right }: Area): string {
  const first = `${columnLetter(left)}${top + 1}`;
  const last = `${columnLetter(right)}${bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}
