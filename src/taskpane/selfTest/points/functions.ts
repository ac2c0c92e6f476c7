import type { Point } from "../bench";
import { expectFormulas } from "../expectCells";

/** Does Excel answer KIM's functions, and by the same version as that of the pane? */
export const functions: Point = async (bench) => ({
  differences: await expectFormulas(bench, [
    ["A1", "=KIM.VERSION()", [[bench.functions.VERSION()]]],
  ]),
});
