import fc from "fast-check";
import { accept, settle, type Settlement } from "../../../src/engine/funding/settlement";
import { centsToCell, fromCell } from "../../../src/engine/number/cell";
import {
  add,
  compare,
  type Fraction,
  fraction,
  isNegative,
  isZero,
  subtract,
} from "../../../src/engine/number/fraction";
import type { Recorder, Step } from "../../../src/engine/steps/step";
import { refusalOf } from "../refusalOf";
import * as mutants from "./mutants/settlement";

type Property = (rule: mutants.Settle) => void;

const row = ({ accepted, repayment, outstanding, ownShare }: Settlement): number[] =>
  [accepted, repayment, outstanding, ownShare].map(centsToCell);
const settled = (cost: number, ceiling: number, paid: number): number[] =>
  row(settle(fromCell(cost), fromCell(ceiling), fromCell(paid)));
const accepted = (cost: number, ceiling: number): number[] => {
  const { accepted, ownShare } = accept(fromCell(cost), fromCell(ceiling));
  return [accepted, ownShare].map(centsToCell);
};
const isSame = (a: Fraction, b: Fraction): boolean => compare(a, b) === 0;

/** Small amounts, so that equal ones and zeros meet often. */
const amount = fc.oneof(fc.bigInt(0n, 5n), fc.bigInt(0n, 10n ** 8n)).map((c) => fraction(c, 100n));
const ceiling = fc.oneof(fc.bigInt(1n, 5n), fc.bigInt(1n, 10n ** 8n)).map((c) => fraction(c, 100n));

const nothingIsLost: Property = (rule) => {
  fc.assert(
    fc.property(amount, ceiling, amount, (cost, most, paid) => {
      const { accepted, repayment, outstanding, ownShare } = rule(cost, most, paid);
      return (
        isSame(subtract(accepted, paid), subtract(outstanding, repayment)) &&
        isSame(add(accepted, ownShare), cost) &&
        [accepted, repayment, outstanding, ownShare].every((part) => !isNegative(part)) &&
        (isZero(repayment) || isZero(outstanding))
      );
    }),
    { numRuns: 300 },
  );
};

const neverAboveTheCeiling: Property = (rule) => {
  fc.assert(
    fc.property(amount, ceiling, amount, (cost, most, paid) => {
      const { accepted } = rule(cost, most, paid);
      return compare(accepted, most) <= 0 && compare(accepted, cost) <= 0;
    }),
  );
};

test("its steps say what is accepted and what follows, in the order of the columns", () => {
  const told = (given: (record: Recorder) => unknown): unknown[] => {
    const steps: Step[] = [];
    given((step) => void steps.push(step));
    return steps.map((step) => [
      step.kind,
      "of" in step ? step.of : undefined,
      "column" in step && step.column,
    ]);
  };
  const [cost, most, paid] = [fromCell(70_000), fromCell(57_000), fromCell(60_000)];
  expect(told((record) => settle(cost, most, paid, record))).toEqual([
    ["accepted", undefined, 0],
    ["excess", "repayment", 1],
    ["excess", "outstanding", 2],
    ["excess", "ownShare", 3],
  ]);
  expect(told((record) => accept(cost, most, record))).toEqual([
    ["accepted", undefined, 0],
    ["excess", "ownShare", 3],
  ]);
});

describe("settling a proof of use", () => {
  it.each([
    ["less spent than paid", 49_000, 55_000, 55_000, [49_000, 6000, 0, 0]],
    ["more spent than the ceiling", 70_000, 55_000, 55_000, [55_000, 0, 0, 15_000]],
    ["the second half not paid yet", 70_000, 55_000, 27_500, [55_000, 0, 27_500, 15_000]],
    ["nothing proven", 0, 55_000, 55_000, [0, 55_000, 0, 0]],
    ["nothing spent, nothing granted, nothing paid", 0, 0, 0, [0, 0, 0, 0]],
    ["paid though nothing was granted", 0, 0, 100, [0, 100, 0, 0]],
    // Warendorf 2021: 0.5 of 2.25 posts was not set up; what it was granted for goes back.
    ["a post not set up", 87_500, 112_500, 112_500, [87_500, 25_000, 0, 0]],
    ["a cost where nothing was granted", 100, 0, 0, [0, 0, 0, 100]],
    ["half cents in the cost", 49_000.005, 55_000, 55_000, [49_000.01, 5999.99, 0, 0]],
  ])("%s", (_, cost, most, paid, expected) => {
    expect(settled(cost, most, paid)).toEqual(expected);
  });

  it.each([
    ["cost", -5, 10],
    ["ceiling", 5, -10],
  ])("refuses a negative %s", (parameter, cost, most) => {
    for (const settling of [() => settled(cost, most, 3), () => accepted(cost, most)])
      expect(refusalOf(settling)).toMatchObject({ kind: "invalid", code: "negative", parameter });
  });

  it("accepts and bears the same where nobody says what was paid", () => {
    expect(accepted(49_000, 55_000)).toEqual([49_000, 0]);
    expect(accepted(70_000, 55_000)).toEqual([55_000, 15_000]);
  });

  it("loses nothing: accepted − paid = outstanding − repayment, accepted + own share = cost", () => {
    nothingIsLost(settle);
  });
  it("accepts neither more than the ceiling nor more than the cost", () => {
    neverAboveTheCeiling(settle);
  });
});

describe("named mutants of the settlement", () => {
  const killedBy: [string, mutants.Settle, Property][] = [
    ["the ceiling is paid whatever the cost", mutants.ceilingIsPaid, neverAboveTheCeiling],
    ["unproven cost is skipped", mutants.unprovenIsSkipped, nothingIsLost],
    ["own share of what was paid", mutants.ownShareOfPaid, nothingIsLost],
  ];
  it.each(killedBy)("%s is found", (_, mutant, property) => {
    expect(() => {
      property(mutant);
    }).toThrow();
  });
});
