import { share } from "../../../src/engine/apportion/share";
import { fromCell } from "../../../src/engine/number/cell";
import { readColumn } from "../../../src/engine/number/column";
import { runs } from "../../support/runs";
import { exactShare } from "./oracle/exactShare";
import { type Split, splitter } from "./splitter";

const METHODS = ["HAMILTON", "SAINTELAGUE", "DHONDT", "ROUNDED"] as const;
const TIES = runs(4_000, 20_000);

/** A linear congruential generator: the same cases in every run. */
function random(): (below: number) => number {
  let state = 20_211_101;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const isTied = (given: Split): boolean => {
  let tied = false;
  const request = { ...given, total: fromCell(given.total), unit: fromCell(given.unit) };
  share(
    { ...request, weights: readColumn(given.weights) },
    ({ kind }) => (tied ||= kind === "tie"),
  );
  return tied;
};

/** Every float error found in such software was a tie: real elections do not show them. */
test(`${TIES} constructed ties: no result differs from the exact reference`, () => {
  let ties = 0;
  const wrong: object[] = [];
  const below = random();
  while (ties < TIES) {
    const weights = Array.from({ length: 2 + below(5) }, () => (1 + below(6)) * 0.05);
    const lots =
      below(2) === 0 ? weights.map((_, row) => (row % 2 ? weights.length - row : 0)) : undefined;
    const given = {
      total: (1 + below(40)) / 4,
      weights,
      unit: 0.25,
      method: METHODS[below(4)]!,
      lots,
    };
    const expected = exactShare(given);
    if (expected.some((part) => part < 0) || !isTied(given)) continue;
    const parts = splitter(given);
    if (parts.some((part, row) => part !== expected[row])) wrong.push({ given, parts, expected });
    ties++;
  }
  expect(wrong).toEqual([]);
});
