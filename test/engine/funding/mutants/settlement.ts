import type { settle } from "../../../../src/engine/funding/settlement";
import { isZero, max, min, subtract, ZERO } from "../../../../src/engine/number/fraction";

export type Settle = typeof settle;

/** The ceiling is paid whatever the cost: a lump sum without proof. */
export const ceilingIsPaid: Settle = (cost, ceiling, paid) => ({
  accepted: ceiling,
  repayment: max(ZERO, subtract(paid, ceiling)),
  outstanding: max(ZERO, subtract(ceiling, paid)),
  ownShare: max(ZERO, subtract(cost, ceiling)),
});

/** A post without proof is passed over in place of being paid back. */
export const unprovenIsSkipped: Settle = (cost, ceiling, paid) => {
  const accepted = min(cost, ceiling);
  return {
    accepted,
    repayment: isZero(cost) ? ZERO : max(ZERO, subtract(paid, accepted)),
    outstanding: max(ZERO, subtract(accepted, paid)),
    ownShare: max(ZERO, subtract(cost, accepted)),
  };
};

/** The own share taken from what was paid, so that a late payment raises it. */
export const ownShareOfPaid: Settle = (cost, ceiling, paid) => {
  const accepted = min(cost, ceiling);
  return {
    accepted,
    repayment: max(ZERO, subtract(paid, accepted)),
    outstanding: max(ZERO, subtract(accepted, paid)),
    ownShare: max(ZERO, subtract(cost, paid)),
  };
};
