import { instalments } from "../../funding/instalments";
import { bigUnits, type Column } from "../../number/column";
import { type Fraction, isNegative, negate, subtract, ZERO } from "../../number/fraction";

export interface OpenInstalments {
  /** Euro, one for each weight. */
  readonly open: readonly Fraction[];
  /** What was paid above the amount and goes back, euro. */
  readonly overpaid: Fraction;
}

/**
 * The instalments still to be paid once an amount has changed: what is paid stays, the rest is
 * paid in the parts that are open (`instalments`: each rounded down, the last closes). Where more
 * was paid than the new amount, nothing is open and the difference goes back.
 * Refused as `instalments` does: something is open, but no weight is above 0.
 */
export function openInstalments(
  amount: Fraction,
  paid: Fraction,
  weights: Column,
): OpenInstalments {
  const left = subtract(amount, paid);
  if (isNegative(left)) return { open: bigUnits(weights).map(() => ZERO), overpaid: negate(left) };
  return { open: instalments(left, weights), overpaid: ZERO };
}
