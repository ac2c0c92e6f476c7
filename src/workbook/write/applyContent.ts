import type { Area, Cell, ContentOperation, Look, Style } from "../layout/operation";

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
    case "look":
      applyLook(range.format, operation.look);
      return;
    case "table":
      addTable(sheet, range, operation);
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

function applyLook(format: Excel.RangeFormat, look: Look): void {
  const { font } = format;
  if (look.font !== undefined) font.name = look.font;
  if (look.size !== undefined) font.size = look.size;
  if (look.bold !== undefined) font.bold = look.bold;
  if (look.italic !== undefined) font.italic = look.italic;
  if (look.color !== undefined) font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.align !== undefined) format.horizontalAlignment = look.align;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.top !== undefined) drawLine(format.borders.getItem("EdgeTop"), look.top);
  if (look.bottom !== undefined) {
    const line = format.borders.getItem("EdgeBottom");
    drawLine(line, look.bottom);
    if (look.isStrong) line.weight = "Medium";
  }
}

function drawLine(line: Excel.RangeBorder, color: string): void {
  line.style = "Continuous";
  line.color = color;
}

function addTable(
  sheet: Excel.Worksheet,
  range: Excel.Range,
  { name, filter }: Extract<ContentOperation, { kind: "table" }>,
): void {
  const table = sheet.tables.add(range, true);
  table.name = name;
  table.showFilterButton = filter;
  table.showBandedRows = false;
  table.style = "TableStyleLight1";
}
