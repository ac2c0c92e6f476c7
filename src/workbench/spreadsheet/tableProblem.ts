import type { FormulaProblem } from "./formulaProblem";
import type { CellPosition, Getters } from "./library";
import type { Token } from "./scanFormula";
import { type ExcelTable, tableAt, tableNamed } from "./tables";

/**
 * The first reference to a table or a column that does not exist. Excel refuses to enter it; only
 * one that loses its table later is #REF!. `position`: the cell of the formula.
 */
export function tableProblem(
  formula: readonly Token[],
  getters: Getters,
  position: CellPosition,
): FormulaProblem | undefined {
  for (const token of formula) {
    if (token.kind !== "table") continue;
    const { table: name, from, to } = token.reference;
    const table = name === "" ? tableAt(getters, position) : tableNamed(getters, name);
    if (!table) return name === "" ? { code: "noTableHere" } : { code: "unknownTable", name };
    const headings = headingsOf(getters, table);
    const missing = [from, to].find(
      (column) => column !== undefined && !headings.has(column.toLowerCase()),
    );
    if (missing !== undefined) return { code: "unknownColumn", name: missing, table: table.name };
  }
  return undefined;
}

/** As they are written, be the workbook calculated or not. */
function headingsOf(getters: Getters, { sheetId, zone, headers }: ExcelTable): Set<string> {
  const headings = new Set<string>();
  if (headers === 0) return headings;
  for (let col = zone.left; col <= zone.right; col++) {
    const cell = getters.getCell({ sheetId, row: zone.top, col });
    if (cell && !cell.isFormula) headings.add(cell.content.replace(/^'/, "").toLowerCase());
  }
  return headings;
}
