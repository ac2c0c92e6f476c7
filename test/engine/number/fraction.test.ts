import { compare, fraction, isZero, sum, whole } from "../../../src/engine/number/fraction";

describe("the sum of many fractions", () => {
  it("is exact, whatever their denominators", () => {
    const parts = [fraction(1n, 2n), fraction(1n, 3n), fraction(1n, 2n), fraction(2n, 3n)];
    expect(compare(sum(parts), whole(2))).toBe(0);
    expect(isZero(sum([]))).toBe(true);
  });
});
