import { englishFormula } from "../../../xlsx/formula/englishFormula";
import type { Cell, CellValue, Sheet } from "../../../xlsx/model/sheet";
import type { CellInput, Grid } from "../../host/grid";
import type { PlacedSheet } from "./placedSheet";

/** Writes what the cells of a sheet hold, formulas aside. */
export const writeConstants = (grid: Grid, placed: PlacedSheet): void =>
  write(grid, placed, ({ formula, isSpilled, value }) =>
    formula || isSpilled || value === undefined ? null : inputOf(value),
  );

/** Writes the formulas of a sheet; what they spill follows when they are calculated. */
export const writeFormulas = (grid: Grid, placed: PlacedSheet): void =>
  write(grid, placed, ({ formula }) => (formula ? englishFormula(formula.text) : null));

function write(grid: Grid, { sheet, id }: PlacedSheet, inputOfCell: (cell: Cell) => CellInput) {
  for (const { row, cells } of sheet.rows) {
    for (const run of runsOf(cells)) {
      const inputs = run.map(inputOfCell);
      if (inputs.every((input) => input === null)) continue;
      const [first, last] = [run[0]!.column, run.at(-1)!.column];
      grid.cells.write({ sheetId: id, top: row, bottom: row, left: first, right: last }, [inputs]);
    }
  }
}

/** Cells that stand side by side. */
export function runsOf(cells: Sheet["rows"][number]["cells"]): Cell[][] {
  const runs: Cell[][] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    if (last && last.at(-1)!.column === cell.column - 1) last.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

/** A text is one, whatever it looks like. */
function inputOf(value: CellValue): CellInput {
  if (typeof value === "object") return value.error;
  return typeof value === "string" ? `'${value}` : value;
}
