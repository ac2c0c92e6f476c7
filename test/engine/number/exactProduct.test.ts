import fc from "fast-check";
import { compareProducts, productError } from "../../../src/engine/number/exactProduct";
import { runs } from "../../support/runs";

const below53Bits = fc.maxSafeNat();
const sign = (value: bigint | number): number => (value < 0 ? -1 : value > 0 ? 1 : 0);

test("what a product loses as a double, exactly", () => {
  const isExact = (a: number, b: number): boolean => {
    const product = a * b;
    return BigInt(product) + BigInt(productError(a, b, product)) === BigInt(a) * BigInt(b);
  };
  fc.assert(fc.property(below53Bits, below53Bits, isExact), { numRuns: runs(2_000, 50_000) });
});

test("products are compared as if they were written out", () => {
  const isRight = (a: number, b: number, c: number, d: number): boolean =>
    sign(compareProducts(a, b, c, d)) === sign(BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d));
  fc.assert(fc.property(below53Bits, below53Bits, below53Bits, below53Bits, isRight), {
    numRuns: runs(1_000, 20_000),
  });
  // Alike as doubles: (n + 1) × (n − 1) is n² − 1.
  const isOneLess = (n: number): boolean =>
    sign(compareProducts(n + 1, n - 1, n, n)) === -1 && compareProducts(n, n, n, n) === 0;
  fc.assert(fc.property(fc.integer({ min: 2 ** 40, max: 2 ** 52 }), isOneLess));
});
