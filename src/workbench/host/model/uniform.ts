import type { Area } from "../area";
import type { Grid } from "../grid";

/** More cells than these are taken from the used part of the sheet only. */
const MOST_CELLS = 100_000;

/** What all cells of an area have in common, or null where they differ, as Excel answers. */
export function uniform<Value>(
  grid: Grid,
  area: Area,
  of: (row: number, column: number) => Value,
): Value | null {
  const { top, left, bottom, right } = readable(grid, area);
  const first = of(top, left);
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (of(row, column) !== first) return null;
    }
  }
  return first;
}

function readable(grid: Grid, area: Area): Area {
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (cells <= MOST_CELLS) return area;
  const used = grid.cells.used(area.sheetId, false);
  return {
    ...area,
    bottom: Math.max(area.top, Math.min(area.bottom, used?.bottom ?? 0)),
    right: Math.max(area.left, Math.min(area.right, used?.right ?? 0)),
  };
}
