import { type Fraction, fraction, multiply, subtract, ZERO } from "../number/fraction";
import { powerOfTen } from "../number/powerOfTen";
import type { Recorder, StepOf } from "../steps/step";
import { type Claims, weightOf } from "./claims";

/** How the units of a quota were rounded, and who got the difference. */
export interface Rounding {
  readonly rounding: StepOf<"part">["rounding"];
  readonly goesTo: StepOf<"leftover">["goesTo"];
}

/** Records each recipient's quota, its units after rounding, and what it got besides. */
export function recordParts(
  claims: Claims,
  { rounding, goesTo }: Rounding,
  rounded: readonly number[],
  parts: readonly number[],
  record: Recorder,
): void {
  const { unit } = claims;
  const total = amountOf(claims.units, unit);
  const sum = fraction(BigInt(claims.sum), powerOfTen(claims.scale));
  parts.forEach((part, position) => {
    record({
      kind: "part",
      position,
      total,
      weight: weightOf(claims, position),
      sum,
      unit,
      rounding,
      rounded: amountOf(rounded[position]!, unit),
      extra: amountOf(part - rounded[position]!, unit),
      part: amountOf(part, unit),
    });
  });
  const given = amountOf(
    rounded.reduce((all, each) => all + each, 0),
    unit,
  );
  if (subtract(total, given).numerator !== 0n)
    record({ kind: "leftover", total, rounded: given, unit, goesTo });
}

/** Records that a recipient without a weight gets nothing. */
export function recordNothing(claims: Claims, position: number, record: Recorder): void {
  record({
    kind: "part",
    position,
    total: amountOf(claims.units, claims.unit),
    weight: ZERO,
    sum: fraction(BigInt(claims.sum), powerOfTen(claims.scale)),
    unit: claims.unit,
    rounding: "down",
    rounded: ZERO,
    extra: ZERO,
    part: ZERO,
  });
}

/** So many units, with the sign of the total. */
export const amountOf = (units: number, unit: Fraction): Fraction =>
  multiply(fraction(BigInt(units)), unit);
