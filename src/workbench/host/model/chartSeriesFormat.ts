import { ChartFill } from "./chartFill";
import type { Server } from "./server";

export class ChartSeriesFormat implements Server<Excel.ChartSeriesFormat> {
  constructor(private readonly paint: (color: string) => void) {}

  get fill(): ChartFill {
    return new ChartFill(this.paint);
  }
}
