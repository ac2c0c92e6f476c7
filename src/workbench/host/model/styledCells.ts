import type { Area } from "../area";
import type { CellStyle } from "../cellLook";
import type { ModelContext } from "./context";
import { uniform } from "./uniform";

/** The styles of a range's cells: read what they have in common, change them together. */
export class StyledCells {
  constructor(
    private readonly context: ModelContext,
    private readonly area: () => Area,
  ) {}

  common<Value>(of: (style: CellStyle) => Value): Value | null {
    const { grid } = this.context;
    const area = this.area();
    return uniform(grid, area, (row, column) => of(grid.styles.style(area.sheetId, row, column)));
  }

  change(change: { [K in keyof CellStyle]?: CellStyle[K] | undefined }): void {
    this.context.assertWritable(this.area());
    this.context.grid.styles.restyle(this.area(), change);
  }
}
