import { textIn1904 } from "./dates1904";
import { type CellPosition, type Getters, registries } from "./library";
import { type Evaluator, LibraryEvaluation, type Zone } from "./libraryCalculation";
import type { NameGetters } from "./names";
import { TABLE_FUNCTION } from "./tableFunction";
import { tablesOf } from "./tables";

export type ResultGetters = Getters & {
  /** The cells that hold the result of a formula of several cells; not if it finds no room. */
  getResultZone(position: CellPosition): Zone | undefined;
};

/**
 * The library's calculation, with what Excel has beyond it: results that begin with an error,
 * names of a sheet, days that count from 1904, and formulas that follow their tables. (The library itself takes the result of
 * a formula for a single cell if its first value is an error.)
 */
class ExcelEvaluation extends LibraryEvaluation {
  static override readonly getters = [...LibraryEvaluation.getters, "getResultZone"];
  private tables = "";

  constructor(config: ConstructorParameters<typeof LibraryEvaluation>[0]) {
    super(config);
    const { evaluator, getters } = this;
    const names = getters as unknown as NameGetters;
    const bySheet = Object.assign(Object.create(getters) as Getters, {
      getNamedRange: (name: string) =>
        names.getNameFor(evaluator.compilationParams.evalContext.__originSheetId, name),
    });
    const { buildSafeGetSymbolValue } = evaluator;
    const lookingUp = Object.create(evaluator, { getters: { value: bySheet } }) as Evaluator;
    evaluator.buildSafeGetSymbolValue = buildSafeGetSymbolValue.bind(lookingUp);
  }

  getResultZone(position: CellPosition): Zone | undefined {
    const zone = this.evaluator.spreadingRelations.getArrayResultZone(position);
    if (!zone || this.getters.getEvaluatedCell(position).value === "#SPILL!") return undefined;
    return { top: position.row, left: position.col, bottom: zone.bottom, right: zone.right };
  }

  override getEvaluatedCell(position: CellPosition): ReturnType<Getters["getEvaluatedCell"]> {
    const cell = super.getEvaluatedCell(position);
    const text = textIn1904(this.getters, cell.value, cell.format);
    return text === undefined ? cell : { ...cell, formattedValue: text };
  }

  /** Tables look like no change of a cell to the library; what names them is calculated again. */
  override finalize(): void {
    const tables = JSON.stringify(tablesOf(this.getters));
    if (tables !== this.tables) {
      this.tables = tables;
      this.positionsToUpdate.push(...this.formulasNamingTables());
    }
    super.finalize();
  }

  private formulasNamingTables(): CellPosition[] {
    const { getters } = this;
    return getters.getSheetIds().flatMap((sheetId) =>
      getters
        .getCells(sheetId)
        .filter(
          (cell) =>
            cell.isFormula &&
            cell.compiledFormula.symbols.some(
              (symbol) =>
                symbol === TABLE_FUNCTION || !registries.functionRegistry.contains(symbol),
            ),
        )
        .map(({ id }) => getters.getCellPosition(id)),
    );
  }
}

/** Must be called before a model is made; more calls change nothing. */
export function registerEvaluation(): void {
  registries.coreViewsPluginRegistry.replace("evaluation", ExcelEvaluation);
}
