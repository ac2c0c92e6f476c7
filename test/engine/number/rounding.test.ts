import { divide, fraction, max, min, negate, subtract } from "../../../src/engine/number/fraction";
import { greatestDivisor } from "../../../src/engine/number/greatestDivisor";
import {
  floor,
  roundHalfAway,
  roundToCents,
  truncateToCents,
} from "../../../src/engine/number/rounding";

const half = fraction(1n, 2n);

describe("rounding", () => {
  test.each([
    [fraction(5n, 2n), 3n],
    [fraction(-5n, 2n), -3n],
    [fraction(24n, 10n), 2n],
    [fraction(-24n, 10n), -2n],
  ])("commercially: half away from zero", (value, rounded) => {
    expect(roundHalfAway(value)).toBe(rounded);
  });

  test("2,578.125 € become 2,578.13 €, a repayment of it −2,578.13 €", () => {
    const amount = fraction(2_578_125n, 1000n);
    expect(roundToCents(amount)).toEqual(fraction(257_813n, 100n));
    expect(roundToCents(negate(amount))).toEqual(fraction(-257_813n, 100n));
    expect(truncateToCents(negate(amount))).toEqual(fraction(-257_812n, 100n));
  });

  test("down, below zero too", () => {
    expect([fraction(-1n, 2n), fraction(-4n, 2n), half].map(floor)).toEqual([-1n, -2n, 0n]);
  });
});

describe("fractions", () => {
  test("keep a positive denominator", () => {
    expect(divide(half, fraction(-1n, 4n))).toEqual(fraction(-4n, 2n));
    expect(fraction(1n, -2n)).toEqual(fraction(-1n, 2n));
  });

  test("compare by value", () => {
    expect(min(half, fraction(2n, 4n))).toBe(half);
    expect(max(fraction(1n, 3n), half)).toBe(half);
    expect(subtract(half, fraction(1n, 3n))).toEqual(fraction(1n, 6n));
  });

  test("have a greatest common divisor", () => {
    expect([greatestDivisor(12n, 18n), greatestDivisor(-4n, 0n), greatestDivisor(0n, 5n)]).toEqual([
      6n,
      4n,
      5n,
    ]);
  });
});
