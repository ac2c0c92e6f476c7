import {
  compare,
  divide,
  type Fraction,
  fraction,
  isNegative,
  multiply,
  negate,
  subtract,
  ZERO,
} from "../engine/number/fraction";
import { floor, roundHalfAway, roundToDecimals } from "../engine/number/rounding";
import { decimalPlaces } from "./numberText";

/** Longer sums are given without their terms. */
export const MOST_TERMS = 12;

/** Writes a number, with its unit if it has one. */
export type Write = (value: Fraction) => string;

const PLACES = 6;
const MOST_PLACES = 30;

/** "12 ÷ 3 = 4", "100 ÷ 3 ≈ 33,33": both sides as they are, the sign as they compare. */
export const equation = (
  expression: string,
  exact: Fraction,
  shown: Fraction,
  write: Write,
): string => `${expression} ${compare(exact, shown) === 0 ? "=" : "≈"} ${write(shown)}`;

/** "100 ÷ 3 ≈ 33,333333": a value that is not rounded by any rule, after so many places. */
export const calculated = (expression: string, value: Fraction, write: Write): string =>
  equation(expression, value, shownAs(value), write);

/** A number as it is printed: a short decimal in full, any other after some places. */
export const shownAs = (value: Fraction, places = PLACES): Fraction =>
  (decimalPlaces(value) ?? Infinity) <= 15 ? value : roundToDecimals(value, places);

/** A factor or divisor: a negative one stands in brackets. */
export const factor = (value: Fraction, write: Write): string =>
  isNegative(value) ? `(${write(value)})` : write(value);

/** "3 + 4 − 5"; 0 for no terms. */
export function sumOf(terms: readonly Fraction[], write: Write): string {
  const [first = ZERO, ...others] = terms;
  return [
    write(first),
    ...others.map((term) => (isNegative(term) ? `− ${write(negate(term))}` : `+ ${write(term)}`)),
  ].join(" ");
}

/** "55.000 € − 0 €", "3 − (-2)" */
export const difference = (from: Fraction, less: Fraction, write: Write): string =>
  `${write(from)} − ${factor(less, write)}`;

export const squareOf = (value: Fraction): Fraction => multiply(value, value);

interface Rounded {
  readonly quota: Fraction;
  /** With the sign of the quota. */
  readonly unit: Fraction;
  readonly rounding: "down" | "nearest";
  readonly rounded: Fraction;
}

/**
 * A quota with as many places as it takes to see that it rounds as it does: never 0,50 for what
 * lies just below a half.
 */
export function shownQuota({ quota, unit, rounding, rounded }: Rounded): Fraction {
  if ((decimalPlaces(quota) ?? Infinity) <= 15) return quota;
  for (let places = PLACES; places < MOST_PLACES; places++) {
    const shown = roundToDecimals(quota, places);
    const units = divide(shown, unit);
    const whole = rounding === "down" ? floor(units) : roundHalfAway(units);
    const isTold = compare(multiply(fraction(whole), unit), rounded) === 0;
    if (isTold && compare(shown, rounded) !== 0) return shown;
  }
  return quota;
}

/** "− 0,003333" makes 33,33 of 33,333333: the equation of a rounding. */
export const roundingOf = (shown: Fraction, rounded: Fraction, write: Write): string =>
  `${sumOf([shown, subtract(rounded, shown)], write)} = ${write(rounded)}`;

/** Two numbers with as many places as it takes to tell them apart. */
export function toldApart(a: Fraction, b: Fraction): readonly [Fraction, Fraction] {
  let places = PLACES;
  if (compare(a, b) !== 0)
    while (
      places < MOST_PLACES &&
      compare(roundToDecimals(a, places), roundToDecimals(b, places)) === 0
    )
      places++;
  return [shownAs(a, places), shownAs(b, places)];
}
