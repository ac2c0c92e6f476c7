import {
  add,
  compare,
  divide,
  fraction,
  isNegative,
  isZero,
  max,
  min,
  multiply,
  smallestTerms,
  sum,
  whole,
} from "../../../src/engine/number/fraction";

const HALF = fraction(1n, 2n);
const MINUS_THIRD = fraction(-1n, 3n);

describe("the sum of many fractions", () => {
  it("is exact, whatever their denominators", () => {
    const parts = [fraction(1n, 2n), fraction(1n, 3n), fraction(1n, 2n), fraction(2n, 3n)];
    expect(compare(sum(parts), whole(2))).toBe(0);
    expect(isZero(sum([]))).toBe(true);
    expect(isZero(sum(parts))).toBe(false);
  });

  it("keeps the denominator that two have in common", () => {
    expect(add(fraction(1n, 4n), fraction(2n, 4n))).toEqual(fraction(3n, 4n));
  });
});

describe("fractions are calculated with as on paper", () => {
  it("multiplied and divided, also by what is negative", () => {
    expect(multiply(HALF, MINUS_THIRD)).toEqual(fraction(-1n, 6n));
    expect(multiply(fraction(3n, 4n), fraction(2n, 5n))).toEqual(fraction(6n, 20n));
    expect(divide(HALF, MINUS_THIRD)).toEqual(fraction(-3n, 2n));
    expect(divide(fraction(3n, 4n), fraction(2n, 5n))).toEqual(fraction(15n, 8n));
  });

  it("compared by size, the negative ones below zero", () => {
    expect([HALF, whole(0), MINUS_THIRD].map(isNegative)).toEqual([false, false, true]);
    expect(min(HALF, MINUS_THIRD)).toBe(MINUS_THIRD);
    expect(min(MINUS_THIRD, HALF)).toBe(MINUS_THIRD);
    expect(max(HALF, MINUS_THIRD)).toBe(HALF);
    expect(max(MINUS_THIRD, HALF)).toBe(HALF);
  });
});

describe("the smallest whole numbers in the same ratio", () => {
  test.each([
    [
      [fraction(1n, 2n), fraction(1n, 3n), fraction(1n, 4n)],
      [6n, 4n, 3n],
    ],
    [
      [fraction(10n, 4n), fraction(5n, 1n)],
      [1n, 2n],
    ],
    [
      [fraction(25n, 100n), fraction(0n)],
      [1n, 0n],
    ],
    [
      [fraction(0n), fraction(0n, 7n)],
      [0n, 0n],
    ],
    [[], []],
  ])("of %p", (values, expected) => {
    expect(smallestTerms(values)).toEqual(expected);
  });
});
