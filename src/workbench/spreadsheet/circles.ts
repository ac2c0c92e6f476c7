import type { CellPosition } from "./library";
import type { Evaluator } from "./libraryCalculation";

/** The cells that are being computed, each for the one before it; a circle is told of. */
class Underway extends Set<number> {
  constructor(private readonly circle: (cellIds: readonly number[]) => void) {
    super();
  }

  /** The library asks this before it computes a formula. */
  override has(cellId: number): boolean {
    const isCircular = super.has(cellId);
    if (isCircular) {
      const all = [...this];
      this.circle(all.slice(all.indexOf(cellId)));
    }
    return isCircular;
  }
}

/**
 * Lets every formula of a circle be an error. In the library only the last one is, for the one
 * that asks it: IFERROR makes a value of that, another one for each cell with which the
 * calculation begins, and what else reads the cells meanwhile keeps the error.
 */
export function refuseCircles(evaluator: Evaluator): void {
  const circular = new Set<number>();
  const idAt = (position: CellPosition) => evaluator.getters.getCell(position)?.id;
  const renew = () =>
    new Underway((cellIds) => {
      for (const id of cellIds) circular.add(id);
    });
  let underway = renew();
  Object.defineProperty(evaluator, "cellsBeingComputed", {
    get: () => underway,
    // The library begins with an empty set of its own.
    set: () => {
      underway = renew();
    },
  });

  const compute = evaluator.computeFormulaCell.bind(evaluator);
  evaluator.computeFormulaCell = (position, cell) => {
    const { id } = cell as { readonly id: number };
    try {
      const result = compute(position, cell);
      if (!circular.has(id)) return result;
    } catch (error) {
      if (!circular.has(id)) throw error;
    }
    // Asked once more while it is computed, the library answers with its error.
    const refused = evaluator.computeCell(position);
    circular.delete(id);
    return refused;
  };
  const check = evaluator.assertSheetHasEnoughSpaceToSpreadFormulaResult.bind(evaluator);
  evaluator.assertSheetHasEnoughSpaceToSpreadFormulaResult = (position, columns) => {
    if (circular.has(idAt(position) ?? NaN)) throw new Error("What is circular does not spill.");
    check(position, columns);
  };
}
