import { colorOf } from "./color";
import type { Server } from "./server";

export class ChartFill implements Server<Excel.ChartFill> {
  constructor(private readonly paint: (color: string) => void) {}

  setSolidColor(color: string): void {
    this.paint(colorOf(color));
  }
}
