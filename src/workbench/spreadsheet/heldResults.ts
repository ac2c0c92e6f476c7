import { lateCallsOf } from "./lateCalls";
import type { Model } from "./library";
import type { Evaluator } from "./libraryCalculation";
import { quietly } from "./quietly";

interface FormulaCell {
  readonly id: number;
  readonly compiledFormula: { execute(...args: unknown[]): unknown };
}

interface Dispatched {
  readonly type: string;
  readonly content?: string;
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

export type CalculationState = "Done" | "Pending" | "Calculating";

/**
 * The results of a workbook that is calculated by hand: formulas keep theirs, whatever becomes of
 * the cells they name and wherever they are moved to, until the workbook is calculated. One that is
 * entered is calculated once, from what the cells hold then; a late answer to it is not shown
 * before the next calculation, which lasts until all answers have arrived.
 */
export class HeldResults {
  private isOn = false;
  /** The workbook is being calculated, so that nothing is held for now. */
  private isOpen = false;
  private isPending = false;
  private readonly held = new Map<number, unknown>();
  /** A formula may be calculated more than once until a command is done; the last result counts. */
  private readonly fresh = new Map<number, unknown>();

  constructor(
    private readonly model: Model,
    evaluator: Evaluator,
  ) {
    model.on("command-dispatched", this, (command) => this.note(command as Dispatched));
    model.on("command-finalized", this, () => this.keepFresh());
    const compute = evaluator.computeFormulaCell.bind(evaluator);
    evaluator.computeFormulaCell = (position, cell) =>
      compute(position, this.isOn ? this.noting(cell as FormulaCell) : cell);
  }

  get isManual(): boolean {
    return this.isOn;
  }

  get state(): CalculationState {
    if (this.isOpen) return "Calculating";
    return this.isPending ? "Pending" : "Done";
  }

  /** Is what this cell shows not calculated, but held? */
  holds(cell: object): boolean {
    return this.isOn && this.held.has((cell as FormulaCell).id);
  }

  /** What the workbook shows now is what it shows until it is calculated. */
  hold(): void {
    this.isOn = true;
    this.calculate();
  }

  release(): void {
    this.isOn = false;
    this.calculate();
  }

  calculate(): void {
    this.held.clear();
    this.fresh.clear();
    this.isOpen = this.isOn;
    this.isPending = false;
    quietly(() => this.model.dispatch("EVALUATE_CELLS"));
  }

  private noting(cell: FormulaCell): object {
    const { id, compiledFormula } = cell;
    const execute = (...args: unknown[]): unknown => {
      if (this.held.has(id)) return this.held.get(id);
      const result = compiledFormula.execute(...args);
      this.fresh.set(id, result);
      return result;
    };
    const noting = Object.create(compiledFormula, { execute: { value: execute } }) as object;
    return Object.create(cell, { compiledFormula: { value: noting } }) as object;
  }

  private keepFresh(): void {
    if (!this.isOn || (lateCallsOf(this.model)?.isBusy === true && this.isOpen)) return;
    this.isOpen = false;
    for (const [id, result] of this.fresh) this.held.set(id, result);
    this.fresh.clear();
  }

  private note({ type, content, ...position }: Dispatched): void {
    if (type !== "UPDATE_CELL" || content === undefined) return;
    this.isPending = this.isOn;
    const cell = this.model.getters.getCell(position);
    if (cell) this.held.delete(cell.id);
  }
}
