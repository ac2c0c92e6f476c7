import { absolute } from "../layout/address";
import type { Area, Cell, Look, Rule, SheetOperation, Style } from "../layout/operation";

/** Queues one operation on a sheet. */
export function applyOperation(sheet: Excel.Worksheet, operation: SheetOperation): void {
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
    case "condition":
      addCondition(range, operation);
      return;
    case "table":
      addTable(sheet, range, operation);
      return;
    case "link":
      range.hyperlink = { documentReference: operation.to };
      return;
    case "height":
      range.format.rowHeight = operation.points;
      return;
    case "tab":
      sheet.tabColor = operation.color;
      return;
    case "width":
      range.format.columnWidth = operation.points;
      return;
    case "validation":
      range.dataValidation.rule = ruleOf(sheet, operation.rule);
      range.dataValidation.errorAlert = alertOf(operation);
      return;
    case "chart":
      addChart(sheet, operation);
      return;
    case "freeze":
      sheet.freezePanes.freezeAt(range);
      return;
    case "page":
      layOutPage(sheet, operation);
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

function addCondition(
  range: Excel.Range,
  { formula, look }: Extract<SheetOperation, { kind: "condition" }>,
): void {
  const { rule, format } = range.conditionalFormats.add("Custom").custom;
  rule.formula = `=${formula}`;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  for (const [edge, color] of [
    ["EdgeTop", look.top],
    ["EdgeBottom", look.bottom],
  ] as const)
    if (color !== undefined) {
      const line = format.borders.getItem(edge);
      line.style = "Continuous";
      line.color = color;
    }
}

function addTable(
  sheet: Excel.Worksheet,
  range: Excel.Range,
  { name, filter }: Extract<SheetOperation, { kind: "table" }>,
): void {
  const table = sheet.tables.add(range, true);
  table.name = name;
  table.showFilterButton = filter;
  table.showBandedRows = false;
  table.style = "TableStyleLight1";
}

/** Names of other lists are questioned, since whoever is missing there may be added later. */
const alertOf = ({
  rule,
  message,
}: Extract<SheetOperation, { kind: "validation" }>): Excel.DataValidationErrorAlert => ({
  message,
  showAlert: true,
  style: rule.kind === "names" ? "Warning" : "Stop",
  title: "KIM",
});

function ruleOf(sheet: Excel.Worksheet, rule: Rule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "number":
      return { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    case "day":
      return { date: { formula1: "=DATE(1990,1,1)", operator: "GreaterThanOrEqualTo" } };
    case "words":
      return { list: { inCellDropDown: true, source: rule.words.join(",") } };
    case "names":
      return { list: { inCellDropDown: true, source: rangeOf(sheet, rule.of) } };
  }
}

function addChart(
  sheet: Excel.Worksheet,
  { area, title, labels, series }: Extract<SheetOperation, { kind: "chart" }>,
): void {
  const [first, ...others] = series;
  const chart = sheet.charts.add("ColumnClustered", rangeOf(sheet, first!.values), "Columns");
  chart.title.text = title;
  chart.legend.position = "Bottom";
  chart.legend.visible = others.length > 0;
  const place = rangeOf(sheet, area);
  chart.setPosition(place.getCell(0, 0), place.getLastCell());
  series.forEach(({ name, values }, index) => {
    const shown = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    shown.name = name;
    shown.setValues(rangeOf(sheet, values));
    shown.setXAxisValues(rangeOf(sheet, labels));
  });
}

function layOutPage(
  sheet: Excel.Worksheet,
  { area, titles, pagesWide, footer, footers }: Extract<SheetOperation, { kind: "page" }>,
): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: pagesWide };
  pageLayout.setPrintArea(rangeOf(sheet, area));
  pageLayout.setPrintTitleRows(absoluteRows(titles));
  pageLayout.setPrintTitleColumns(absoluteColumns(titles));
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.centerFooter = footer;
  if (footers) [defaultForAllPages.leftFooter, defaultForAllPages.rightFooter] = footers;
}

/** "$8:$8" */
const absoluteRows = ({ row, rows }: Area): string => `$${row + 1}:$${row + rows}`;

/** "$A:$A" */
const absoluteColumns = (area: Area): string => {
  const [first] = absolute({ ...area, columns: 1, rows: 1 }).match(/\$[A-Z]+/)!;
  const last = absolute({ ...area, column: area.column + area.columns - 1, columns: 1, rows: 1 });
  return `${first}:${last.match(/\$[A-Z]+/)![0]}`;
};
