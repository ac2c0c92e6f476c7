import type { FunctionId } from "../../../contract/contract";
import type { Place } from "../../excel/place";
import type { ExplainedStep } from "./replay";

/** Cells from which a figure comes. */
export interface Precedent {
  readonly place: Place;
  /** What they are called: the name, the heading, the argument. */
  readonly label: string;
  /** What the cell shows; of many their number. */
  readonly shown: string | number;
  readonly comesFrom: "kim" | "formula" | "input";
  /** Where the input comes from, if the grant year says so. */
  readonly source?: string;
}

export interface ExplainedCall {
  readonly id: FunctionId;
  readonly state:
    /** It refused: `message` says why. */
    | "refused"
    | "answered"
    /** It answered 0 and has no step to tell. */
    | "zero"
    /** The same, and the cell shows what the formula takes in its place. */
    | "passedOver"
    /** Since the pane was opened it was not called here. */
    | "notCalled"
    /** The cell shows an error that is none of its own. */
    | "unasked"
    /** It was asked for more cells than are kept. */
    | "tooLarge"
    /** What it was asked last gives something else than the cell shows. */
    | "outdated";
  readonly message?: string;
  readonly own: readonly ExplainedStep[];
  readonly common: readonly ExplainedStep[];
}

/** How the content of a cell came about, ready to be shown. */
export interface Explanation {
  readonly place: Place;
  /** Of the row and of the column, as far as the sheet says. */
  readonly labels: readonly string[];
  /** As the cell shows it; "" for an empty one. */
  readonly shown: string;
  /** As the user reads it in Excel. */
  readonly formula?: string;
  /** The cell whose formula spills into this one. */
  readonly spilledFrom?: Place;
  readonly calls: readonly ExplainedCall[];
  /** In the order of the formula. */
  readonly precedents: readonly Precedent[];
  /** Of an input of a grant year. */
  readonly source?: string;
  /** The first notice of its grant year, and where it stands. */
  readonly notice?: { readonly text: string; readonly place: Place };
  /** An error that the cell shows. */
  readonly error?: string;
}
