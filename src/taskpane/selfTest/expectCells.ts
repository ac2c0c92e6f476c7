import { isPending } from "../../workbook/read/isPending";
import type { Bench, Difference } from "./bench";
import { type Block, blockText, isAsExpected } from "./compare";

/** Cells and what they are to hold. */
export interface Expectation {
  /** Their formula. */
  readonly what: string;
  readonly range: Excel.Range;
  readonly expected: Block;
}

/**
 * Waits until cells hold what is expected, and tells those that do not: a custom function answers
 * late, and until then a cell may show the value of before. What is wrong counts when it has stood
 * for a while without anything being calculated, or at the deadline. Where Excel calculates on
 * request, the sheet is calculated each time.
 */
export async function expectCells(
  { context, sheet, patience }: Bench,
  expectations: readonly Expectation[],
): Promise<Difference[]> {
  const begin = Date.now();
  let quietSince: number | undefined;
  for (;;) {
    sheet.calculate(false);
    for (const { range } of expectations) range.load("values");
    await context.sync();
    const wrong = expectations.filter(
      ({ range, expected }) => !isAsExpected(expected, range.values),
    );
    if (wrong.length === 0) return [];
    const now = Date.now();
    const isOpen = wrong.some(({ range }) => range.values.flat().some(isPending));
    quietSince = isOpen ? now : (quietSince ?? now);
    if (now - quietSince >= patience.quiet || now - begin >= patience.deadline)
      return wrong.map(({ what, range, expected }) => ({
        what,
        expected: blockText(expected),
        received: blockText(range.values),
      }));
    await new Promise((resolve) => setTimeout(resolve, patience.pause));
  }
}

/** Enters formulas in cells and tells those whose results are others. */
export function expectFormulas(
  bench: Bench,
  cases: readonly (readonly [address: string, formula: string, expected: Block])[],
): Promise<Difference[]> {
  const expectations = cases.map(([address, formula, expected]) => {
    const cell = bench.sheet.getRange(address);
    cell.formulas = [[formula]];
    const range = cell.getResizedRange(expected.length - 1, expected[0]!.length - 1);
    return { what: formula, range, expected };
  });
  return expectCells(bench, expectations);
}
