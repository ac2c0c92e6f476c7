import { SCRATCH_NAME } from "../scratch";
import type { Point } from "../bench";
import { differenceOf } from "../compare";
import { expectFormulas } from "../expectCells";

/** Can cells have a name, be found by it and calculated with? */
export const names: Point = async (bench) => {
  const { context, sheet } = bench;
  const range = sheet.getRange("A1:A3");
  range.values = [[1], [2], [3]];
  const { names: all } = context.workbook;
  all.add(SCRATCH_NAME, range);
  const found = all.getItem(SCRATCH_NAME).getRange();
  found.load("address");
  range.load("address");
  await context.sync();
  return {
    differences: [
      ...differenceOf(SCRATCH_NAME, range.address, found.address),
      ...(await expectFormulas(bench, [
        ["C1", `=SUM(${SCRATCH_NAME})`, [[6]]],
        ["D1", `=KIM.SHARE(60,${SCRATCH_NAME})`, [[10], [20], [30]]],
      ])),
    ],
  };
};
