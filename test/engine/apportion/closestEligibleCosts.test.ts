import fc from "fast-check";
import {
  compareCosts,
  rowCosts,
  setCost,
} from "../../../src/engine/apportion/closestEligibleCosts";
import { runs } from "../../support/runs";

const STEPS = 300;
/** So that handing out all steps costs just below 2^99. */
const LARGEST = 2n ** 99n / BigInt(STEPS) ** 2n / 2n;

const scales = fc.record({
  unit: fc.oneof(fc.bigInt(1n, 1000n), fc.bigInt(1n, LARGEST)),
  share: fc.oneof(fc.bigInt(1n, 1000n), fc.bigInt(1n, LARGEST * 100n)),
});
const valueOf = (high: number, low: number): bigint => BigInt(high) * 2n ** 48n + BigInt(low);
const amount = fc.oneof(fc.bigInt(-3n, 3n), fc.bigInt(-(2n ** 99n), 2n ** 99n));
const limbs = (value: bigint): [number, number] => [
  Number(value >> 48n),
  Number(BigInt.asUintN(48, value)),
];

describe("costs in two doubles", () => {
  test("are unit × x² − 2 × share × x, whatever the size", () => {
    fc.assert(
      fc.property(scales, fc.integer({ min: 1, max: 9 }), ({ unit, share }, least) => {
        const limits = {
          kind: "open",
          least,
          most: STEPS,
          mayBeNothing: true,
          waived: false,
        } as const;
        const costs = rowCosts({ unit, shares: [share] }, STEPS)({ position: 0, limits });
        for (let x = least; x <= STEPS; x++) {
          const cost = unit * BigInt(x) ** 2n - 2n * share * BigInt(x);
          expect(valueOf(costs.high[x]!, costs.low[x]!)).toBe(cost);
        }
      }),
      { numRuns: runs(50, 200) },
    );
  });

  test("compare like the whole numbers they stand for, sums too", () => {
    fc.assert(
      fc.property(amount, amount, amount, fc.bigInt(-1n, 1n), (a, b, c, difference) => {
        const [aHigh, aLow] = limbs(a);
        const [bHigh, bLow] = limbs(b);
        const [cHigh, cLow] = limbs(c);
        const [sumHigh, sumLow] = limbs(a + b + difference);
        const order = (value: bigint): number => (value < 0n ? -1 : value > 0n ? 1 : 0);
        const compared = compareCosts(aHigh + bHigh, aLow + bLow, sumHigh, sumLow);
        expect(Math.sign(compared) + 0).toBe(order(-difference));
        expect(Math.sign(compareCosts(aHigh, aLow, cHigh, cLow)) + 0).toBe(order(a - c));
      }),
      { numRuns: runs(2000, 15_000) },
    );
  });

  test("are stored with the carry of a sum", () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const costs = { high: new Float64Array(1), low: new Float64Array(1) };
        const [aHigh, aLow] = limbs(a);
        const [bHigh, bLow] = limbs(b);
        setCost(costs, 0, aHigh + bHigh, aLow + bLow);
        expect([costs.high[0], costs.low[0]]).toEqual(limbs(a + b));
      }),
      { numRuns: runs(500, 8_000) },
    );
  });
});
