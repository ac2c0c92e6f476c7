import { share, type ShareMethod } from "../../../src/engine/apportion/share";
import { fromCell } from "../../../src/engine/number/cell";
import { readColumn } from "../../../src/engine/number/column";
import { ONE } from "../../../src/engine/number/fraction";
import type { TieRule } from "../../../src/engine/steps/step";
import json from "../../cases/constructed-ties.json";

interface Tie {
  readonly claim: string;
  readonly method: ShareMethod;
  readonly total: number;
  readonly weights: readonly number[];
  readonly lots?: readonly number[];
  readonly expected: readonly number[];
  /** What the steps say; null if nothing had to be decided. */
  readonly decidedBy: TieRule | null;
}
const ties = json.ties as readonly Tie[];

test.each(ties)("$claim", ({ method, total, weights, lots, expected, decidedBy }) => {
  let decision: TieRule | null = null;
  const request = { total: fromCell(total), weights: readColumn(weights), unit: ONE, method, lots };
  const parts = share(request, (step) => {
    if (step.kind === "tie") decision = step.winners.at(-1)!.by;
  });
  expect(Array.from(parts)).toEqual(expected);
  expect(decision).toBe(decidedBy);
});

test("each method has a tie decided by lot and by position", () => {
  const decided = (method: ShareMethod): (TieRule | null)[] =>
    ties.filter((tie) => tie.method === method).map((tie) => tie.decidedBy);
  for (const method of ["HAMILTON", "SAINTELAGUE", "DHONDT"] as const)
    expect(decided(method)).toEqual(expect.arrayContaining(["lot", "largerWeight", "position"]));
  // The difference of ROUNDED goes to the largest weight by rule: that is no tie.
  expect(decided("ROUNDED")).toEqual(expect.arrayContaining(["lot", "position"]));
});
