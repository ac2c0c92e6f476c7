import type { Answer } from "../../grantYear/course";
import { add, type Fraction, ZERO } from "../../number/fraction";

export interface CarriedOver {
  /** What goes back, what stays, and what the next grant comes to with it; euro. */
  readonly repayment: Fraction;
  readonly carried: Fraction;
  readonly nextGrant: Fraction;
}

/**
 * Unused money at the end of a year: it goes back, or a budget note lets it raise the next grant
 * (year.md 4.8). `repayment` + `carried` is always what was unused.
 */
export const carriedOver = (
  unused: Fraction,
  nextGrant: Fraction,
  rule: Answer<"carryOver">,
): CarriedOver =>
  rule === "NONE"
    ? { repayment: unused, carried: ZERO, nextGrant }
    : { repayment: ZERO, carried: unused, nextGrant: add(nextGrant, unused) };
