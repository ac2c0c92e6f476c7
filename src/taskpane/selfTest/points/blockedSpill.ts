import type { Point } from "../bench";
import { expectCells, expectFormulas } from "../expectCells";

const FORMULA = "=KIM.SHARE(100,{1;3})";

/** Does a result without room say so, and come when there is room? */
export const blockedSpill: Point = async (bench) => {
  const below = bench.sheet.getRange("A2");
  below.values = [["x"]];
  const blocked = await expectFormulas(bench, [["A1", FORMULA, [["#SPILL!"]]]]);
  below.clear("Contents");
  const range = bench.sheet.getRange("A1:A2");
  const free = await expectCells(bench, [{ what: FORMULA, range, expected: [[25], [75]] }]);
  return { differences: [...blocked, ...free] };
};
