import type { Column, Format, Table } from "./table";

/** Widths in points. */
const NAME_WIDTH = 160;
const WIDTHS: Readonly<Record<Format, number>> = {
  text: 88,
  general: 76,
  number: 76,
  money: 80,
  fte: 58,
  share: 62,
  months: 54,
  day: 64,
};
/** A letter of a header in bold, and the space beside a word. */
const LETTER = 6;
const PADDING = 8;

/**
 * The width of each column of the sheet in points: as the bodies need it, and so that no word in
 * the headers of any table is broken.
 */
export function columnWidths(bodies: Table, others: readonly Table[]): number[] {
  const tables = [bodies, ...others];
  const count = Math.max(...tables.map(({ columns }) => columns.length));
  return Array.from({ length: count }, (_, index) => {
    const words = tables.map(({ columns }) => wordWidth(columns[index]));
    return Math.max(valueWidth(bodies.columns[index]), ...words);
  });
}

function valueWidth(column: Column | undefined): number {
  if (!column) return WIDTHS.general;
  return column.id === "name" ? NAME_WIDTH : WIDTHS[column.format];
}

function wordWidth(column: Column | undefined): number {
  if (typeof column?.header !== "string") return 0;
  const longest = Math.max(...column.header.split(/[\s-]/).map(({ length }) => length));
  return longest * LETTER + PADDING;
}
