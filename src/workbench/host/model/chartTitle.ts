import type { ChartInfo } from "../grid";
import type { Server } from "./server";

/** A title that is hidden is an empty one. */
export class ChartTitle implements Server<Excel.ChartTitle> {
  constructor(
    private readonly chart: () => ChartInfo,
    private readonly change: (change: Partial<ChartInfo>) => void,
  ) {}

  get text(): string {
    return this.chart().title;
  }
  set text(title: string) {
    this.change({ title });
  }

  get visible(): boolean {
    return this.chart().title !== "";
  }
  set visible(visible: boolean) {
    if (!visible) this.change({ title: "" });
  }
}
