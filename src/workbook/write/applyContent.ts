import type { Area, Cell, ContentOperation, Style } from "../layout/operation";

/** Queues one operation on a sheet. */
export function applyContent(sheet: Excel.Worksheet, operation: ContentOperation): void {
  const range = rangeOf(sheet, operation.area);
  switch (operation.kind) {
    case "cells":
      range.formulas = operation.cells.map((row) => row.map(content));
      return;
    case "formats":
      range.numberFormat = operation.formats.map((row) => [...row]);
      return;
    case "style":
      styles[operation.style](range.format);
      return;
  }
}

export const rangeOf = (
  sheet: Excel.Worksheet,
  { row, column, rows, columns }: Area,
): Excel.Range => sheet.getRangeByIndexes(row, column, rows, columns);

/**
 * What is written into a cell. Every text begins with an apostrophe, so that Excel takes none for
 * a formula, a number or a date. Blank cells of a new sheet are left as they are.
 */
function content(cell: Cell): string | number | null {
  if (cell === undefined) return null;
  if (typeof cell === "object") return `=${cell.formula}`;
  return typeof cell === "string" ? `'${cell}` : cell;
}

const INPUT = "#FFF8D6";
const HEADER = "#DDE7F0";
const CAPTION = "#1F4E79";
const QUIET = "#595959";

const styles: Readonly<Record<Style, (format: Excel.RangeFormat) => void>> = {
  title(format) {
    format.font.bold = true;
    format.font.size = 14;
  },
  status(format) {
    format.font.color = QUIET;
  },
  caption(format) {
    format.font.bold = true;
    format.font.color = CAPTION;
  },
  label(format) {
    format.font.size = 8;
    format.font.color = QUIET;
    format.wrapText = true;
  },
  header(format) {
    format.font.bold = true;
    format.fill.color = HEADER;
    format.wrapText = true;
    format.verticalAlignment = "Top";
  },
  figures(format) {
    format.horizontalAlignment = "Right";
  },
  input(format) {
    format.fill.color = INPUT;
  },
  wrapped(format) {
    format.wrapText = true;
    format.verticalAlignment = "Top";
  },
  total(format) {
    format.font.bold = true;
    format.borders.getItem("EdgeTop").style = "Continuous";
  },
};
