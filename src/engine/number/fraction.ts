import { greatestDivisor } from "./greatestDivisor";

/**
 * An exact number: numerator ÷ denominator, the denominator positive, not necessarily reduced.
 * Whatever divides and then compares or rounds works on fractions; a decimal cut before the last
 * rounding misses half cents (5.25 × 55,000 × 3/28 ÷ 12 is exactly 2,578.125).
 */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const fraction = (numerator: bigint, denominator = 1n): Fraction =>
  denominator < 0n
    ? { numerator: -numerator, denominator: -denominator }
    : { numerator, denominator };

export const ZERO = fraction(0n);
export const ONE = fraction(1n);

export const whole = (value: number): Fraction => ({
  numerator: BigInt(value),
  denominator: 1n,
});

export function add(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator)
    return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

/** Adds many: those with the same denominator first, so that the common one stays small. */
export function sum(values: readonly Fraction[]): Fraction {
  if (values.length === 1) return values[0]!;
  const byDenominator = new Map<bigint, bigint>();
  for (const { numerator, denominator } of values)
    byDenominator.set(denominator, (byDenominator.get(denominator) ?? 0n) + numerator);
  let total = ZERO;
  for (const [denominator, numerator] of byDenominator)
    total = add(total, { numerator, denominator });
  return total;
}

export const negate = (a: Fraction): Fraction => ({ ...a, numerator: -a.numerator });

export const subtract = (a: Fraction, b: Fraction): Fraction => add(a, negate(b));

export const multiply = (a: Fraction, b: Fraction): Fraction => ({
  numerator: a.numerator * b.numerator,
  denominator: a.denominator * b.denominator,
});

/** The divisor must not be zero. */
export const divide = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.denominator, a.denominator * b.numerator);

/** Negative, zero or positive, like a − b. */
export function compare(a: Fraction, b: Fraction): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

export const isZero = (a: Fraction): boolean => a.numerator === 0n;
export const isNegative = (a: Fraction): boolean => a.numerator < 0n;
export const min = (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b);
export const max = (a: Fraction, b: Fraction): Fraction => (compare(a, b) >= 0 ? a : b);

/** The smallest whole numbers in the same ratio. */
export function smallestTerms(values: readonly Fraction[]): readonly bigint[] {
  const common = values.reduce(
    (all, { denominator }) => (all / greatestDivisor(all, denominator)) * denominator,
    1n,
  );
  const units = values.map(({ numerator, denominator }) => numerator * (common / denominator));
  const divisor = units.reduce(greatestDivisor, 0n) || 1n;
  return units.map((unit) => unit / divisor);
}
