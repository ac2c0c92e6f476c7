import type { Evaluation } from "./lateCalls";
import type { Model } from "./library";

interface Dispatched {
  readonly type: string;
  readonly content?: string;
  readonly sheetIdTo?: string;
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

const ofWorkbook = new WeakMap<object, Registration>();

/**
 * Whether the custom functions are registered in the Excel of a workbook. A formula that is entered
 * before stays `#NAME?` even when they are, until it is entered again; so does a copy of its sheet.
 * What the workbook holds when it is opened knows its functions.
 */
export class Registration {
  private isRegistered = false;
  private readonly unbound = new Set<number>();

  constructor(private readonly model: Model) {
    ofWorkbook.set(model.getters, this);
    model.on("command-dispatched", this, (command) => this.note(command as Dispatched));
  }

  /** From now on formulas that are entered know the functions. */
  register(): void {
    this.isRegistered = true;
  }

  isUnbound({ getters, __originCellPosition: position }: Evaluation): boolean {
    const cell = position && getters.getCell(position);
    return cell?.isFormula ? this.unbound.has(cell.id) : !this.isRegistered;
  }

  private note({ type, content, sheetIdTo, ...position }: Dispatched): void {
    if (type === "DUPLICATE_SHEET") return this.copy(position.sheetId, sheetIdTo!);
    const cell = this.model.getters.getCell(position);
    if (type === "UPDATE_CELL" && content !== undefined && cell)
      this.set(cell.id, !this.isRegistered);
  }

  private copy(from: string, to: string): void {
    const { getters } = this.model;
    for (const { id } of getters.getCells(to)) {
      const original = getters.getCell({ ...getters.getCellPosition(id), sheetId: from });
      this.set(id, original !== undefined && this.unbound.has(original.id));
    }
  }

  private set(cellId: number, isUnbound: boolean): void {
    if (isUnbound) this.unbound.add(cellId);
    else this.unbound.delete(cellId);
  }
}

/** Does the formula that is being calculated not know the custom functions? */
export const isUnbound = (evaluation: Evaluation): boolean =>
  ofWorkbook.get(evaluation.getters)?.isUnbound(evaluation) ?? false;
