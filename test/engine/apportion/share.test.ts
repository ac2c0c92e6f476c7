import fc from "fast-check";
import { share } from "../../../src/engine/apportion/share";
import { fromCell } from "../../../src/engine/number/cell";
import { readColumn } from "../../../src/engine/number/column";
import type { Step } from "../../../src/engine/steps/step";
import { runs } from "../../support/runs";
import { shareMutants } from "./mutants/shareMutants";
import { shareProperties, splits } from "./shareProperties";
import { type Split, splitter } from "./splitter";

type Property = keyof typeof shareProperties;

const split = (given: Partial<Split>): readonly number[] =>
  splitter({ total: 0, weights: [], unit: 0.01, method: "HAMILTON", ...given });

describe("splitting a total by a key", () => {
  test("the own share of the southern towns by 39/35/14/12 (Kreis Unna, Drucksache 156/21)", () => {
    expect(split({ total: 50000, weights: [39, 35, 14, 12] })).toEqual([19500, 17500, 7000, 6000]);
  });

  test("one cent is left of 100 € in three", () => {
    expect(split({ total: 100, weights: [1, 1, 1] })).toEqual([33.34, 33.33, 33.33]);
  });

  test("weights with decimals, and 0.1 + 0.2 read as 0.3", () => {
    expect(split({ total: 2.42, weights: [1.19, 0.85, 0.38] })).toEqual([1.19, 0.85, 0.38]);
    expect(split({ total: 0.02, weights: [0.1 + 0.2, 0.3] })).toEqual([0.01, 0.01]);
  });

  test("weights with 15 digits and of very different size stay exact", () => {
    const weights = [0.333333333333333, 333333333333.333, 1e-12];
    expect(split({ total: 1e12, weights, unit: 1 })).toEqual([1, 999999999999, 0]);
  });

  test("a million by D'Hondt and by Sainte-Laguë, without a loop over cents", () => {
    for (const method of ["DHONDT", "SAINTELAGUE"] as const) {
      const parts = split({ total: 1e6, weights: [3, 7, 11], method });
      expect(parts.reduce((sum, part) => sum + Math.round(part * 100), 0)).toBe(1e8);
    }
  });

  test.each([
    [{ total: 1, weights: [0, 0] }, "allWeightsZero"],
    [{ total: 1.005, weights: [1] }, "notAMultiple"],
    [{ total: 1, weights: [1, -1] }, "negative"],
    [{ total: 1, weights: [1, 1], unit: -1 }, "notPositive"],
    [{ total: 1, weights: [1, 1], lots: [2, 2] }, "equalLots"],
    [{ total: 1, weights: [1, 1], lots: [0.5, 0] }, "lotNotWhole"],
    [{ total: 1e14, weights: [1, 2] }, "tooManyDigits"],
    [
      { total: 4, weights: [1, 1, 1, 1, 1, 1, 1], unit: 1, method: "ROUNDED" as const },
      "partChangesSign",
    ],
  ])("%j is answered with %s", (given, code) => {
    expect(() => split(given)).toThrow(code);
  });

  test("a tie is recorded with those who were equal and what decided", () => {
    const stepsOf = (weights: number[], lots?: number[]): Step[] => {
      const steps: Step[] = [];
      const unit = fromCell(1);
      const request = { total: fromCell(3), weights: readColumn(weights), unit, lots };
      share({ ...request, method: "HAMILTON" }, (step) => steps.push(step));
      return steps.filter(({ kind }) => kind === "tie");
    };
    const tie = { kind: "tie", of: "unit", positions: [0, 1] };
    expect(stepsOf([1, 1, 3])).toEqual([
      { ...tie, lots: [0, 0], winners: [{ position: 0, by: "position" }] },
    ]);
    expect(stepsOf([1, 1, 3], [2, 1, 3])).toEqual([
      { ...tie, lots: [2, 1], winners: [{ position: 1, by: "lot" }] },
    ]);
    expect(stepsOf([1, 2, 4])).toEqual([]);
  });

  test.each([
    [
      [2n ** 53n, 2n ** 53n + 1n, 1n],
      [0, 1, 0],
    ],
    [
      [2n ** 53n + 1n, 2n ** 53n, 1n],
      [1, 0, 0],
    ],
  ])("remainders that only doubles take for equal are no tie: %p", (units, expected) => {
    const kinds = new Set<string>();
    const request = { total: fromCell(1), unit: fromCell(1), method: "HAMILTON" } as const;
    const parts = share({ ...request, weights: { units, scale: 0 } }, ({ kind }) =>
      kinds.add(kind),
    );
    expect([...parts]).toEqual(expected);
    expect([...kinds]).toEqual(["split", "part", "leftover", "remainders"]);
  });
});

describe("properties of every split", () => {
  test.each(Object.keys(shareProperties) as Property[])("%s", (name) => {
    fc.assert(shareProperties[name](splitter), { numRuns: runs(500, 3_000) });
  });

  test("where two equal weights differ, a tie is recorded", () => {
    fc.assert(
      fc.property(splits, (given) => {
        let tied = false;
        const unit = fromCell(given.unit);
        const request = { ...given, total: fromCell(given.total), unit };
        const parts = share({ ...request, weights: readColumn(given.weights) }, (step) => {
          tied ||= step.kind === "tie";
        });
        const isUnequal = given.weights.some((weight, row) => {
          const first = given.weights.indexOf(weight);
          return parts[first] !== parts[row];
        });
        return tied || !isUnequal;
      }),
      { numRuns: runs(500, 3_000) },
    );
  });
});

describe("each property is broken by a mutant", () => {
  const broken: Record<Property, keyof typeof shareMutants> = {
    "the parts add up to the total": "roundEachShare",
    "a weight of 0 gets 0": "zeroWeightsTakePart",
    "HAMILTON keeps the quota rule": "remainderToLargestWeight",
    "the order of different weights does not matter": "positionTieBreak",
    "a key in percent and in absolute numbers gives the same": "wholeWeights",
    "a repayment is split like the payment": "floorOfNegatives",
    "an exact reference gives the same, at ties too": "floatRemainder",
    "drawn lots decide ties as the exact reference says": "lotsIgnored",
  };
  test.each(Object.entries(broken) as [Property, keyof typeof shareMutants][])(
    "%s: %s",
    (property, mutant) => {
      expect(
        fc.check(shareProperties[property](shareMutants[mutant]), {
          numRuns: 5000,
          endOnFailure: true,
        }).failed,
      ).toBe(true);
    },
  );
});
