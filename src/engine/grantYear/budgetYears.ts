import { byYear } from "../funding/byYear";
import { add, type Fraction, ZERO } from "../number/fraction";
import { fromSerial } from "../period/calendar";
import type { Period } from "../period/period";
import type { Part } from "./contractSums";
import type { Known } from "./exact";
import type { GrantYear } from "./grantYear";
import { methodFor } from "./parties";
import type { Attempt } from "./attempt";

/** All budget years that the periods touch, from the first to the last. */
export function yearsOf(periods: readonly Period[]): number[] {
  if (periods.length === 0) return [];
  const first = fromSerial(Math.min(...periods.map(({ start }) => start))).year;
  const last = fromSerial(Math.max(...periods.map(({ end }) => end))).year;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Amounts split over the budget years by the months of their periods; each adds up exactly. */
export function splitByYear(
  grantYear: GrantYear,
  parts: Known<readonly Part[]>,
  years: readonly number[],
  attempt: Attempt,
): Known<readonly Fraction[]> {
  if (!parts) return undefined;
  const sums = new Map(years.map((year) => [year, ZERO]));
  for (const { amount, period } of parts) {
    const method = methodFor(grantYear, period);
    const split = method && attempt(() => byYear(amount, period.start, period.end, method));
    if (!split) return undefined;
    for (const part of split) sums.set(part.year, add(sums.get(part.year)!, part.amount));
  }
  return [...sums.values()];
}
