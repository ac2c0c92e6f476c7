import type { Point } from "../bench";
import { expectFormulas } from "../expectCells";

/** Do days count from 1900? */
export const dates: Point = async (bench) => ({
  differences: await expectFormulas(bench, [
    ["A1", "=DATE(1904,1,2)", [[1463]]],
    ["A2", "=DATE(2023,7,1)-DATE(2023,6,30)", [[1]]],
  ]),
});
