import type { Language } from "../../../locales/language";
import type { Point } from "../bench";
import { differenceOf } from "../compare";
import { enterExamples } from "../enterExamples";

/** As pane and manual write formulas. */
const WRITTEN: Readonly<Record<Language, string>> = {
  de: "=SUMME(1,5;2)",
  en: "=SUM(1.5,2)",
};

/** Does Excel read formulas as the pane shows them: names, decimal signs, separators? */
export const notation: Point = async (bench) => {
  const cell = bench.sheet.getRange("C1");
  cell.formulas = [["=SUM(1.5,2)"]];
  cell.load("formulasLocal");
  await bench.context.sync();
  const written: unknown = cell.formulasLocal[0]![0];
  const differences = differenceOf("=SUM(1.5,2)", WRITTEN[bench.language], written);
  // What Excel writes in another way, it would not read either.
  if (differences.length > 0) return { differences };
  return { differences: await enterExamples(bench, "formulasLocal") };
};
