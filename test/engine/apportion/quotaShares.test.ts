import { quotaShares } from "../../../src/engine/apportion/share";
import { fromCell, nearestCell } from "../../../src/engine/number/cell";
import { readColumn } from "../../../src/engine/number/column";
import { refusalOf } from "../refusalOf";

const unrounded = (total: number, weights: readonly number[]): number[] =>
  quotaShares(fromCell(total), readColumn(weights)).map(nearestCell);

test("shares that are not rounded are the exact quotas", () => {
  expect(unrounded(8, [1, 0, 2])).toEqual([8 / 3, 0, 16 / 3]);
});

test("without any weight only nothing can be split", () => {
  expect(unrounded(0, [0, 0])).toEqual([0, 0]);
  expect(refusalOf(() => unrounded(8, [0, 0]))).toMatchObject({
    kind: "invalid",
    code: "allWeightsZero",
  });
});
