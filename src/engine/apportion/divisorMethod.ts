import { divide, type Fraction, whole } from "../number/fraction";
import { compareProducts } from "../number/exactProduct";
import type { Recorder } from "../steps/step";
import { type Claims, comparePriority, recordTie, weightOf } from "./claims";
import { RowHeap } from "./heap";
import { quotasOf, type Quotas } from "./quotas";
import { amountOf, recordNothing } from "./recordParts";

/**
 * The divisors of a method, as whole numbers: a recipient's k-th unit has the claim
 * weight ÷ divisor(k), and the units go to the largest claims.
 */
export interface Divisors {
  readonly divisor: (nth: number) => number;
  /** The units whose claim is at least sum ÷ units: where the search starts, never far away. */
  readonly start: (quotas: Quotas, sum: Claims["sum"]) => number[];
}

/**
 * Highest averages. The quotas rounded by the method's own rule already are the method's result
 * for their own total; from there units are added to the largest, or taken from the smallest
 * claim, at most one per recipient or so: no loop over cents.
 * Equal claims: lots, then the larger weight, then the earlier position.
 */
export function divisorMethod(
  { divisor, start }: Divisors,
  claims: Claims,
  record?: Recorder,
): number[] {
  const quotas = quotasOf(claims);
  const parts = start(quotas, claims.sum);
  const { weights } = claims;
  /** Above 0 if the claim of a's nthA unit is larger than that of b's nthB unit. */
  const compareClaims = (a: number, nthA: number, b: number, nthB: number): number => {
    if (weights instanceof Float64Array)
      return compareProducts(weights[a]!, divisor(nthB), weights[b]!, divisor(nthA));
    const difference = weights[a]! * BigInt(divisor(nthB)) - weights[b]! * BigInt(divisor(nthA));
    return difference > 0n ? 1 : difference < 0n ? -1 : 0;
  };
  const rank = (a: number, nthA: number, b: number, nthB: number): number =>
    -compareClaims(a, nthA, b, nthB) || comparePriority(claims, a, b);

  const candidates = Array.from(weights.keys()).filter((row) => weights[row]! > 0);
  const assigned = parts.reduce((sum, part) => sum + part, 0);
  const nextFirst = (a: number, b: number): boolean => rank(a, parts[a]! + 1, b, parts[b]! + 1) < 0;
  const lastFirst = (a: number, b: number): boolean => {
    if (parts[a] === 0 || parts[b] === 0) return parts[a]! > parts[b]!;
    return rank(a, parts[a]!, b, parts[b]!) > 0;
  };
  const change = assigned < claims.units ? 1 : -1;
  const heap = new RowHeap(candidates, change > 0 ? nextFirst : lastFirst);
  for (let sum = assigned; sum !== claims.units; sum += change) {
    parts[heap.first]! += change;
    heap.sinkFirst();
  }
  if (record) recordCutOff(record);
  return parts;

  function recordCutOff(note: Recorder): void {
    const average = (row: number, nth: number): Fraction =>
      divide(weightOf(claims, row), whole(divisor(nth)));
    for (const [row, nth] of parts.entries()) {
      if (weights[row]! <= 0) {
        recordNothing(claims, row, note);
        continue;
      }
      note({
        kind: "averages",
        position: row,
        weight: weightOf(claims, row),
        ...(nth > 0 && { lastDivisor: divisor(nth) }),
        nextDivisor: divisor(nth + 1),
        count: nth,
        unit: claims.unit,
        part: amountOf(nth, claims.unit),
      });
    }
    if (candidates.length === 1) return;
    const holders = candidates.filter((row) => parts[row]! > 0);
    const last = holders.reduce((a, b) => (lastFirst(a, b) ? a : b));
    const next = candidates.reduce((a, b) => (nextFirst(a, b) ? a : b));
    note({
      kind: "cutOff",
      last,
      lastAverage: average(last, parts[last]!),
      next,
      nextAverage: average(next, parts[next]! + 1),
    });
    if (compareClaims(last, parts[last]!, next, parts[next]! + 1) !== 0) return;
    const isEqual = (row: number, nth: number): boolean =>
      nth > 0 && compareClaims(row, nth, last, parts[last]!) === 0;
    const awarded = holders.filter((row) => isEqual(row, parts[row]!));
    const refused = candidates.filter((row) => isEqual(row, parts[row]! + 1));
    recordTie("unit", claims, awarded, refused, note);
  }
}
