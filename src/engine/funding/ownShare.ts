import { type Fraction, max, subtract, ZERO } from "../number/fraction";
import { roundToCents } from "../number/rounding";

/**
 * What a body pays itself for one post: cost − funding, never below 0, in euro, rounded
 * commercially to cents. A surplus of one post does not cover another.
 */
export const ownShare = (cost: Fraction, funding: Fraction): Fraction =>
  roundToCents(max(ZERO, subtract(cost, funding)));
