import { HeldResults } from "../../spreadsheet/heldResults";
import type { Evaluator } from "../../spreadsheet/libraryCalculation";
import type { SpreadsheetModel } from "./spreadsheetModel";

/** The library's plugin that calculates at the end of each command; known by what it has. */
interface Calculator {
  evaluator: Evaluator;
  finalize: () => void;
}

const isCalculator = (handler: object): handler is Calculator =>
  "evaluator" in handler && "shouldRebuildDependenciesGraph" in handler;

/**
 * The library calculates after every command, and all of the workbook after each new name or
 * sheet. While calculation is suspended it only notes what is to be calculated; while it is put
 * off it waits for the first that asks for a result.
 */
export class Calculation {
  readonly evaluator: Evaluator;
  readonly held: HeldResults;
  private isSuspended = false;
  private isPutOff = false;
  /** A command would have been followed by a calculation. */
  private isDue = false;
  private readonly listeners: ((sheetIds: readonly string[]) => void)[] = [];
  private readonly calculated = new Set<string>();

  constructor(private readonly book: SpreadsheetModel) {
    const { handlers } = book.model as unknown as { handlers: object[] };
    const calculator = handlers.find(isCalculator);
    if (!calculator) throw new Error("The spreadsheet library has no calculation.");
    const { evaluator } = calculator;
    this.evaluator = evaluator;
    const calculate = calculator.finalize.bind(calculator);
    this.held = new HeldResults(book.model, evaluator);
    const compute = evaluator.computeFormulaCell.bind(evaluator);
    calculator.finalize = () => {
      this.isDue = this.isSuspended || this.isPutOff;
      if (!this.isDue) calculate();
    };
    evaluator.computeFormulaCell = (position, cell) => {
      if (!this.held.holds(cell)) this.calculated.add(position.sheetId);
      return compute(position, cell);
    };
    book.model.on("command-finalized", this, () => this.tell());
    book.calculateDue = () => this.catchUp();
  }

  /** Told of the sheets on which formulas were calculated. */
  onCalculated(listener: (sheetIds: readonly string[]) => void): void {
    this.listeners.push(listener);
  }

  suspend(): void {
    this.isSuspended = true;
  }

  /** Until a result is asked for. By hand, a formula is calculated from what there is when it is entered. */
  putOff(): void {
    this.isPutOff = !this.held.isManual;
  }

  /** Calculates what was put off, as its results are asked for. */
  private catchUp(): void {
    if (!this.isPutOff || this.isSuspended || !this.isDue) return;
    this.isPutOff = false;
    this.calculateDue();
    this.isPutOff = true;
  }

  /** Calculates what has changed since it was suspended or put off. */
  resume(): void {
    this.isSuspended = false;
    this.isPutOff = false;
    if (this.isDue) this.calculateDue();
  }

  private calculateDue(): void {
    this.book.run("EVALUATE_CELLS", { cellIds: [] });
  }

  private tell(): void {
    const sheetIds = [...this.calculated].filter((id) => this.book.getters.tryGetSheet(id));
    this.calculated.clear();
    if (sheetIds.length > 0) for (const listener of this.listeners) listener(sheetIds);
  }
}
