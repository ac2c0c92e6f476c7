import type { Point } from "../bench";
import { differenceOf } from "../compare";
import { expectFormulas } from "../expectCells";

const FORMULA = "=KIM.SHARE(100,A1:A2)";

/** Does reading all cells of the workbook show what is wrong with a formula of KIM? */
export const inspection: Point = async (bench) => {
  const { context, sheet } = bench;
  sheet.getRange("A1:A3").values = [[1], [3], [5]];
  const differences = await expectFormulas(bench, [["B1", FORMULA, [[25]]]]);
  sheet.load("id");
  await context.sync();
  // With the page that they belong to: they are loaded when this point is tried.
  const [{ loadCells }, { inspectCells }] = await Promise.all([
    import(/* webpackChunkName: "inspection" */ "../../../workbook/inspect/loadCells"),
    import(/* webpackChunkName: "inspection" */ "../../../workbook/inspect/inspectCells"),
  ]);
  const inspected = await loadCells(context);
  const own = inspected.sheets.filter(({ used }) => used.id === sheet.id);
  const [found] = inspectCells({ ...inspected, sheets: own });
  return {
    differences: [...differences, ...differenceOf(FORMULA, "rangeTooShort", found?.code ?? "")],
  };
};
