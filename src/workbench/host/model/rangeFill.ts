import { colorOf } from "./color";
import type { Server } from "./server";
import type { StyledCells } from "./styledCells";

export class RangeFill implements Server<Excel.RangeFill> {
  constructor(private readonly cells: StyledCells) {}

  /** Without a fill Excel answers white for single cells and "" where cells differ. */
  get color(): string {
    return this.cells.common(({ fillColor }) => fillColor ?? "#FFFFFF") ?? "";
  }
  set color(color: string) {
    this.cells.change({ fillColor: colorOf(color) });
  }

  clear(): void {
    this.cells.change({ fillColor: undefined });
  }
}
