import type { ModelContext } from "./context";
import type { Server } from "./server";

/** An axis of a chart. It is drawn in its own order whatever is said here: bars from above. */
export class ChartAxis implements Server<Excel.ChartAxis> {
  constructor(
    private readonly context: ModelContext,
    private readonly key: string,
  ) {}

  get reversePlotOrder(): boolean {
    return this.context.grid.notes.get(this.key) === true;
  }
  set reversePlotOrder(isReversed: boolean) {
    this.context.grid.notes.set(this.key, isReversed);
  }
}
