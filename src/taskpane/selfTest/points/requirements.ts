import type { Point } from "../bench";
import { differenceOf } from "../compare";

/** Those of the manifest. */
const SETS = [
  ["SharedRuntime", "1.1"],
  ["CustomFunctionsRuntime", "1.3"],
  ["ExcelApi", "1.14"],
] as const;

/** Does Excel say that it has what the manifest asks for? */
export const requirements: Point = async () => ({
  differences: SETS.flatMap(([name, version]) =>
    differenceOf(
      `${name} ${version}`,
      true,
      Office.context.requirements.isSetSupported(name, version),
    ),
  ),
});
