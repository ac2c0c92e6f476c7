import type { ChartInfo } from "../grid";
import { HostError } from "../wire/hostError";
import { ChartSeries } from "./chartSeries";
import type { ModelContext } from "./context";
import type { Server } from "./server";

export class ChartSeriesCollection implements Server<Excel.ChartSeriesCollection> {
  constructor(
    private readonly context: ModelContext,
    private readonly chart: () => ChartInfo,
    private readonly change: (change: Partial<ChartInfo>) => void,
  ) {}

  get items(): ChartSeries[] {
    return this.chart().series.map(
      (_, index) => new ChartSeries(this.context, this.chart, this.change, index),
    );
  }

  get count(): number {
    return this.chart().series.length;
  }

  getCount(): number {
    return this.count;
  }

  /** A series at the end, or before the one at `index`. It has no values until they are set. */
  add(name?: string, index = this.count): ChartSeries {
    const { series, sheetId } = this.chart();
    const area = series[0]?.area ?? { sheetId, top: 0, left: 0, bottom: 0, right: 0 };
    const added = { area, ...(name === undefined ? {} : { name }) };
    this.change({ series: series.toSpliced(index, 0, added) });
    return new ChartSeries(this.context, this.chart, this.change, index);
  }

  getItemAt(index: number): ChartSeries {
    const series = this.items[index];
    if (!series) throw new HostError("InvalidArgument");
    return series;
  }
}
