import { invalid, type Place } from "../issue";
import { bigUnits, type Column } from "../number/column";
import { greatestDivisor } from "../number/greatestDivisor";
import type { OpenRow } from "./closestEligibleLimits";
import type { ClosestEligibleRequest } from "./closestEligibleRequest";
import type { ExactShares } from "./closestEligibleShares";

/**
 * Whole numbers in two doubles, high × 2^48 + low with 0 ≤ low < 2^48: exact far beyond 2^53, and
 * many times faster than a bigint for each entry of the table. An infinite `high` means that
 * there is no such distribution.
 */
export interface Costs {
  readonly high: Float64Array;
  readonly low: Float64Array;
}

const BASE_BITS = 48;
export const BASE = 2 ** BASE_BITS;
/** With costs below 2^99, sums and differences of `high` stay whole doubles. */
const MOST_BITS = 99n;

export const unreachableCosts = (length: number): Costs => ({
  high: new Float64Array(length).fill(Infinity),
  low: new Float64Array(length),
});

/**
 * Negative, zero or positive, like a − b, each given as high and low; also for sums of two costs
 * whose `low` was not carried. Exact: a power of two rounds nothing, and the one rounding of the
 * sum keeps its sign. Not a number, so neither equal nor less, if both are infinite.
 */
export const compareCosts = (aHigh: number, aLow: number, bHigh: number, bLow: number): number =>
  (aHigh - bHigh) * BASE + (aLow - bLow);

/**
 * The squared deviation of x steps from a share of t steps is x² − 2tx + t²; t² is the same in
 * every distribution. With t = share ÷ unit, both whole: cost(x) = unit × x² − 2 × share × x.
 */
export interface CostScale {
  readonly unit: bigint;
  readonly shares: readonly bigint[];
}

/**
 * Brings all shares to the smallest whole numbers. Refused if handing out so many steps would cost
 * 2^99 or more.
 */
export function costScale(
  { units, denominator }: ExactShares,
  { shares, step }: ClosestEligibleRequest,
  steps: number,
): CostScale {
  const longUnit = denominator * step.numerator;
  const longShares = units.map((share) => share * step.denominator);
  const divisor = longShares.reduce(greatestDivisor, longUnit);
  const unit = longUnit / divisor;
  const scaled = longShares.map((share) => share / divisor);
  const largest = scaled.reduce((most, share) => (share > most ? share : most), 0n);
  const count = BigInt(steps);
  if (unit * count * count + 2n * largest * count >= 1n << MOST_BITS)
    throw invalid({ ...longestShare(shares), code: "tooManyDecimals", decimals: shares.scale });
  return { unit, shares: scaled };
}

/** The place of a share that uses all decimals of the column. */
function longestShare(shares: Column): Place {
  const position = bigUnits(shares).findIndex((share) => share % 10n !== 0n);
  return position < 0 ? { parameter: "shares" } : { parameter: "shares", position };
}

/** The costs of one row by the steps it gets, in an array that the next call overwrites. */
export type RowCosts = (row: OpenRow) => Costs;

/** Each cost from the one before by two additions, for as many steps as the row may get. */
export function rowCosts({ unit, shares }: CostScale, steps: number): RowCosts {
  const costs = { high: new Float64Array(steps + 1), low: new Float64Array(steps + 1) };
  const [bendHigh, bendLow] = limbs(2n * unit);
  return ({ position, limits }) => {
    const share = shares[position]!;
    const least = BigInt(limits.least);
    let [high, low] = limbs(least * (unit * least - 2n * share));
    let [slopeHigh, slopeLow] = limbs(unit * (2n * least + 1n) - 2n * share);
    const most = Math.min(limits.most, steps);
    for (let x = limits.least; x <= most; x++) {
      costs.high[x] = high;
      costs.low[x] = low;
      high += slopeHigh;
      low += slopeLow;
      if (low >= BASE) {
        low -= BASE;
        high++;
      }
      slopeHigh += bendHigh;
      slopeLow += bendLow;
      if (slopeLow >= BASE) {
        slopeLow -= BASE;
        slopeHigh++;
      }
    }
    return costs;
  };
}

/** Stores a sum of two costs, carrying what `low` has too much. */
export function setCost(costs: Costs, index: number, high: number, low: number): void {
  const carry = low >= BASE ? 1 : 0;
  costs.high[index] = high + carry;
  costs.low[index] = low - carry * BASE;
}

const limbs = (value: bigint): [number, number] => [
  Number(value >> BigInt(BASE_BITS)),
  Number(BigInt.asUintN(BASE_BITS, value)),
];
