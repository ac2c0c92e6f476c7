import { eligible } from "../../../src/engine/apportion/eligible";
import { fromCell } from "../../../src/engine/number/cell";
import { bigUnits, readColumn } from "../../../src/engine/number/column";
import { refusalOf } from "../refusalOf";

const eligibleOf = (shares: readonly number[], minimum = 0.5): readonly number[] => {
  const column = eligible(readColumn(shares), fromCell(minimum));
  return bigUnits(column).map((share) => Number(`${share}e-${column.scale}`));
};

describe("shares that reach the minimum", () => {
  test("Bönen's 0.38 is not eligible (Kamen, Vorlage 141/2021)", () => {
    expect(eligibleOf([1.19, 0.85, 0.38])).toEqual([1.19, 0.85, 0]);
  });

  test("0.5 itself is eligible, a share shown as 0.50 but just below is not", () => {
    expect(eligibleOf([0.5, 0.4967, 0.2 + 0.3, 0.499999999999999])).toEqual([0.5, 0, 0.5, 0]);
  });

  test("a row that reads 0.1 + 0.2 reaches a minimum of 0.3", () => {
    expect(eligibleOf([0.1 + 0.2], 0.3)).toEqual([0.3]);
  });

  test("shares with all the digits of a cell come back unrounded", () => {
    expect(eligibleOf([2.66666666666667, 5.33333333333333], 1)).toEqual([
      2.66666666666667, 5.33333333333333,
    ]);
  });

  test("nothing stays nothing, and what a waiver leaves below zero is nothing", () => {
    expect(eligibleOf([0, -0.5, 0.1], 0)).toEqual([0, 0, 0.1]);
  });

  test("a negative minimum is refused", () => {
    expect(refusalOf(() => eligibleOf([1], -0.5))).toMatchObject({
      kind: "invalid",
      code: "negative",
      parameter: "minimum",
    });
  });
});
