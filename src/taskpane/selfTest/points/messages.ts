import type { Bench, Difference, Point } from "../bench";
import { differenceOf } from "../compare";
import { expectFormulas } from "../expectCells";

/** Calls that say something: code and sentence. */
const CALLS = [
  { formula: '=KIM.SHARE(50000,{39;"?"})', weights: [[39], ["?"]], code: "#VALUE!" },
  { formula: "=KIM.SHARE(50000,{39;-35})", weights: [[39], [-35]], code: "#VALUE!" },
] as const;

/** Do errors have their code in the cell, and a sentence that Excel could show there? */
export const messages: Point = async (bench) => ({
  differences: [
    ...(await expectFormulas(
      bench,
      CALLS.map(({ formula, code }, row) => [`A${row + 1}`, formula, [[code]]]),
    )),
    ...CALLS.flatMap((call) => silenceOf(bench, call)),
  ],
});

function silenceOf(
  { functions }: Bench,
  { formula, weights, code }: (typeof CALLS)[number],
): Difference[] {
  try {
    functions.SHARE([[50000]], weights as unknown as unknown[][]);
  } catch (error) {
    const said = error as Partial<CustomFunctions.Error>;
    const sentence = said.message ?? "";
    return [
      ...differenceOf(formula, code, said.code),
      ...(sentence === "" ? differenceOf(formula, "…", false) : []),
    ];
  }
  return differenceOf(formula, code, "");
}
