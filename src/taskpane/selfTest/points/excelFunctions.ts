import type { Point } from "../bench";
import { expectFormulas } from "../expectCells";

/** Are Excel's own functions there that the sheets of KIM use, and do they answer as expected? */
export const excelFunctions: Point = async (bench) => {
  // TRIM takes away spaces only, not the one that does not break.
  bench.sheet.getRange("F1").values = [["\u00a0a  b "]];
  return {
    differences: await expectFormulas(bench, [
      ["A1", "=LET(x,2,x*3)", [[6]]],
      ["A2", "=SUM(FILTER({1;2;3},{1;0;1}))", [[4]]],
      ["A3", '=XLOOKUP("b",{"a";"b"},{1;2})', [[2]]],
      ["A4", "=SUM(SEQUENCE(3))", [[6]]],
      ["A5", "=SUMPRODUCT({1;2}*{3;4})", [[11]]],
      ["A6", '=TEXTJOIN(", ",TRUE,{"a";"b"})', [["a, b"]]],
      ["A7", "=SUM(MMULT(TRANSPOSE({1;1}),{2;3}))", [[5]]],
      ["A8", '=IFERROR(INDEX({1;2},3),"x")', [["x"]]],
      ["A9", "=LEN(TRIM(F1))", [[4]]],
    ]),
  };
};
