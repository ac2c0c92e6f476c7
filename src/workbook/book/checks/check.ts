import type { Cell } from "../../layout/operation";

/** The parts of the page, in their order. */
export const CHECK_SECTIONS = [
  "grant",
  "posts",
  "contracts",
  "ownShares",
  "payments",
  "ledger",
  "staffing",
  "deadlines",
  "versions",
  "settlement",
  "interest",
  "stated",
  "workbook",
] as const;
export type CheckSection = (typeof CHECK_SECTIONS)[number];

/** How the two figures of a check are written. */
export type CheckFormat = "balance" | "posts" | "count" | "day";

/** The cells of a line, for what it says about itself: "C7". */
export interface CheckCells {
  readonly expected: string;
  readonly actual: string;
  readonly difference: string;
  /** What it is about, see `Check.about`. */
  readonly about: string;
}

/** As formulas of the cells of its own line. */
export type OfLine<Value> = Value | ((cells: CheckCells) => Value);

/** A text as a formula, which may name the cells of its line. */
export type Message = OfLine<string>;

/** What must hold between two figures, and what it means if it does not. */
export interface Check {
  readonly id: string;
  readonly section: CheckSection;
  readonly sentence: OfLine<Cell>;
  /** Native formulas; a text where a figure is unknown, which is a hint. */
  readonly expected: OfLine<string>;
  readonly actual: OfLine<string>;
  readonly format: CheckFormat;
  /**
   * equal: any difference counts. atMost, atLeast: what is must not be more or not be less.
   * granted: more than granted is an error, or not shown by any notice if none grants anything;
   * less is a hint. rounded: up to the tolerance it is the same figure.
   */
  readonly relation: "equal" | "atMost" | "atLeast" | "granted" | "rounded";
  readonly severity: "error" | "hint";
  /**
   * What it is called if it holds. 0: right. 1, fits: it compares an input with itself or with what
   * it was worked back from. 2, proposed: a paper only says that it could be so, and what differs
   * is a hint.
   */
  readonly proof?: 1 | Message;
  /** It is about a figure that a paper prints, not about what the sheets must do. */
  readonly isStated?: true;
  /** Euro that roundings may amount to: up to it a difference is a hint. */
  readonly tolerance?: OfLine<string>;
  /** A text its formulas refer to: a name, or what is too long for them. */
  readonly about?: string;
  /** Said in place of what is to be done: where the figure is from. */
  readonly note?: string;
  /** What is to be done on a hint, on an error, where no notice shows it. */
  readonly actions: {
    readonly hint?: Message;
    readonly error?: Message;
    readonly unproven?: Message;
  };
  /** Without a result it is an error: others follow from it. */
  readonly isCause?: true;
  /** Checks it follows from: while one of them fails, this one is a hint that names it. */
  readonly follows?: readonly string[];
}
