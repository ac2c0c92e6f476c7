import type { Area } from "../area";
import type { ChartInfo, ChartSeriesInfo, GridCharts } from "../grid";
import { HostError } from "../wire/hostError";
import { FigurePositions } from "./figurePositions";
import type { SpreadsheetModel } from "./spreadsheetModel";
import { unbounded, zoneOf } from "./zones";

type Definition = ReturnType<SpreadsheetModel["getters"]["getChartDefinition"]>;

export class Charts implements GridCharts {
  private readonly positions: FigurePositions;

  constructor(private readonly book: SpreadsheetModel) {
    this.positions = new FigurePositions(book);
  }

  all(sheetId: string): ChartInfo[] {
    return this.book.getters.getChartIds(sheetId).map((id) => this.info(id, sheetId));
  }

  add(chart: Omit<ChartInfo, "id">): string {
    const { sheetId } = chart;
    const chartId = this.book.model.uuidGenerator.uuidv4();
    const result = this.book.attempt("CREATE_CHART", {
      sheetId,
      chartId,
      figureId: `figure-${chartId}`,
      definition: this.definition(chart),
      ...this.positions.anchor(sheetId, chart),
      size: this.positions.size(chart),
    });
    if (!result.isSuccessful) throw new HostError("InvalidArgument");
    return chartId;
  }

  change(id: string, change: Partial<Omit<ChartInfo, "id" | "sheetId">>): void {
    const chart = { ...this.info(id), ...change };
    const { sheetId } = chart;
    const figureId = this.book.getters.getFigureIdFromChartId(id);
    const definition = this.definition(chart);
    this.book.run("UPDATE_CHART", { sheetId, figureId, chartId: id, definition });
    const moved = ["top", "left", "width", "height"].some((side) => side in change);
    if (!moved) return;
    const { width, height } = this.positions.size(chart);
    const anchor = this.positions.anchor(sheetId, chart);
    this.book.run("UPDATE_FIGURE", { sheetId, figureId, ...anchor, width, height });
  }

  remove(id: string): void {
    const figureId = this.book.getters.getFigureIdFromChartId(id);
    this.book.run("DELETE_FIGURE", { sheetId: this.sheetOf(id), figureId });
  }

  private sheetOf(id: string): string {
    return this.book.getters.getFigureSheetId(this.book.getters.getFigureIdFromChartId(id))!;
  }

  private info(id: string, sheetId = this.sheetOf(id)): ChartInfo {
    const definition = this.book.getters.getChartDefinition(id);
    const { dataSource } = definition as Extract<Definition, { type: "bar" }>;
    const data = dataSource?.type === "range" ? dataSource : undefined;
    const styles = "dataSetStyles" in definition ? definition.dataSetStyles : undefined;
    return {
      id,
      sheetId,
      type: typeOf(definition),
      stacked: "stacked" in definition && definition.stacked === true,
      title: definition.title?.text ?? "",
      legend: ("legendPosition" in definition && definition.legendPosition) || "none",
      showValues: "showValues" in definition && definition.showValues === true,
      series: (data?.dataSets ?? []).map(({ dataSetId, dataRange }) => {
        const { label, backgroundColor } = styles?.[dataSetId] ?? {};
        const series: ChartSeriesInfo = { area: this.area(sheetId, dataRange) };
        if (label !== undefined) series.name = label;
        if (backgroundColor !== undefined) series.color = backgroundColor;
        return series;
      }),
      ...(data?.labelRange ? { labels: this.area(sheetId, data.labelRange) } : {}),
      titlesInData: data?.dataSetsHaveTitle ?? false,
      ...this.positions.of(sheetId, this.book.getters.getFigureIdFromChartId(id)),
    };
  }

  private definition(chart: Omit<ChartInfo, "id">): Definition {
    const series = chart.series.map((one, index) => ({ ...one, dataSetId: String(index) }));
    const common = {
      title: { text: chart.title },
      legendPosition: chart.legend,
      showValues: chart.showValues,
      aggregated: false,
      dataSetStyles: Object.fromEntries(
        series.map(({ dataSetId, name, color }) => [
          dataSetId,
          {
            ...(name === undefined ? {} : { label: name }),
            ...(color === undefined ? {} : { backgroundColor: color }),
          },
        ]),
      ),
      dataSource: {
        type: "range" as const,
        dataSets: series.map(({ dataSetId, area }) => ({
          dataSetId,
          dataRange: this.reference(area),
        })),
        dataSetsHaveTitle: chart.titlesInData,
        ...(chart.labels ? { labelRange: this.reference(chart.labels) } : {}),
      },
    };
    switch (chart.type) {
      case "column":
        return { ...common, type: "bar", stacked: chart.stacked };
      case "bar":
        return { ...common, type: "bar", stacked: chart.stacked, horizontal: true };
      case "line":
        return {
          ...common,
          type: "line",
          stacked: chart.stacked,
          labelsAsText: true,
          cumulative: false,
        };
      case "pie":
        return { ...common, type: "pie" };
      case "doughnut":
        return { ...common, type: "pie", isDoughnut: true };
    }
  }

  private reference(area: Area): string {
    const { getters } = this.book;
    return getters.getRangeString(getters.getRangeFromZone(area.sheetId, unbounded(area)));
  }

  private area(sheetId: string, reference: string): Area {
    const range = this.book.getters.getRangeFromSheetXC(sheetId, reference);
    return { sheetId: range.sheetId, ...zoneOf(range.zone) };
  }
}

function typeOf(definition: Definition): ChartInfo["type"] {
  if (definition.type === "pie") return definition.isDoughnut ? "doughnut" : "pie";
  if (definition.type === "line") return "line";
  return definition.type === "bar" && definition.horizontal ? "bar" : "column";
}
