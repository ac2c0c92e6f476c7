/** Cells of a sheet. Rows and columns count from 0, the ends are included. */
export interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet's last row and column; a zone that reaches from 0 to one of them is entire. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

export const cellAddress = (row: number, column: number): string =>
  `${columnLetters(column)}${row + 1}`;

/** "A1" or "A1:B2", also for entire rows and columns, as attributes of a sheet name their cells. */
export function zoneAddress({ top, left, bottom, right }: Zone): string {
  const first = cellAddress(top, left);
  const last = cellAddress(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

/** "'Mein Blatt'!$A$1:$B$2", "'Mein Blatt'!$A:$B", "'Mein Blatt'!$1:$2", as formulas name cells. */
export function absoluteReference(sheetName: string, zone: Zone): string {
  const { top, left, bottom, right } = zone;
  const sheet = `'${sheetName.replaceAll("'", "''")}'!`;
  const [first, last] = [columnLetters(left), columnLetters(right)];
  if (top === 0 && bottom === LAST_ROW) return `${sheet}$${first}:$${last}`;
  if (left === 0 && right === LAST_COLUMN) return `${sheet}$${top + 1}:$${bottom + 1}`;
  const start = `${sheet}$${first}$${top + 1}`;
  return top === bottom && left === right ? start : `${start}:$${last}$${bottom + 1}`;
}

export const contains = (zone: Zone, row: number, column: number): boolean =>
  zone.top <= row && row <= zone.bottom && zone.left <= column && column <= zone.right;
