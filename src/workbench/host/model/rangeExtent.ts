import { LAST_COLUMN, LAST_ROW } from "../area";
import { RangeGeometry } from "./rangeGeometry";
import { uniform } from "./uniform";

/** What a range takes up of its sheet, in points, and whether it is shown. */
export abstract class RangeExtent extends RangeGeometry {
  get rowHidden(): boolean | null {
    const { grid } = this.context;
    const { sheetId, left } = this.zone();
    const column = { ...this.zone(), right: left };
    return uniform(
      grid,
      column,
      (row) => grid.layout.hiddenRow(sheetId, row) || grid.layout.filteredRow(sheetId, row),
    );
  }
  set rowHidden(hidden: boolean) {
    this.context.grid.layout.hideRows(this.zone(), hidden);
  }

  get columnHidden(): boolean | null {
    const { grid } = this.context;
    const { sheetId, top } = this.zone();
    const row = { ...this.zone(), bottom: top };
    return uniform(grid, row, (_, column) => grid.layout.hiddenColumn(sheetId, column));
  }
  set columnHidden(hidden: boolean) {
    this.context.grid.layout.hideColumns(this.zone(), hidden);
  }

  get hidden(): boolean | null {
    const [row, column] = [this.rowHidden, this.columnHidden];
    return row || column || (row === null || column === null ? null : false);
  }

  get top(): number {
    return this.#extent("rowHeight", 0, this.zone().top);
  }

  get left(): number {
    return this.#extent("columnWidth", 0, this.zone().left);
  }

  get height(): number {
    const end = Math.min(this.zone().bottom, LAST_ROW - 1) + 1;
    return this.#extent("rowHeight", this.zone().top, end);
  }

  get width(): number {
    const end = Math.min(this.zone().right, LAST_COLUMN - 1) + 1;
    return this.#extent("columnWidth", this.zone().left, end);
  }

  #extent(size: "rowHeight" | "columnWidth", from: number, to: number): number {
    let sum = 0;
    for (let index = from; index < to; index++) {
      sum += this.context.grid.layout[size](this.zone().sheetId, index);
    }
    return sum;
  }
}
