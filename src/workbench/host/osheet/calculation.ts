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
  private readonly calculator: Calculator;
  private calculate: (() => void) | undefined;

  constructor(private readonly book: SpreadsheetModel) {
    const { handlers } = book.model as unknown as { handlers: object[] };
    const found = handlers.find(isCalculator);
    if (!found) throw new Error("The spreadsheet library has no calculation.");
    this.calculator = found;
  }

  get evaluator(): Evaluator {
    return this.calculator.evaluator;
  }

  suspend(): void {
    if (this.calculate) return;
    this.calculate = this.calculator.finalize;
    this.calculator.finalize = () => undefined;
  }

  /** Calculates what has changed since. */
  resume(): void {
    if (!this.calculate) return;
    this.calculator.finalize = this.calculate;
    this.calculate = undefined;
    this.book.run("EVALUATE_CELLS", { cellIds: [] });
  }
}
