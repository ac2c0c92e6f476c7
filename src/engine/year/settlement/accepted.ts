import { share } from "../../apportion/share";
import { CENT, fromCents } from "../../funding/wholeCents";
import {
  add,
  type Fraction,
  isZero,
  max,
  min,
  smallestTerms,
  subtract,
  sum,
  ZERO,
} from "../../number/fraction";
import type { Answer } from "../../grantYear/course";

/** What a post was proven to cost, and the most that is paid for it; euro, whole cents. */
export interface ProvenPost {
  readonly cost: Fraction;
  readonly ceiling: Fraction;
}

/**
 * What is accepted of the cost of each body of one contract. POST: each post up to its own ceiling.
 * BODY: all posts of a body up to their ceilings together. CONTRACT: what bodies leave of their
 * ceilings is shared among those that cost more, by what they cost more (largest remainder in
 * cents), so that all together reach the smaller of cost and ceiling.
 */
export function acceptedCosts(
  bodies: readonly (readonly ProvenPost[])[],
  scope: Answer<"ceilingScope">,
): readonly Fraction[] {
  if (scope === "POST")
    return bodies.map((posts) => sum(posts.map(({ cost, ceiling }) => min(cost, ceiling))));
  const costs = bodies.map((posts) => sum(posts.map(({ cost }) => cost)));
  const ceilings = bodies.map((posts) => sum(posts.map(({ ceiling }) => ceiling)));
  const accepted = costs.map((cost, i) => min(cost, ceilings[i]!));
  if (scope === "BODY") return accepted;
  const excesses = costs.map((cost, i) => subtract(cost, accepted[i]!));
  const left = sum(ceilings.map((ceiling, i) => subtract(ceiling, accepted[i]!)));
  const total = min(sum(excesses), left);
  if (isZero(total)) return accepted;
  const weights = { units: smallestTerms(excesses), scale: 0 };
  const parts = share({ total, weights, unit: CENT, method: "HAMILTON" });
  return accepted.map((own, i) => sum([own, fromCents(BigInt(parts[i]!))]));
}

/** What a body bears of an eligible cost: all that is not accepted, and all that is not eligible. */
export const ownShareOf = (cost: Fraction, accepted: Fraction, nonEligible: Fraction): Fraction =>
  add(max(ZERO, subtract(cost, accepted)), nonEligible);
