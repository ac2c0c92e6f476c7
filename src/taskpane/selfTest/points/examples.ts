import type { Point } from "../bench";
import { enterExamples } from "../enterExamples";

/** Do all examples of the manual give what stands there: values, spills and error codes? */
export const examples: Point = async (bench) => ({
  differences: await enterExamples(bench, "formulas"),
});
