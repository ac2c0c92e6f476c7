import type { Point } from "../bench";
import { expectFormulas } from "../expectCells";

/** Do formulas follow a result that spills by one reference, "A1#"? */
export const spillReferences: Point = async (bench) => ({
  differences: await expectFormulas(bench, [
    ["A1", "=KIM.SHARE(100,{1;3})", [[25], [75]]],
    ["B1", "=SUM(A1#)", [[100]]],
    ["C1", "=KIM.SHARE(200,A1#)", [[50], [150]]],
    ["D1", "=A1#*2", [[50], [150]]],
  ]),
});
