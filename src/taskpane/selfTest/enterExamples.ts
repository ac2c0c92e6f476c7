import { resultIn } from "../../locales/functionExample";
import { functionTexts } from "../../locales/functionTexts";
import type { Bench, Difference } from "./bench";
import type { Block } from "./compare";
import { expectCells, type Expectation } from "./expectCells";
import { excelErrorWords } from "../excel/excelErrorWords";

/** What a range calls formulas in English notation and in that of Excel. */
type Notation = "formulas" | "formulasLocal";

interface Entry extends Expectation {
  readonly enter: () => void;
}

/** Enters every example of every function below one another, and tells the results that differ. */
export async function enterExamples(bench: Bench, notation: Notation): Promise<Difference[]> {
  let row = 0;
  const entries = Object.values(functionTexts)
    .flatMap(({ examples }) => examples)
    .map((example): Entry => {
      const result = resultIn(example, bench.language);
      const expected: Block = typeof result === "string" ? [[result]] : result;
      const what = example[notation === "formulas" ? "en" : bench.language];
      const cell = bench.sheet.getCell(row, 0);
      const range = cell.getResizedRange(expected.length - 1, expected[0]!.length - 1);
      row += expected.length + 1;
      const enter = (): void => {
        cell[notation] = [[what]];
      };
      return { what, range, expected, enter };
    });
  const refused = await refusedOf(bench, entries);
  const isRefused = ({ what }: Entry): boolean => refused.some((each) => each.what === what);
  const others = entries.filter((entry) => !isRefused(entry));
  return [...refused, ...(await expectCells(bench, others))];
}

/** All in one request; one by one only if Excel does not take one of them. */
async function refusedOf({ context }: Bench, entries: readonly Entry[]): Promise<Difference[]> {
  try {
    for (const { enter } of entries) enter();
    await context.sync();
    return [];
  } catch {
    const refused: Difference[] = [];
    for (const { what, enter } of entries) {
      try {
        enter();
        await context.sync();
      } catch (error) {
        refused.push({ what, expected: "OK", received: excelErrorWords(error) });
      }
    }
    return refused;
  }
}
