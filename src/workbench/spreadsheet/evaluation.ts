import { refuseCircles } from "./circles";
import { textIn1904 } from "./dates1904";
import { type CellPosition, type CoreViewPlugin, type Getters, registries } from "./library";
import { type Evaluator, LibraryEvaluation, type Zone } from "./libraryCalculation";
import type { NameGetters } from "./names";
import { TABLE_FUNCTION } from "./tableFunction";
import { tablesOf } from "./tables";

export type ResultGetters = Getters & {
  /** The cells that hold the result of a formula of several cells; not if it finds no room. */
  getResultZone(position: CellPosition): Zone | undefined;
};

/** What is done most often while a sheet is written, and changes no table. */
const WITHOUT_TABLES = new Set<string>([
  "UPDATE_CELL_POSITION",
  "RESIZE_COLUMNS_ROWS",
  "SET_ZONE_BORDERS",
  "ADD_CONDITIONAL_FORMAT",
  "CHANGE_CONDITIONAL_FORMAT_PRIORITY",
  "HOST_SET_NOTE",
  "HOST_SET_AREA",
]);

/**
 * The library's calculation, with what Excel has beyond it: results that begin with an error, names
 * of a sheet, days that count from 1904, and formulas that follow their tables. (The library itself
 * takes the result of a formula for a single cell if its first value is an error.)
 */
class ExcelEvaluation extends LibraryEvaluation {
  static override readonly getters = [...LibraryEvaluation.getters, "getResultZone"];
  private tables = "";
  private mayHaveChangedTables = true;

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
    refuseCircles(evaluator);
    evaluator.evaluateAllCells = () => this.evaluateAllCells();
  }

  /** The library goes through all cells of all sheets, the blank ones beyond the last, too. */
  private evaluateAllCells(): void {
    const { evaluator, getters } = this;
    evaluator.evaluatedCells = new (evaluator.evaluatedCells.constructor as new () => object)();
    const sheetIds = getters.getSheetIds();
    evaluator.evaluate(
      sheetIds.flatMap((sheetId) => {
        const zone = this.filledZone(sheetId);
        return zone ? [{ sheetId, zone }] : [];
      }),
    );
  }

  private filledZone(sheetId: string): Zone | undefined {
    const positions = this.getters
      .getCells(sheetId)
      .map(({ id }) => this.getters.getCellPosition(id));
    if (positions.length === 0) return undefined;
    const rows = positions.map(({ row }) => row);
    const columns = positions.map(({ col }) => col);
    return {
      ...{ top: least(rows), left: least(columns) },
      ...{ bottom: most(rows), right: most(columns) },
    };
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

  override handle(command: Parameters<CoreViewPlugin["handle"]>[0]): void {
    super.handle(command);
    this.mayHaveChangedTables ||= !WITHOUT_TABLES.has(command.type);
  }

  /** Tables look like no change of a cell to the library; what names them is calculated again. */
  override finalize(): void {
    if (this.mayHaveChangedTables) this.followTables();
    this.mayHaveChangedTables = false;
    super.finalize();
  }

  private followTables(): void {
    const tables = JSON.stringify(tablesOf(this.getters));
    if (tables === this.tables) return;
    this.tables = tables;
    this.positionsToUpdate.push(...this.formulasNamingTables());
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

const least = (numbers: readonly number[]): number =>
  numbers.reduce((one, other) => Math.min(one, other));
const most = (numbers: readonly number[]): number =>
  numbers.reduce((one, other) => Math.max(one, other));

/** Must be called before a model is made; more calls change nothing. */
export function registerEvaluation(): void {
  registries.coreViewsPluginRegistry.replace("evaluation", ExcelEvaluation);
}
