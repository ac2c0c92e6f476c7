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
 * The library calculates after every command, and all of the workbook after each new name. While
 * calculation is suspended it only notes what is to be calculated.
 */
export class Calculation {
  readonly evaluator: Evaluator;
  readonly held: HeldResults;
  private isSuspended = false;
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
      if (!this.isSuspended) calculate();
    };
    evaluator.computeFormulaCell = (position, cell) => {
      if (!this.held.holds(cell)) this.calculated.add(position.sheetId);
      return compute(position, cell);
    };
    book.model.on("command-finalized", this, () => this.tell());
  }

  /** Told of the sheets on which formulas were calculated. */
  onCalculated(listener: (sheetIds: readonly string[]) => void): void {
    this.listeners.push(listener);
  }

  suspend(): void {
    this.isSuspended = true;
  }

  /** Calculates what has changed since. */
  resume(): void {
    if (!this.isSuspended) return;
    this.isSuspended = false;
    this.book.run("EVALUATE_CELLS", { cellIds: [] });
  }

  private tell(): void {
    const sheetIds = [...this.calculated].filter((id) => this.book.getters.tryGetSheet(id));
    this.calculated.clear();
    if (sheetIds.length > 0) for (const listener of this.listeners) listener(sheetIds);
  }
}
