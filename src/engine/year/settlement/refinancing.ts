import { ownShareByKey } from "../../funding/ownShareByKey";
import type { Column } from "../../number/column";
import { type Fraction, max, subtract, ZERO } from "../../number/fraction";

export interface RefinancedRegion {
  /** What the posts of the region have cost, euro. */
  readonly cost: Fraction;
  /** The Land's money for them that is accepted, euro. */
  readonly landMoney: Fraction;
  /** What each body was asked for, euro. */
  readonly invoiced: readonly Fraction[];
  /** By which the excess is shared. */
  readonly key: Column;
}

export interface RefinancedBody {
  readonly due: Fraction;
  /** What it gets back of what it was asked for. */
  readonly back: Fraction;
  /** What it is asked for on top. */
  readonly additional: Fraction;
}

/**
 * Settles a region that refinances: what its posts have cost above the Land's money is due by the
 * key (largest remainder in cents), against what was invoiced. Land money that is left goes to the
 * Land, not to the bodies.
 */
export function settledRegion({
  cost,
  landMoney,
  invoiced,
  key,
}: RefinancedRegion): readonly RefinancedBody[] {
  const excess = max(ZERO, subtract(cost, landMoney));
  return ownShareByKey([excess], key).map((due, i) => ({
    due,
    back: max(ZERO, subtract(invoiced[i]!, due)),
    additional: max(ZERO, subtract(due, invoiced[i]!)),
  }));
}
