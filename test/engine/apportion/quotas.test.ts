import fc from "fast-check";
import { quotasOf } from "../../../src/engine/apportion/quotas";
import { ONE } from "../../../src/engine/number/fraction";
import { runs } from "../../support/runs";

const quotaOf = (
  units: number,
  weight: number | bigint,
  sum: number | bigint,
): [number, bigint] => {
  const weights = typeof weight === "number" ? Float64Array.of(weight) : [weight];
  const claims = { units, unit: ONE, weights, scale: 0, sum, lots: undefined };
  const { floors, remainders } = quotasOf(claims);
  return [floors[0]!, BigInt(remainders[0]!)];
};

const exactQuotaOf = (
  units: number,
  weight: number | bigint,
  sum: number | bigint,
): [number, bigint] => {
  const product = BigInt(units) * BigInt(weight);
  return [Number(product / BigInt(sum)), product % BigInt(sum)];
};

describe("quotas in doubles are exact", () => {
  test.each([
    ["one too high", 671643877449439, 631167874283263, 839104752472488],
    ["one too high", 864859180121436, 1275906788075860, 1652759927649319],
    ["one too low", 606581428513658, 1334673389920884, 1502384691906804],
    ["one too low", 622757408639110, 207888416436053, 482934540301756],
  ])("where the estimated floor is %s", (_, units, weight, sum) => {
    expect(Math.floor((units * weight) / sum)).not.toBe(exactQuotaOf(units, weight, sum)[0]);
    expect(quotaOf(units, weight, sum)).toEqual(exactQuotaOf(units, weight, sum));
  });

  test("up to 10^15 units and a sum of 2^52", () => {
    const units = fc.integer({ min: 0, max: 10 ** 15 - 1 });
    const sums = fc.integer({ min: 1, max: 2 ** 52 });
    const claims = sums.chain((sum) =>
      fc.tuple(fc.integer({ min: 0, max: sum }), fc.constant(sum)),
    );
    fc.assert(
      fc.property(units, claims, (all, [weight, sum]) => {
        expect(quotaOf(all, weight, sum)).toEqual(exactQuotaOf(all, weight, sum));
      }),
      { numRuns: runs(2_000, 12_000) },
    );
  });
});

describe("quotas of long weights are exact", () => {
  test.each([
    ["one too high", 671643877449439, 631167874283263n, 839104752472488n],
    ["one too low", 606581428513658, 1334673389920884n, 1502384691906804n],
  ])("where the estimated floor is %s", (_, units, weight, sum) => {
    const estimate = Math.floor(Number(weight) * (units / Number(sum)));
    expect(estimate).not.toBe(exactQuotaOf(units, weight, sum)[0]);
    expect(quotaOf(units, weight, sum)).toEqual(exactQuotaOf(units, weight, sum));
  });

  test.each([1, 15, 24, 40, 300, 330, 640])("of %i digits", (digits) => {
    const units = fc.integer({ min: 0, max: 10 ** 15 - 1 });
    const claims = fc
      .bigInt({ min: 1n, max: 10n ** BigInt(digits) })
      .chain((sum) => fc.tuple(fc.bigInt({ min: 0n, max: sum }), fc.constant(sum)));
    fc.assert(
      fc.property(units, claims, (all, [weight, sum]) => {
        expect(quotaOf(all, weight, sum)).toEqual(exactQuotaOf(all, weight, sum));
      }),
      { numRuns: runs(500, 5_000) },
    );
  });
});
