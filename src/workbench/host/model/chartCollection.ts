import type { Area } from "../area";
import { HostError } from "../wire/hostError";
import { Chart } from "./chart";
import { chartSource } from "./chartSource";
import { chartKind } from "./chartTypes";
import type { ModelContext } from "./context";
import type { Range } from "./range";
import type { Server } from "./server";

/** Where and how large Excel puts a new chart, in points. */
const NEW_CHART = { top: 100, left: 200, width: 360, height: 216 };

const NO_SERIES = { series: [], titlesInData: false };

export class ChartCollection implements Server<Excel.ChartCollection> {
  constructor(
    private readonly context: ModelContext,
    private readonly sheetId: string,
  ) {}

  get items(): Chart[] {
    return this.context.grid.charts
      .all(this.sheetId)
      .map(({ id }) => new Chart(this.context, this.sheetId, id));
  }

  get count(): number {
    return this.items.length;
  }

  getCount(): number {
    return this.count;
  }

  add(type: string, sourceData: Range, seriesBy?: string): Chart {
    if (!sourceData.area) throw new HostError("InvalidReference");
    const { area } = sourceData;
    const isBlank = this.context.traits.blankCharts === "withoutSeries" && !this.#hasNumber(area);
    const source = isBlank ? NO_SERIES : chartSource(this.context.grid, area, seriesBy);
    const id = this.context.grid.charts.add({
      sheetId: this.sheetId,
      ...chartKind(type),
      ...source,
      ...NEW_CHART,
      title: "",
      legend: source.series.length > 1 ? "right" : "none",
      showValues: false,
    });
    return new Chart(this.context, this.sheetId, id);
  }

  /** Cells into which a formula has yet to spill are blank. */
  #hasNumber(area: Area): boolean {
    const cells = this.context.grid.cells.values(area).flat();
    return cells.some((value) => typeof value === "number");
  }

  getItem(name: string): Chart {
    const found = this.getItemOrNullObject(name);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  /** By name, or by id as the client does it. */
  getItemOrNullObject(name: string): Chart | null {
    const items = this.items;
    return (
      items.find((chart) => chart.id === name) ?? items.find((chart) => chart.name === name) ?? null
    );
  }

  getItemAt(index: number): Chart {
    const chart = this.items[index];
    if (!chart) throw new HostError("InvalidArgument");
    return chart;
  }
}
