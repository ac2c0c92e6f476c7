import { byYear } from "../funding/byYear";
import { add, type Fraction, ZERO } from "../number/fraction";
import { roundToCents } from "../number/rounding";
import { exact, type Known } from "./exact";
import { grantedNotices, noticePeriod } from "./grantedNotices";
import type { GrantYear } from "./grantYear";
import { outcomeOf } from "./outcome";
import { methodFor } from "./parties";

/** What a budget year has: what is left of one may not cover another's. Euro. */
export interface YearCoverage {
  readonly year: number;
  /** By the notices in force, or by the contract of the desk. */
  readonly granted: Known<Fraction>;
  /** The money for posts and items. */
  readonly planned: Known<Fraction>;
}

/**
 * What was granted and what is planned by budget year. A notice is split over its own period by
 * months, as the contracts are. Granted is missing if a notice names no amount or there is none.
 */
export function coverage(
  grantYear: GrantYear,
  years: readonly number[],
  planned: readonly Known<Fraction>[],
): YearCoverage[] {
  const granted = grantedByYear(grantYear);
  const isKnown = planned.length > 0 && !planned.includes(undefined);
  const all = [...new Set([...years, ...(granted?.keys() ?? [])])].sort((a, b) => a - b);
  return all.map((year) => {
    const index = years.indexOf(year);
    return {
      year,
      granted: granted && (granted.get(year) ?? ZERO),
      planned: index >= 0 ? planned[index] : isKnown ? ZERO : undefined,
    };
  });
}

function grantedByYear(grantYear: GrantYear): Known<ReadonlyMap<number, Fraction>> {
  const notices = grantedNotices(grantYear);
  if (notices.length === 0) return undefined;
  const sums = new Map<number, Fraction>();
  for (const { notice } of notices) {
    const amount = exact(notice.amount);
    const period = noticePeriod(grantYear, notice);
    if (!amount || !period) return undefined;
    const method = methodFor(grantYear, period) ?? "CALENDAR";
    const split = outcomeOf(() => byYear(roundToCents(amount), period.start, period.end, method));
    if ("issue" in split) return undefined;
    for (const part of split.value)
      sums.set(part.year, add(sums.get(part.year) ?? ZERO, part.amount));
  }
  return sums;
}
