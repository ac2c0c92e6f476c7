import type { Answer } from "../../grantYear/course";
import { type Fraction, ZERO } from "../../number/fraction";

export interface CarriedOver {
  /** What goes back, euro. */
  readonly repayment: Fraction;
  /** What raises the next grant, euro. */
  readonly carried: Fraction;
}

/**
 * Unused money at the end of a year: it goes back, or a budget note lets it raise the next grant
 * (year.md 4.8). `repayment` + `carried` is always what was unused.
 */
export const carriedOver = (unused: Fraction, rule: Answer<"carryOver">): CarriedOver =>
  rule === "NONE" ? { repayment: unused, carried: ZERO } : { repayment: ZERO, carried: unused };
