import type { ChartInfo } from "../grid";
import { HostError } from "../wire/hostError";
import type { Server } from "./server";

const POSITIONS = { Top: "top", Bottom: "bottom", Left: "left", Right: "right" } as const;
type Position = keyof typeof POSITIONS;

export class ChartLegend implements Server<Excel.ChartLegend> {
  constructor(
    private readonly chart: () => ChartInfo,
    private readonly change: (change: Partial<ChartInfo>) => void,
  ) {}

  get visible(): boolean {
    return this.chart().legend !== "none";
  }
  set visible(visible: boolean) {
    if (visible !== this.visible) this.change({ legend: visible ? "right" : "none" });
  }

  get position(): Excel.ChartLegend["position"] {
    const { legend } = this.chart();
    const names = Object.keys(POSITIONS) as Position[];
    return names.find((name) => POSITIONS[name] === legend) ?? "Right";
  }
  set position(position: string) {
    if (!(position in POSITIONS)) throw new HostError("UnsupportedOperation");
    this.change({ legend: POSITIONS[position as Position] });
  }
}
