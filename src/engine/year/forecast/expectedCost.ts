import { type Fraction, multiply, sum, ZERO } from "../../number/fraction";
import { roundToCents } from "../../number/rounding";
import { months, type MonthsMethod } from "../../period/months";
import type { Period } from "../../period/period";

/** What a row of the staffing is planned to cost. */
export interface PlannedCost {
  /** Euro a month for the share of the row. */
  readonly perMonth: Fraction;
  readonly period: Period;
}

/**
 * What a post is expected to cost, euro, rounded once: what was proven or typed up to `asOf`, and
 * the planned cost of its rows on the days after it, by months of the chosen method, within the
 * days of the post (year.md 4.11).
 */
export const expectedCost = (
  actual: Fraction,
  planned: readonly PlannedCost[],
  {
    asOf,
    post,
    method,
  }: { readonly asOf: number; readonly post: Period; readonly method: MonthsMethod },
): Fraction =>
  roundToCents(
    sum([
      actual,
      ...planned.map(({ perMonth, period }) => {
        const start = Math.max(asOf + 1, period.start, post.start);
        const end = Math.min(period.end, post.end);
        return start > end ? ZERO : multiply(perMonth, months({ start, end }, method));
      }),
    ]),
  );
