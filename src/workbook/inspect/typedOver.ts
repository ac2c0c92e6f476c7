import { shiftFormula } from "../../xlsx/formula/shiftFormula";
import type { CellFinding } from "./cellFinding";
import { callsKim } from "./enteredAnew";
import type { InspectedTable } from "./inspected";
import { change, found } from "./kimCell";
import type { SheetCells } from "./sheetCells";

/**
 * Values in a column of KIM formulas that are alike from row to row: between two of them, or
 * anywhere in a table.
 */
export function typedOver(sheet: SheetCells, tables: readonly InspectedTable[]): CellFinding[] {
  const findings: CellFinding[] = [];
  for (let column = sheet.used.left; column < sheet.right; column++)
    for (let row = sheet.used.top; row < sheet.bottom; row++) {
      if (!sheet.hasConstant(row, column)) continue;
      const formula = formulaFor(sheet, row, column, tables);
      if (formula === undefined) continue;
      const remedy = [change(sheet, row, column, formula)];
      findings.push(
        found("typedOver", { sheet, row, column }, String(sheet.valueAt(row, column)), { remedy }),
      );
    }
  return findings;
}

/** The formula that the cell would have if it had one as those above and below it. */
function formulaFor(
  sheet: SheetCells,
  row: number,
  column: number,
  tables: readonly InspectedTable[],
): string | undefined {
  const above = movedTo(sheet, row - 1, column, 1);
  const below = movedTo(sheet, row + 1, column, -1);
  if (above !== undefined && above === below) return above;
  const table = tables.find(
    ({ sheetName, zone, showTotals }) =>
      sheetName === sheet.name &&
      zone.top < row &&
      row <= zone.bottom - (showTotals ? 1 : 0) &&
      zone.left <= column &&
      column <= zone.right,
  );
  if (!table) return undefined;
  const { top, bottom } = table.zone;
  const inRows = Array.from({ length: bottom - top }, (_, index) =>
    movedTo(sheet, top + 1 + index, column, row - top - 1 - index),
  ).filter((formula) => formula !== undefined);
  const [first] = inRows;
  return inRows.length > 1 && inRows.every((each) => each === first) ? first : undefined;
}

/** A formula that calls KIM, as it reads so many rows further down. */
function movedTo(sheet: SheetCells, row: number, column: number, down: number) {
  const formula = sheet.formulaAt(row, column);
  return formula !== undefined && callsKim(formula) ? shiftFormula(formula, down, 0) : undefined;
}
