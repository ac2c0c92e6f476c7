import type { BaseRates } from "../../funding/baseRates";
import { interest } from "../../funding/interest";
import { principals, type Returned } from "../../funding/principal";
import type { Known } from "../../grantYear/exact";
import { type Fraction, ZERO } from "../../number/fraction";

export interface InterestClaim {
  /** Euro that bear interest from `start` on, as long as nothing of them is returned. */
  readonly amount: Fraction;
  readonly start: number;
  /** Day of receipt, which bears none any more. */
  readonly end: number;
  /** Each lowers the amount from its day on; those before `start` lower it from there. */
  readonly returns: readonly Returned[];
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
  const { amount, start, returns, baseRates } = claim;
  const { until } = baseRates;
  // Days after the last return bear nothing, whatever their base rate.
  const end = principals({ amount, start, end: claim.end }, returns).at(-1)?.end ?? start;
  if (until === undefined || end <= until) return { interest: interest(claim), known: undefined };
  const known = start < until ? interest({ ...claim, end: until }) : ZERO;
  return { interest: undefined, known: { until, interest: known } };
}
