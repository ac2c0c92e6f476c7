import type { Point } from "../bench";
import { differenceOf } from "../compare";
import { expectFormulas } from "../expectCells";

const FORMULA = "=KIM.FORWARD(A1,57000)";

/** Does Excel hand over where a function is asked from, so that its steps can be told? */
export const explanation: Point = async (bench) => {
  const { context, sheet, language } = bench;
  sheet.getRange("A1").values = [[2]];
  const differences = await expectFormulas(bench, [["B1", FORMULA, [[114_000]]]]);
  sheet.load("id");
  await context.sync();
  // Loaded when this point is tried: few come here.
  const { explainCell } = await import("../../explanation/explainCell");
  const { calls, precedents } = await explainCell(language, { sheetId: sheet.id, address: "B1" });
  return {
    differences: [
      ...differences,
      ...differenceOf(FORMULA, "answered", calls[0]?.state ?? ""),
      ...differenceOf("A1", "2", precedents[0]?.shown ?? ""),
    ],
  };
};
