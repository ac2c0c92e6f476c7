import type { ChartInfo } from "../grid";
import { HostError } from "../wire/hostError";
import { ChartAxes } from "./chartAxes";
import { ChartLegend } from "./chartLegend";
import { ChartSeriesCollection } from "./chartSeriesCollection";
import { chartSource } from "./chartSource";
import { ChartTitle } from "./chartTitle";
import { chartKind, chartTypeName, type ChartTypeName } from "./chartTypes";
import type { ModelContext } from "./context";
import type { Range } from "./range";
import type { Server } from "./server";
import type { Worksheet } from "./worksheet";

export class Chart implements Server<Excel.Chart> {
  constructor(
    private readonly context: ModelContext,
    private readonly sheetId: string,
    private readonly chartId: string,
  ) {}

  get id(): string {
    return this.chartId;
  }

  get name(): string {
    const written = this.context.grid.notes.get(`chart/${this.chartId}`);
    if (typeof written === "string") return written;
    const stem = this.context.language === "de" ? "Diagramm" : "Chart";
    const all = this.context.grid.charts.all(this.sheetId);
    return `${stem} ${all.findIndex(({ id }) => id === this.chartId) + 1}`;
  }
  set name(name: string) {
    this.context.grid.notes.set(`chart/${this.chartId}`, name);
  }

  get chartType(): ChartTypeName {
    return chartTypeName(this.#info());
  }
  set chartType(type: string) {
    this.change(chartKind(type));
  }

  get top(): number {
    return this.#info().top;
  }
  set top(top: number) {
    this.change({ top });
  }

  get left(): number {
    return this.#info().left;
  }
  set left(left: number) {
    this.change({ left });
  }

  get width(): number {
    return this.#info().width;
  }
  set width(width: number) {
    this.change({ width });
  }

  get height(): number {
    return this.#info().height;
  }
  set height(height: number) {
    this.change({ height });
  }

  get axes(): ChartAxes {
    return new ChartAxes(this.context, this.chartId);
  }

  get title(): ChartTitle {
    return new ChartTitle(() => this.#info(), this.change);
  }

  get legend(): ChartLegend {
    return new ChartLegend(() => this.#info(), this.change);
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.context, () => this.#info(), this.change);
  }

  get worksheet(): Worksheet {
    return this.context.create.worksheet(this.sheetId);
  }

  setData(sourceData: Range, seriesBy?: string): void {
    if (!sourceData.area) throw new HostError("InvalidReference");
    this.change(chartSource(this.context.grid, sourceData.area, seriesBy));
  }

  /** Covers the cells from one to the other. */
  setPosition(startCell: Range | string, endCell: Range | string = startCell): void {
    const sheet = this.worksheet;
    const range = (cell: Range | string) =>
      typeof cell === "string" ? sheet.getRange(cell) : cell;
    const { top, left, width, height } = range(startCell).getBoundingRect(range(endCell));
    this.change({ top, left, width, height });
  }

  delete(): void {
    this.#info();
    this.context.grid.charts.remove(this.chartId);
  }

  #info(): ChartInfo {
    const all = this.context.grid.charts.all(this.sheetId);
    const found = all.find(({ id }) => id === this.chartId);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  private readonly change = (change: Partial<Omit<ChartInfo, "id" | "sheetId">>): void => {
    this.context.grid.charts.change(this.chartId, change);
  };
}
