import { type Fraction, fraction } from "./fraction";
import { powerOfTen } from "./powerOfTen";

/** Largest whole number not above the value. */
export function floor(value: Fraction): bigint {
  const quotient = value.numerator / value.denominator;
  return value.numerator < 0n && quotient * value.denominator !== value.numerator
    ? quotient - 1n
    : quotient;
}

/** Commercial rounding: nearest whole number, half away from zero. */
export function roundHalfAway(value: Fraction): bigint {
  const doubled = 2n * (value.numerator < 0n ? -value.numerator : value.numerator);
  const magnitude = (doubled + value.denominator) / (2n * value.denominator);
  return value.numerator < 0n ? -magnitude : magnitude;
}

/** Rounded commercially to `decimals` places, still as a fraction. */
export function roundToDecimals(value: Fraction, decimals: number): Fraction {
  const scale = powerOfTen(decimals);
  const scaled = { numerator: value.numerator * scale, denominator: value.denominator };
  return fraction(roundHalfAway(scaled), scale);
}

/** An amount of money cut to cents: rounded down by its absolute value. */
export const truncateToCents = (value: Fraction): Fraction =>
  fraction((value.numerator * 100n) / value.denominator, 100n);

/** An amount of money rounded commercially to cents. */
export const roundToCents = (value: Fraction): Fraction => roundToDecimals(value, 2);
