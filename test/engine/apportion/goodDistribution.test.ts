import type { OpenRow } from "../../../src/engine/apportion/closestEligibleLimits";
import { goodDistribution } from "../../../src/engine/apportion/goodDistribution";

type Limits = readonly (readonly [least: number, most: number])[];

/** Rows take nothing, or from `least` to `most` steps; shares in whole steps. */
function distributed(limits: Limits, shares: readonly number[], steps: number) {
  const rows = limits.map(([least, most], position): OpenRow => {
    return { position, limits: { kind: "open", least, most, mayBeNothing: true, waived: false } };
  });
  return goodDistribution(rows, { unit: 1n, shares: shares.map(BigInt) }, steps)?.steps;
}

test.each<[string, Limits, readonly number[], number]>([
  [
    "more than all rows may take",
    [
      [2, 3],
      [2, 2],
    ],
    [6, 0],
    9,
  ],
  [
    "less than the smallest part of any row",
    [
      [4, 4],
      [4, 4],
      [4, 5],
    ],
    [4, 6, 3],
    3,
  ],
])("there is none for %s", (_, limits, shares, steps) => {
  expect(distributed(limits, shares, steps)).toBeUndefined();
});

test.each<[string, Limits, readonly number[], number, readonly number[]]>([
  [
    "only another row makes room",
    [
      [2, 2],
      [2, 4],
      [2, 3],
    ],
    [4, 7, 1],
    5,
    [2, 3, 0],
  ],
  [
    "only the rows that take something have room",
    [
      [3, 3],
      [3, 5],
      [3, 5],
    ],
    [3, 3, 4],
    8,
    [3, 0, 5],
  ],
  [
    "filling up is closer",
    [
      [3, 6],
      [3, 5],
      [3, 4],
    ],
    [2, 7, 2],
    9,
    [4, 5, 0],
  ],
  [
    "another row is closer",
    [
      [3, 6],
      [3, 6],
    ],
    [6, 4],
    6,
    [3, 3],
  ],
])("%s", (_, limits, shares, steps, expected) => {
  expect(distributed(limits, shares, steps)).toEqual(expected);
});
