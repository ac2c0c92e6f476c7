import { SCRATCH_NAME } from "../scratch";
import type { Point } from "../bench";
import { differenceOf } from "../compare";
import { expectCells, expectFormulas } from "../expectCells";

const FORMULA = "=KIM.SHARE(100,{1;3})";

/** Does a copied sheet calculate, with names of its own? */
export const copiedSheet: Point = async (bench) => {
  const { context, sheet } = bench;
  context.workbook.names.add(SCRATCH_NAME, sheet.getRange("A1"));
  const first = await expectFormulas(bench, [["A1", FORMULA, [[25], [75]]]]);
  const copy = sheet.copy("End");
  try {
    const expected = [[25], [75]];
    const range = copy.getRange("A1:A2");
    const second = await expectCells({ ...bench, sheet: copy }, [
      { what: FORMULA, range, expected },
    ]);
    copy.names.load("items/name");
    await context.sync();
    const own = copy.names.items.map(({ name }) => name.slice(name.lastIndexOf("!") + 1)).join();
    return { differences: [...first, ...second, ...differenceOf("names", SCRATCH_NAME, own)] };
  } finally {
    copy.delete();
    await context.sync();
  }
};
