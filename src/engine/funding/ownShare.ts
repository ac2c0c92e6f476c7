import { type Fraction, max, subtract, ZERO } from "../number/fraction";
import { roundToCents } from "../number/rounding";
import type { Recorder } from "../steps/step";

/**
 * What a body pays itself for one post: cost − funding, never below 0, in euro, rounded
 * commercially to cents. A surplus of one post does not cover another.
 */
export function ownShare(cost: Fraction, funding: Fraction, record?: Recorder): Fraction {
  const excess = roundToCents(max(ZERO, subtract(cost, funding)));
  record?.({ kind: "ownShare", cost, funding, ownShare: excess });
  return excess;
}
