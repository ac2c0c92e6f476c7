import { type CellPosition, type Getters, registries } from "./library";
import { LibraryEvaluation, type Zone } from "./libraryCalculation";

export type ResultGetters = Getters & {
  /** The cells that hold the result of a formula of several cells; not if it finds no room. */
  getResultZone(position: CellPosition): Zone | undefined;
};

/**
 * The library's calculation, with what Excel has beyond it. The library itself takes the result of
 * a formula for a single cell if its first value is an error.
 */
class ExcelEvaluation extends LibraryEvaluation {
  static override readonly getters = [...LibraryEvaluation.getters, "getResultZone"];

  getResultZone(position: CellPosition): Zone | undefined {
    const zone = this.evaluator.spreadingRelations.getArrayResultZone(position);
    if (!zone || this.getters.getEvaluatedCell(position).value === "#SPILL!") return undefined;
    return { top: position.row, left: position.col, bottom: zone.bottom, right: zone.right };
  }
}

/** Must be called before a model is made; more calls change nothing. */
export function registerEvaluation(): void {
  registries.coreViewsPluginRegistry.replace("evaluation", ExcelEvaluation);
}
