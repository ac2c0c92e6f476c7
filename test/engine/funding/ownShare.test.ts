import fc from "fast-check";
import { limitAmount, limitQuantity } from "../../../src/engine/funding/limitAmount";
import { ownShare } from "../../../src/engine/funding/ownShare";
import { ownShareByKey } from "../../../src/engine/funding/ownShareByKey";
import { centsToCell, fromCell } from "../../../src/engine/number/cell";
import { readColumn } from "../../../src/engine/number/column";
import { add, compare, fraction, ZERO } from "../../../src/engine/number/fraction";
import { refusalOf } from "../refusalOf";

const euro = fromCell;

describe("own shares", () => {
  it("are what the cost exceeds the funding by, post by post", () => {
    const shares = [70_000, 50_000].map((cost) => ownShare(euro(cost), euro(55_000)));
    expect(shares.map(centsToCell)).toEqual([15_000, 0]);
  });

  it("are rounded to cents, half a cent up", () => {
    expect(centsToCell(ownShare(euro(100.005), euro(100)))).toBe(0.01);
    expect(centsToCell(ownShare(euro(100), euro(100.005)))).toBe(0);
  });

  it("of the Südkreis are the 50,000 euro by the towns' key, as the council paper says", () => {
    const shares = [ownShare(euro(187_500), euro(137_500))];
    expect(ownShareByKey(shares, readColumn([39, 35, 14, 12])).map(centsToCell)).toEqual([
      19_500, 17_500, 7000, 6000,
    ]);
  });

  it("do not let a surplus of one post cover another", () => {
    const shares = [ownShare(euro(70_000), euro(55_000)), ownShare(euro(50_000), euro(55_000))];
    expect(ownShareByKey(shares, readColumn([1, 2])).map(centsToCell)).toEqual([5000, 10_000]);
  });

  it("are 0 for everybody if there is nothing to bear, whatever the key", () => {
    expect(ownShareByKey([ZERO], readColumn([0, 0])).map(centsToCell)).toEqual([0, 0]);
  });

  it("need a key if there is something to bear, and a sum that a cell can hold", () => {
    expect(refusalOf(() => ownShareByKey([euro(1)], readColumn([0, 0])))).toMatchObject({
      kind: "invalid",
      code: "allWeightsZero",
      parameter: "weights",
    });
    expect(refusalOf(() => ownShareByKey([euro(1e13)], readColumn([1])))).toMatchObject({
      code: "tooManyDigits",
      parameter: "cost",
    });
  });

  it("by key add up to the sum exactly", () => {
    const cents = fc.array(fc.bigInt(0n, 10n ** 9n), { minLength: 1, maxLength: 8 });
    const weights = fc.array(fc.integer({ min: 1, max: 60_000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(cents, weights, (shares, key) => {
        const amounts = shares.map((share) => fraction(share, 100n));
        const parts = ownShareByKey(amounts, readColumn(key));
        return compare(parts.reduce(add, ZERO), amounts.reduce(add, ZERO)) === 0;
      }),
    );
  });
});

const SIX_DAYS = { units: euro(6), source: () => "Vorlage 231/2020" };

describe("upper limits", () => {
  it("of a workplace are 9,700 euro a post: 33,950 for 3.5, 4,850 for the half assistant", () => {
    expect(centsToCell(limitAmount(euro(9700), euro(3.5)))).toBe(33_950);
    expect(centsToCell(limitAmount(euro(9700), euro(0.5)))).toBe(4850);
  });

  it("hold for as many days of advice as are published and no more", () => {
    expect(centsToCell(limitAmount(euro(1012), euro(6), SIX_DAYS))).toBe(6072);
    expect(refusalOf(() => limitAmount(euro(1012), euro(6.5), SIX_DAYS))).toEqual({
      kind: "invalid",
      code: "aboveMost",
      parameter: "quantity",
      received: euro(6.5),
      most: euro(6),
      source: "Vorlage 231/2020",
    });
  });

  it("per FTE or per day need a quantity, 0 included", () => {
    for (const unit of ["FTE_YEAR", "DAY"] as const) {
      expect(limitQuantity(unit, euro(3.5))).toEqual(euro(3.5));
      expect(refusalOf(() => limitQuantity(unit, undefined))).toEqual({
        kind: "invalid",
        code: "quantityMissing",
        parameter: "quantity",
        unit,
      });
    }
  });

  it("for the year are granted once", () => {
    expect(limitQuantity("YEAR", undefined)).toEqual(euro(1));
    expect(compare(limitQuantity("YEAR", euro(1)), euro(1))).toBe(0);
    expect(refusalOf(() => limitQuantity("YEAR", euro(3)))).toEqual({
      kind: "invalid",
      code: "yearlyLimit",
      parameter: "quantity",
      received: euro(3),
    });
  });

  it("are not asked for a negative quantity", () => {
    expect(refusalOf(() => limitAmount(euro(9700), euro(-1)))).toMatchObject({
      kind: "invalid",
      code: "negative",
      parameter: "quantity",
    });
  });
});
