import { absolute } from "../layout/address";
import type { Area, OrnamentOperation, Rule } from "../layout/operation";
import { rangeOf } from "./applyContent";

/** Queues one ornament of a sheet; pages are fitted only on a sheet that is active. */
export function applyOrnament(sheet: Excel.Worksheet, ornament: OrnamentOperation): void {
  const range = rangeOf(sheet, ornament.area);
  switch (ornament.kind) {
    case "width":
      range.format.columnWidth = ornament.points;
      return;
    case "height":
      range.format.rowHeight = ornament.points;
      return;
    case "tab":
      sheet.tabColor = ornament.color;
      sheet.showGridlines = false;
      return;
    case "condition":
      addCondition(range, ornament);
      return;
    case "link":
      range.hyperlink = { documentReference: ornament.to };
      return;
    case "validation":
      range.dataValidation.rule = ruleOf(sheet, ornament.rule);
      range.dataValidation.errorAlert = alertOf(ornament);
      return;
    case "chart":
      addChart(sheet, ornament);
      return;
    case "freeze":
      sheet.freezePanes.freezeAt(range);
      return;
    case "page":
      layOutPage(sheet, ornament);
      return;
  }
}

/** Names of other lists are questioned, since whoever is missing there may be added later. */
const alertOf = ({
  rule,
  message,
}: Extract<OrnamentOperation, { kind: "validation" }>): Excel.DataValidationErrorAlert => ({
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

type ChartOperation = Extract<OrnamentOperation, { kind: "chart" }>;

/**
 * Over cells into which a formula has yet to spill, Excel may make a chart with a series or
 * without one. So it is made over two numbers, which are there for as long as that takes, and
 * every series is added.
 */
function addChart(sheet: Excel.Worksheet, operation: ChartOperation): void {
  const { area, title, labels, series } = operation;
  const data =
    operation.sheet === undefined
      ? sheet
      : sheet.context.workbook.worksheets.getItem(operation.sheet);
  const place = rangeOf(sheet, area);
  const numbers = numbersFor(sheet, area);
  numbers.values = [[1], [1]];
  const chart = sheet.charts.add("BarClustered", numbers, "Columns");
  chart.name = title;
  for (const { name, values } of series) {
    const shown = chart.series.add(name);
    shown.setValues(rangeOf(data, values));
    shown.setXAxisValues(rangeOf(data, labels));
  }
  chart.series.getItemAt(0).delete();
  numbers.clear();
  // Bars begin at the bottom; in the order of the list they stand from above.
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.title.text = title;
  chart.legend.position = "Bottom";
  chart.legend.visible = series.length > 1;
  chart.setPosition(place.getCell(0, 0), place.getLastCell());
}

/** Queues taking away what there may be of a chart that was refused. */
export function removeChart(sheet: Excel.Worksheet, { area, title }: ChartOperation): void {
  numbersFor(sheet, area).clear();
  sheet.charts.getItemOrNullObject(title).delete();
}

/** Two cells that the chart covers. */
const numbersFor = (sheet: Excel.Worksheet, area: Area): Excel.Range =>
  rangeOf(sheet, { ...area, rows: 2, columns: 1 });

function addCondition(
  range: Excel.Range,
  { formula, look }: Extract<OrnamentOperation, { kind: "condition" }>,
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

function layOutPage(
  sheet: Excel.Worksheet,
  {
    area,
    titles,
    pagesWide,
    pagesHigh,
    footer,
    footers,
  }: Extract<OrnamentOperation, { kind: "page" }>,
): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = {
    horizontalFitToPages: pagesWide,
    ...(pagesHigh !== undefined && { verticalFitToPages: pagesHigh }),
  };
  // Of entire columns Excel prints the rows in use: also what is added below later.
  pageLayout.setPrintArea(absoluteColumns(area));
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
