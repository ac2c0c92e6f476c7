import { addressOf } from "./addresses";
import { CHART_HEIGHT } from "./placeSheet";
import type { PlacedChart, SheetDraft } from "./sheetDraft";

/** A column chart as the spreadsheet library stores it. */
export function chartFigure(
  { chart, row, left, width }: PlacedChart,
  index: number,
  draft: SheetDraft,
) {
  const { names, sheet } = draft;
  const id = `${sheet.id}-chart-${String(index + 1)}`;
  const range = (name: string) => addressOf(names.get(name)!);
  const series = chart.series.map((one, number) => ({ ...one, dataSetId: String(number) }));
  return {
    id,
    tag: "chart",
    ...anchor(sheet.widths, left),
    row,
    width,
    height: CHART_HEIGHT,
    data: {
      chartId: id,
      type: "bar",
      title: { text: chart.title },
      legendPosition: series.length > 1 ? "bottom" : "none",
      stacked: chart.stacked ?? false,
      horizontal: chart.horizontal ?? false,
      showValues: false,
      aggregated: false,
      dataSetStyles: Object.fromEntries(
        series.map(({ dataSetId, label, color }) => [dataSetId, { label, backgroundColor: color }]),
      ),
      dataSource: {
        type: "range",
        dataSets: series.map(({ dataSetId, values }) => ({ dataSetId, dataRange: range(values) })),
        dataSetsHaveTitle: false,
        labelRange: range(chart.labels),
      },
    },
  };
}

/** The column in which a figure begins, and the distance from that column's edge. */
function anchor(widths: readonly number[], left: number) {
  let col = 0;
  let x = left;
  while (x >= widths[col]!) x -= widths[col++]!;
  return { col, offset: { x, y: 8 } };
}
