import type { Server } from "./server";
import type { StyledCells } from "./styledCells";

/** Whether cells may be changed while their sheet is protected. */
export class FormatProtection implements Server<Excel.FormatProtection> {
  constructor(private readonly cells: StyledCells) {}

  get locked(): boolean | null {
    return this.cells.common(({ unlocked }) => unlocked !== true);
  }
  set locked(locked: boolean) {
    this.cells.change({ unlocked: locked ? undefined : true });
  }
}
