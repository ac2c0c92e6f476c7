import { ChartAxis } from "./chartAxis";
import type { ModelContext } from "./context";
import type { Server } from "./server";

export class ChartAxes implements Server<Excel.ChartAxes> {
  constructor(
    private readonly context: ModelContext,
    private readonly chartId: string,
  ) {}

  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.context, `chartAxis/category/${this.chartId}`);
  }
}
