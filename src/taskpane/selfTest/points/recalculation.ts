import type { Bench, Difference, Measure, Point } from "../bench";
import { expectCells, expectFormulas } from "../expectCells";

/** Bodies of a usual and of a large grant year. */
const SIZES = [9, 54];
const BEFORE = 9000;
const AFTER = 18000.01;

interface Measured {
  readonly differences: readonly Difference[];
  readonly measure: Measure;
}

/** Do functions that depend on each other follow a change, and how long does Excel take? */
export const recalculation: Point = async (bench) => {
  const trials: Measured[] = [];
  for (const bodies of SIZES) trials.push(await measured(bench, bodies));
  return {
    differences: trials.flatMap(({ differences }) => differences),
    measures: trials.map(({ measure }) => measure),
  };
};

/** Splits an amount, and what comes of it once more; the sum of that must be the amount again. */
async function measured(bench: Bench, bodies: number): Promise<Measured> {
  const { sheet } = bench;
  // One below the other: row 1 to 9, row 101 to 154.
  const top = bodies === SIZES[0] ? 1 : 101;
  const end = top + bodies - 1;
  const weights = `A${top}:A${end}`;
  sheet.getRange(weights).values = Array.from({ length: bodies }, (_, row) => [row + 1]);
  const amount = sheet.getRange(`E${top}`);
  amount.values = [[BEFORE]];
  sheet.getRange(`B${top}`).formulas = [[`=KIM.SHARE(E${top},${weights})`]];
  sheet.getRange(`C${top}`).formulas = [[`=KIM.SHARE(SUM(B${top}:B${end}),${weights})`]];
  const sum = `=SUM(C${top}:C${end})`;
  const begin = Date.now();
  const first = await expectFormulas(bench, [[`D${top}`, sum, [[BEFORE]]]]);
  const middle = Date.now();
  amount.values = [[AFTER]];
  const range = sheet.getRange(`D${top}`);
  const second = await expectCells(bench, [{ what: sum, range, expected: [[AFTER]] }]);
  return {
    differences: [...first, ...second],
    measure: { bodies, entered: middle - begin, changed: Date.now() - middle },
  };
}
