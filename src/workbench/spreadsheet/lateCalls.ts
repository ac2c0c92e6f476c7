import type { AddFunctionDescription, Getters, Model } from "./library";

/** What the library's functions return. */
type Answers = ReturnType<AddFunctionDescription["compute"]>;

/** A place in the formula of a cell where a function is called, and its answer so far. */
interface Call {
  readonly cellId: number;
  readonly id: string;
  /** The arguments to which `answer` belongs. */
  answered?: string;
  answer?: Answers;
}

interface Asked {
  readonly call: Call;
  readonly args: string;
  readonly run: () => Answers;
}

/** What a function of the library gets to know of the evaluation in which it is called. */
export interface Evaluation {
  readonly getters: Getters;
  readonly __originCellPosition?: Parameters<Getters["getCell"]>[0];
}

interface Dispatched {
  readonly type: string;
  readonly content?: string;
  readonly sheetIdTo?: string;
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

const BUSY: Answers = { value: "#BUSY!" };
/** A formula that depends on its own answer could go on for ever. */
const MOST_ROUNDS = 100;

const ofWorkbook = new WeakMap<object, LateCalls>();

/** The late calls of the workbook that is being calculated; nothing if its functions answer at once. */
export const lateCallsOf = ({ getters }: Evaluation): LateCalls | undefined =>
  ofWorkbook.get(getters);

/**
 * Custom functions of one workbook that answer late, as in Excel: a cell that was entered shows
 * `#BUSY!`, one that is calculated again keeps its old answer, until the next round. What depends
 * on an answer is calculated when it arrives, so that a chain takes a round for each of its links.
 * A call whose arguments are those of its last answer asks nothing; nor does that of a copied sheet.
 * What the workbook holds when it is opened is answered at once.
 */
export class LateCalls {
  private readonly calls = new Map<string, Call>();
  private readonly asked = new Map<Call, Asked>();
  /** Cells whose formula was entered since the last round: nothing is known of them. */
  private readonly entered = new Set<number>();
  private readonly counts = new WeakMap<object, Map<string, number>>();
  private answersAtOnce = false;
  private listener: () => void = () => undefined;

  constructor(private readonly model: Model) {
    ofWorkbook.set(model.getters, this);
    model.on("command-dispatched", this, (command) => this.note(command as Dispatched));
    this.open();
  }

  /** Forgets all answers and calculates the workbook as if it were opened. */
  open(): void {
    this.calls.clear();
    this.asked.clear();
    this.answersAtOnce = true;
    this.model.dispatch("EVALUATE_CELLS");
    this.answersAtOnce = false;
  }

  get isBusy(): boolean {
    return this.asked.size > 0;
  }

  /** Told, once for each question, that an answer is due. */
  onAsked(listener: () => void): void {
    this.listener = listener;
  }

  /**
   * The answer that a call shows for now. `args` tells its arguments from others; a formula that
   * stands in no cell is answered at once.
   */
  answer(evaluation: Evaluation, id: string, args: string, run: () => Answers): Answers {
    const position = evaluation.__originCellPosition;
    const cell = position && evaluation.getters.getCell(position);
    if (!cell?.isFormula) return run();
    const call = this.callOf(evaluation, cell.id, id);
    const known = this.sameCall(call, args);
    if (known) {
      Object.assign(call, { answered: args, answer: known.answer });
      this.asked.delete(call);
    } else if (this.answersAtOnce) {
      Object.assign(call, { answered: args, answer: run() });
    } else {
      this.asked.set(call, { call, args, run });
      this.listener();
    }
    return call.answer ?? BUSY;
  }

  /** What was asked so far is answered, and what depends on it calculated. */
  round(): void {
    const asked = [...this.asked.values()];
    this.asked.clear();
    this.entered.clear();
    for (const { call, args, run } of asked) {
      Object.assign(call, { answered: args, answer: run() });
    }
    const { getters } = this.model;
    const cellIds = [...new Set(asked.map(({ call }) => call.cellId))].filter((id) => {
      const position = getters.tryGetCellPosition(id);
      // The library still knows where the cells of a sheet were that was removed.
      return position && getters.tryGetSheet(position.sheetId);
    });
    if (cellIds.length > 0) this.model.dispatch("EVALUATE_CELLS", { cellIds });
  }

  /** Lets rounds pass until nothing is asked any more; returns how many. */
  settle(): number {
    let rounds = 0;
    while (this.isBusy) {
      if (++rounds > MOST_ROUNDS) throw new Error("The functions ask for ever.");
      this.round();
    }
    return rounds;
  }

  private callOf(evaluation: Evaluation, cellId: number, id: string): Call {
    const counts = this.counts.get(evaluation) ?? new Map<string, number>();
    this.counts.set(evaluation, counts);
    const called = `${cellId}/${id}`;
    const ordinal = counts.get(called) ?? 0;
    counts.set(called, ordinal + 1);
    const key = `${called}/${ordinal}`;
    const call = this.calls.get(key) ?? { cellId, id };
    this.calls.set(key, call);
    return call;
  }

  /** A call with these arguments that was answered: this one, or for a copied cell any other. */
  private sameCall(call: Call, args: string): Call | undefined {
    if (call.answered === args) return call;
    if (call.answer !== undefined || this.entered.has(call.cellId)) return undefined;
    return [...this.calls.values()].find(({ id, answered }) => id === call.id && answered === args);
  }

  private note({ type, content, sheetIdTo, ...position }: Dispatched): void {
    // The library enters the formulas of a copied sheet; Excel copies their values with them.
    if (type === "DUPLICATE_SHEET")
      for (const { id } of this.model.getters.getCells(sheetIdTo!)) this.entered.delete(id);
    if (type !== "UPDATE_CELL" || content === undefined) return;
    const cellId = this.model.getters.getCell(position)?.id;
    if (cellId === undefined) return;
    this.entered.add(cellId);
    for (const [key, call] of this.calls) {
      if (call.cellId !== cellId) continue;
      this.calls.delete(key);
      this.asked.delete(call);
    }
  }
}

/** Lets each round pass so many milliseconds after it was asked for, as the page does. */
export function answerAfter(late: LateCalls, milliseconds: number): void {
  let isWaiting = false;
  late.onAsked(() => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      late.round();
    }, milliseconds);
  });
}
