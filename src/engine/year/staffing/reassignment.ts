import { closestEligible } from "../../apportion/closestEligible";
import { fractionColumn } from "../../grantYear/fractionColumn";
import { fromCell, nearestCell } from "../../number/cell";
import { type Fraction, multiply, subtract, sum, whole } from "../../number/fraction";

/** A body that would take more. */
export interface InterestedBody {
  /** FTE held, a multiple of the step. */
  readonly held: Fraction;
  /** By which what is released is shared. */
  readonly weight: Fraction;
  /** The number drawn; 0: none. */
  readonly lot: number;
}

export interface Reassignment {
  /** FTE given back, a multiple of the step. */
  readonly released: Fraction;
  readonly interested: readonly InterestedBody[];
  readonly step: Fraction;
  /** For a body that holds nothing. */
  readonly minimum: Fraction | "NONE";
}

/**
 * What each interested body gets of the released FTE, on top of what it holds: the eligible
 * distribution closest to held + released × weight ÷ Σ weights, none below what it holds
 * (year.md 4.7). Ties by lots. Refuses as `closestEligible` does: undecided lots, no weight, FTE
 * that are no multiples of the step.
 */
export function reassigned({
  released,
  interested,
  step,
  minimum,
}: Reassignment): readonly Fraction[] {
  const held = interested.map((body) => body.held);
  const counts = closestEligible({
    total: sum([released, ...held]),
    shares: fractionColumn(interested.map(({ weight }) => weight)),
    basis: "KEY",
    held: fractionColumn(held.map(decimal)),
    heldIsEnough: true,
    lots: interested.map(({ lot }) => lot),
    step,
    minimum,
  });
  return counts.map((count, i) => subtract(multiply(whole(count), step), held[i]!));
}

/** Multiples of a step are decimals; sums of several days need not be written as such. */
const decimal = (fte: Fraction): Fraction => fromCell(nearestCell(fte));
