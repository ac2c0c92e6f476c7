import { add, type Fraction, max, min, subtract, ZERO } from "../../number/fraction";
import type { Answer } from "../../grantYear/course";

export interface SettledTopUp {
  readonly kept: Fraction;
  readonly back: Fraction;
  /** Below 0 where a flat top-up is more than the cost left. */
  readonly ownShare: Fraction;
}

/**
 * A voluntary top-up, settled apart from the Land's money. FLAT: the body keeps it. ACTUAL: it
 * keeps what its cost needs above the Land's money, the rest goes back to who gave it.
 */
export function settledTopUp(
  cost: Fraction,
  landMoney: Fraction,
  topUp: Fraction,
  rule: Answer<"topUpSettlement">,
): SettledTopUp {
  const kept = rule === "FLAT" ? topUp : min(topUp, max(ZERO, subtract(cost, landMoney)));
  return {
    kept,
    back: subtract(topUp, kept),
    ownShare: subtract(cost, add(landMoney, kept)),
  };
}
