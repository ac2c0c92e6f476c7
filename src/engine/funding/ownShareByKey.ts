import { share } from "../apportion/share";
import type { Column } from "../number/column";
import { add, type Fraction, ZERO } from "../number/fraction";
import type { Recorder } from "../steps/step";
import { CENT, fromCents, wholeCents } from "./wholeCents";

/**
 * The refinancing model: one body employs the staff, the others bear the sum of the own shares by
 * a cost key (Kreis Unna, Drucksache 156/21, Südkreis). `ownShares` in whole cents, see `ownShare`.
 * Largest remainder in cents; the parts add up to the sum exactly.
 */
export function ownShareByKey(
  ownShares: readonly Fraction[],
  weights: Column,
  record?: Recorder,
): Fraction[] {
  const total = ownShares.reduce(add, ZERO);
  wholeCents(total, "cost");
  record?.({ kind: "ownShares", ownShares, sum: total });
  const parts = share({ total, weights, unit: CENT, method: "HAMILTON" }, record);
  return Array.from(parts, (cents) => fromCents(BigInt(cents)));
}
