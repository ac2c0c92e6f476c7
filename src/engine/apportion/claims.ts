import type { Column } from "../number/column";
import { type Fraction, fraction } from "../number/fraction";
import { powerOfTen } from "../number/powerOfTen";
import type { Recorder, StepOf, TieRule } from "../steps/step";
import { compareLots } from "./lots";

/** What is to be split in units, and the weights that claim it; common to all methods. */
export interface Claims {
  /** Whole units to hand out, 0 ≤ units < 10^15. */
  readonly units: number;
  /** What a unit is, with the sign of the total. */
  readonly unit: Fraction;
  /** Not negative, at least one above 0. */
  readonly weights: Column["units"];
  /** Decimal places of the weights. */
  readonly scale: number;
  readonly sum: number | bigint;
  /** The number drawn by each recipient, 0 = none. */
  readonly lots: readonly number[] | undefined;
}

/** A method of apportionment: the units of each recipient, adding up to the units of the claims. */
export type Method = (claims: Claims, record?: Recorder) => number[];

/** The weight of a recipient as it was given. */
export const weightOf = ({ weights, scale }: Claims, row: number): Fraction =>
  fraction(BigInt(weights[row]!), powerOfTen(scale));

/** Sum of whole weights, exact: a double only if the column keeps doubles. */
export function sumOf(weights: Column["units"]): number | bigint {
  if (!(weights instanceof Float64Array)) return weights.reduce((sum, weight) => sum + weight, 0n);
  let sum = 0;
  for (const weight of weights) sum += weight;
  return sum;
}

/** Order of equal claims: drawn lots, then the larger weight, then the earlier position. */
export function comparePriority({ lots, weights }: Claims, a: number, b: number): number {
  const byWeight = weights[a]! > weights[b]! ? -1 : weights[a]! < weights[b]! ? 1 : 0;
  return compareLots(lots, a, b) || byWeight || a - b;
}

/**
 * Records claims that are exactly equal: who got what was left, and what put each of them before
 * the first of those who did not.
 */
export function recordTie(
  of: StepOf<"tie">["of"],
  claims: Claims,
  awarded: readonly number[],
  refused: readonly number[],
  record: Recorder,
): void {
  const next = [...refused].sort((a, b) => comparePriority(claims, a, b))[0]!;
  const positions = [...awarded, ...refused].sort((a, b) => a - b);
  record({
    kind: "tie",
    of,
    positions,
    lots: positions.map((row) => claims.lots?.[row] ?? 0),
    winners: awarded.map((position) => ({ position, by: decidedBy(claims, position, next) })),
  });
}

/** What put the claim of `first` before the equal claim of `second`. */
function decidedBy({ lots, weights }: Claims, first: number, second: number): TieRule {
  if (compareLots(lots, first, second) !== 0) return "lot";
  return weights[first] === weights[second] ? "position" : "largerWeight";
}
