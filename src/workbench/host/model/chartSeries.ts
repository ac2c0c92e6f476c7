import type { Area } from "../area";
import type { ChartInfo, ChartSeriesInfo } from "../grid";
import { HostError } from "../wire/hostError";
import { ChartSeriesFormat } from "./chartSeriesFormat";
import type { ModelContext } from "./context";
import type { Range } from "./range";
import type { Server } from "./server";

export class ChartSeries implements Server<Excel.ChartSeries> {
  constructor(
    private readonly context: ModelContext,
    private readonly chart: () => ChartInfo,
    private readonly changeChart: (change: Partial<ChartInfo>) => void,
    private readonly index: number,
  ) {}

  get name(): string {
    const { name, area } = this.#info();
    if (name !== undefined) return name;
    if (!this.chart().titlesInData) return "";
    const { sheetId, top, left } = area;
    const first: Area = { sheetId, top, left, bottom: top, right: left };
    return String(this.context.grid.cells.values(first)[0]?.[0] ?? "");
  }
  set name(name: string) {
    this.#change({ name });
  }

  /** The grid writes values at all series of a chart, or at none. */
  get hasDataLabels(): boolean {
    return this.chart().showValues;
  }
  set hasDataLabels(showValues: boolean) {
    this.changeChart({ showValues });
  }

  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat((color) => this.#change({ color }));
  }

  /** The values are those of all cells; names that stood in the data are kept as they are. */
  setValues(sourceData: Range): void {
    this.#nameSeries();
    this.#change({ area: areaOf(sourceData) });
  }

  setXAxisValues(sourceData: Range): void {
    this.changeChart({ labels: areaOf(sourceData) });
  }

  delete(): void {
    this.#info();
    this.changeChart({ series: this.chart().series.filter((_, index) => index !== this.index) });
  }

  #nameSeries(): void {
    const { titlesInData, series } = this.chart();
    if (!titlesInData) return;
    const named = series.map((info, index) => ({
      ...info,
      name: new ChartSeries(this.context, this.chart, this.changeChart, index).name,
      area: { ...info.area, top: Math.min(info.area.top + 1, info.area.bottom) },
    }));
    this.changeChart({ titlesInData: false, series: named });
  }

  #info(): ChartSeriesInfo {
    const info = this.chart().series[this.index];
    if (!info) throw new HostError("ItemNotFound");
    return info;
  }

  #change(change: Partial<ChartSeriesInfo>): void {
    const changed = { ...this.#info(), ...change };
    this.changeChart({
      series: this.chart().series.map((one, index) => (index === this.index ? changed : one)),
    });
  }
}

function areaOf({ area }: Range): Area {
  if (!area) throw new HostError("InvalidReference");
  return area;
}
