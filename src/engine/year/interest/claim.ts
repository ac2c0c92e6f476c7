import type { BaseRates } from "../../funding/baseRates";
import { interest } from "../../funding/interest";
import type { Known } from "../../grantYear/exact";
import { add, type Fraction, isZero, min, subtract, ZERO } from "../../number/fraction";
import { roundToCents } from "../../number/rounding";
import type { DatedAmount } from "../ledger/cover";

export interface InterestClaim {
  /** Euro that bear interest from `start` on, as long as nothing of them is returned. */
  readonly amount: Fraction;
  readonly start: number;
  /** Day of receipt, which bears none any more. */
  readonly end: number;
  /** Each lowers the amount from its day on; those before `start` lower it from there. */
  readonly returns: readonly DatedAmount[];
  readonly baseRates: BaseRates;
  /** Added to the base rate; 3 percentage points are 0.03. Undefined: nobody has chosen it. */
  readonly surcharge: Known<Fraction>;
}

export interface ClaimedInterest {
  /** Euro, rounded once; missing if a day's base rate is not known. */
  readonly interest: Known<Fraction>;
  /** The first day whose rate is missing, and the interest up to it. */
  readonly known: Known<{ readonly until: number; readonly interest: Fraction }>;
}

/**
 * Interest on a claim whose amount falls with each return, over all days rounded once; no interest
 * on interest (year.md 4.9). The last known base rate is never carried on: beyond it only the part
 * up to it is told. Refuses as `interest` does: no surcharge, an end before the start, days before
 * the first rate.
 */
export function claimedInterest(claim: InterestClaim): ClaimedInterest {
  const { start, baseRates } = claim;
  const { until } = baseRates;
  // Days after the last return bear nothing, whatever their base rate.
  const end = Math.min(claim.end, Math.max(start, settledOn(claim)));
  if (until === undefined || end <= until)
    return { interest: roundToCents(exactInterest({ ...claim, end })), known: undefined };
  const known = start < until ? exactInterest({ ...claim, end: until }) : ZERO;
  return { interest: undefined, known: { until, interest: roundToCents(known) } };
}

/** The day on which all of the amount is returned. */
function settledOn({ amount, returns }: InterestClaim): number {
  let left = amount;
  for (const { day, amount: back } of [...returns].sort((a, b) => a.day - b.day)) {
    left = subtract(left, min(back, left));
    if (isZero(left)) return day;
  }
  return Infinity;
}

/** Not rounded, from `start` to the day before `end`. */
function exactInterest({ amount, start, end, returns, ...rate }: InterestClaim): Fraction {
  const inOrder = [...returns].sort((a, b) => a.day - b.day);
  let [principal, from, owed] = [amount, start, ZERO];
  for (const { day, amount: back } of [...inOrder, { day: end, amount: ZERO }]) {
    const next = Math.min(end, Math.max(start, day));
    interest({ ...rate, amount: principal, start: from, end: next }, (step) => {
      if (step.kind === "interest") owed = add(owed, step.exact);
    });
    principal = subtract(principal, min(back, principal));
    from = next;
  }
  return owed;
}
