import { invalid } from "../issue";
import { bigUnits, type Column } from "../number/column";
import {
  divide,
  type Fraction,
  fraction,
  isNegative,
  isZero,
  negate,
  ZERO,
} from "../number/fraction";
import { powerOfTen } from "../number/powerOfTen";
import type { Recorder } from "../steps/step";
import { type Method, sumOf } from "./claims";
import { dHondt } from "./dHondt";
import { largestRemainder } from "./largestRemainder";
import { checkLots } from "./lots";
import { roundedShares } from "./roundedShares";
import { sainteLague } from "./sainteLague";

const METHODS = {
  HAMILTON: largestRemainder,
  SAINTELAGUE: sainteLague,
  DHONDT: dHondt,
  ROUNDED: roundedShares,
} satisfies Record<string, Method>;

export type ShareMethod = keyof typeof METHODS;

export interface ShareRequest {
  /** A multiple of `unit`; a negative total is split as its absolute value, the sign put back. */
  readonly total: Fraction;
  /** Not negative; 0 gets 0. */
  readonly weights: Column;
  /** What the parts are multiples of, above 0. */
  readonly unit: Fraction;
  readonly method: ShareMethod;
  /** The number drawn by each recipient, 0 = none; decides equal claims. */
  readonly lots?: readonly number[] | undefined;
}

/** More units than this cannot be told apart in a cell (15 digits). */
const MOST_UNITS = 10n ** 15n;

/**
 * Splits a total by weights. Returns the parts as whole numbers of `unit`; they add up to the
 * total exactly. Equal claims: lots, then the larger weight, then the earlier position.
 */
export function share(request: ShareRequest, record?: Recorder): number[] {
  const { total, weights, unit, method, lots } = request;
  if (lots) checkLots(lots);
  const sum = checkedSum(weights);
  const units = wholeUnits(total, unit);
  if (units === 0n) return new Array<number>(weights.units.length).fill(0);
  if (sum === 0n || sum === 0) throw invalid({ code: "allWeightsZero", parameter: "weights" });
  const magnitude = units < 0n ? -units : units;
  if (magnitude >= MOST_UNITS) throw invalid({ code: "tooManyDigits", parameter: "total" });

  record?.({ kind: "split", total, unit, sum: weightOf(sum, weights.scale) });
  const claims = {
    units: Number(magnitude),
    unit: units < 0n ? negate(unit) : unit,
    weights: weights.units,
    scale: weights.scale,
    sum,
    lots,
  };
  const parts = METHODS[method](claims, record);
  return units < 0n ? parts.map((part) => (part === 0 ? 0 : -part)) : parts;
}

/** The exact quotas total × weight ÷ sum of the weights, unrounded. */
export function quotaShares(
  total: Fraction,
  weights: Column,
  record?: Recorder,
): readonly Fraction[] {
  const sum = BigInt(checkedSum(weights));
  if (sum === 0n && !isZero(total)) throw invalid({ code: "allWeightsZero", parameter: "weights" });
  return bigUnits(weights).map((weight, position) => {
    if (weight === 0n) return ZERO;
    record?.({
      kind: "exactQuota",
      position,
      total,
      weight: weightOf(weight, weights.scale),
      sum: weightOf(sum, weights.scale),
    });
    return { numerator: total.numerator * weight, denominator: total.denominator * sum };
  });
}

const weightOf = (units: number | bigint, scale: number): Fraction =>
  fraction(BigInt(units), powerOfTen(scale));

function checkedSum({ units, scale }: Column): number | bigint {
  for (let position = 0; position < units.length; position++)
    if (units[position]! < 0)
      throw invalid({
        code: "negative",
        parameter: "weights",
        position,
        received: weightOf(units[position]!, scale),
      });
  return sumOf(units);
}

function wholeUnits(total: Fraction, unit: Fraction): bigint {
  if (isZero(unit) || isNegative(unit))
    throw invalid({ code: "notPositive", parameter: "unit", received: unit });
  const { numerator, denominator } = divide(total, unit);
  if (numerator % denominator !== 0n)
    throw invalid({ code: "notAMultiple", parameter: "total", received: total, of: unit });
  return numerator / denominator;
}
