import fc from "fast-check";
import { equalInstalments, instalments } from "../../../src/engine/funding/instalments";
import { centsToCell, fromCell } from "../../../src/engine/number/cell";
import { type Column, readColumn } from "../../../src/engine/number/column";
import {
  add,
  compare,
  fraction,
  type Fraction,
  negate,
  ZERO,
} from "../../../src/engine/number/fraction";
import { refusalOf } from "../refusalOf";
import * as mutants from "./mutants/instalments";

type Property = (rule: mutants.Instalments) => void;

const cells = (amount: number, parts: Column) =>
  instalments(fromCell(amount), parts).map(centsToCell);
const sum = (parts: readonly Fraction[]): Fraction => parts.reduce(add, ZERO);
const amounts = fc.bigInt(-(10n ** 12n), 10n ** 12n).map((cents) => fraction(cents, 100n));
const weights = fc
  .array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40 })), { minLength: 1, maxLength: 12 })
  .filter((parts) => parts.some((part) => part > 0));

const closeExactly: Property = (rule) => {
  fc.assert(
    fc.property(
      amounts,
      weights,
      (amount, parts) => compare(sum(rule(amount, readColumn(parts))), amount) === 0,
    ),
  );
};

const giveNothingForNoWeight: Property = (rule) => {
  fc.assert(
    fc.property(amounts, weights, (amount, parts) => {
      const found = rule(amount, readColumn(parts));
      return parts.every((part, i) => part > 0 || compare(found[i]!, ZERO) === 0);
    }),
  );
};

const changeOnlyTheirSign: Property = (rule) => {
  fc.assert(
    fc.property(amounts, weights, (amount, parts) => {
      const paid = rule(amount, readColumn(parts));
      const returned = rule(negate(amount), readColumn(parts));
      return paid.every((part, i) => compare(negate(part), returned[i]!) === 0);
    }),
  );
};

const neverExceedTheirPartBeforeTheLast: Property = (rule) => {
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 12n), weights, (cents, parts) => {
      const found = rule(fraction(cents, 100n), readColumn(parts));
      const all = BigInt(parts.reduce((total, part) => total + part, 0));
      const last = parts.findLastIndex((part) => part > 0);
      return parts.every((part, i) => {
        const quota = fraction(cents * BigInt(part), 100n * all);
        return i === last || compare(found[i]!, quota) <= 0;
      });
    }),
  );
};

describe("instalments", () => {
  it("pay Warendorf's Pauschalen of 2021 in two halves", () => {
    expect(cells(385_000, equalInstalments(2))).toEqual([192_500, 192_500]);
    expect(cells(112_500, equalInstalments(2))).toEqual([56_250, 56_250]);
  });

  it("leave the odd cent to the last one", () => {
    expect(cells(100, equalInstalments(3))).toEqual([33.33, 33.33, 33.34]);
    expect(cells(-100, equalInstalments(3))).toEqual([-33.33, -33.33, -33.34]);
    expect(cells(0.02, equalInstalments(3))).toEqual([0, 0, 0.02]);
  });

  it("follow weights, the last positive one closing the sum", () => {
    expect(cells(100, readColumn([1, 2, 0]))).toEqual([33.33, 66.67, 0]);
    expect(cells(1000, readColumn([0.4, 0.35, 0.25]))).toEqual([400, 350, 250]);
  });

  it("are 0 for an amount of 0, even without weights", () => {
    expect(cells(0, readColumn([0, 0]))).toEqual([0, 0]);
    expect(cells(0, equalInstalments(2))).toEqual([0, 0]);
  });

  it("are refused without a weight under an amount", () => {
    expect(refusalOf(() => cells(1, readColumn([0, 0])))).toEqual({
      kind: "invalid",
      code: "allWeightsZero",
      parameter: "parts",
    });
  });

  it("are refused for a negative weight, naming it", () => {
    expect(refusalOf(() => cells(1, readColumn([-1, 2])))).toMatchObject({ position: 0 });
    expect(refusalOf(() => cells(1, readColumn([1, -0.5])))).toEqual({
      kind: "invalid",
      code: "negative",
      parameter: "parts",
      position: 1,
      received: fraction(-5n, 10n),
    });
  });

  it("are refused for an amount with half cents", () => {
    expect(refusalOf(() => cells(100.005, equalInstalments(2)))).toMatchObject({
      code: "notAMultiple",
      parameter: "amount",
    });
  });

  it("are one at least, and as many as a sheet has columns at most", () => {
    for (const count of [1, 16_384])
      expect(equalInstalments(count).units).toEqual(new Float64Array(count).fill(1));
  });

  it("are counted from 1 in their steps, only the last closes", () => {
    const steps: unknown[] = [];
    instalments(fromCell(100), equalInstalments(2), (step) => void steps.push(step));
    expect(steps).toMatchObject([
      { kind: "instalment", nth: 1, isLast: false },
      { kind: "instalment", nth: 2, isLast: true },
    ]);
  });

  it.each([0, -1, 1.5, 16_385, 1e300, NaN])("are refused for a count of %p", (count) => {
    expect(refusalOf(() => equalInstalments(count))).toMatchObject({
      kind: "invalid",
      code: "notACount",
      parameter: "parts",
    });
  });

  it("close exactly", () => {
    closeExactly(instalments);
  });
  it("give nothing for no weight", () => {
    giveNothingForNoWeight(instalments);
  });
  it("change only their sign with the sign of the amount", () => {
    changeOnlyTheirSign(instalments);
  });
  it("never exceed their part before the last one", () => {
    neverExceedTheirPartBeforeTheLast(instalments);
  });
});

describe("named mutants of the instalments", () => {
  const killedBy: [string, mutants.Instalments, Property][] = [
    ["each rounded commercially", mutants.roundedCommercially, closeExactly],
    [
      "rounded commercially, the last closes",
      mutants.lastCloses,
      neverExceedTheirPartBeforeTheLast,
    ],
    ["floor towards minus", mutants.floorTowardsMinus, changeOnlyTheirSign],
    ["the last row closes, weight or not", mutants.lastRowCloses, giveNothingForNoWeight],
  ];
  it.each(killedBy)("%s is found", (_, mutant, property) => {
    expect(() => {
      property(mutant);
    }).toThrow();
  });
});
