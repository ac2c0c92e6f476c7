import type { Draft } from "../../../src/taskpane/wizard/core/draft";
import { newDraft } from "../../../src/taskpane/wizard/core/newDraft";
import { keyToShares, mayBeShares } from "../../../src/taskpane/wizard/core/sharesOrKey";
import { toGrantYear } from "../../../src/taskpane/wizard/core/toGrantYear";

const withKey = (...weights: readonly string[]): Draft => {
  const draft = newDraft("de", 2021);
  const towns = weights.map((weight, i) => ({
    id: `#${i + 2}`,
    cells: { name: `Stadt ${i}`, payer: "#1", weight },
  }));
  return { ...draft, bodies: [...draft.bodies, ...towns] };
};

test.each([
  ["1,19", "0,85", "0,38"],
  ["3,08", "2,5"],
])("%s, %s … may be shares of posts", (...weights) => {
  expect(mayBeShares(withKey(...weights))).toBe(true);
});

test.each([
  ["39", "35", "14", "12"],
  ["0,39", "0,35", "0,14", "0,12"],
  ["39,5 %", "34,5 %", "26 %"],
  ["39,4", "34,6", "14,2", "11,8"],
  ["43.000", "18.000,5"],
  ["1,19", "k. A."],
  [""],
])("%s, %s … are a key", (...weights) => {
  expect(mayBeShares(withKey(...weights))).toBe(false);
});

test("once said to be a key, it is not asked again", () => {
  expect(mayBeShares({ ...withKey("1,19", "0,85"), isKey: true })).toBe(false);
});

test("shares take the place of the key", () => {
  const draft = keyToShares(withKey("1,19", "0,85"));
  expect(mayBeShares(draft)).toBe(false);
  expect(toGrantYear(draft).grantYear.bodies.slice(1)).toMatchObject([
    { rawShare: 1.19 },
    { rawShare: 0.85 },
  ]);
  expect(draft.bodies.some(({ cells }) => "weight" in cells)).toBe(false);
});
