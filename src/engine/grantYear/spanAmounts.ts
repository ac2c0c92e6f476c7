import type { MonthRule } from "../funding/countedSlices";
import { type KeySlices, slicesOf } from "../funding/slices";
import { isZero } from "../number/fraction";
import type { MonthsMethod } from "../period/months";
import { readPeriod } from "../period/period";
import { exact, type Known } from "./exact";
import type { GrantYear } from "./grantYear";
import { methodFor } from "./parties";
import type { TimedPosts } from "./timeSlices";
import type { Attempt } from "./attempt";

/** Whose posts count for a month in which they change, if the contract says so. */
export function monthRuleOf({ course }: GrantYear): MonthRule | undefined {
  const value = course?.choices?.find(({ rule }) => rule === "sliceMonthRule")?.value;
  return value === "EXACT" ? undefined : (value?.replace("_", "") as MonthRule | undefined);
}

/** How the months of all spans are counted; missing where nobody has chosen it but should. */
const methodOfSpans = (grantYear: GrantYear, spans: readonly TimedPosts[]): Known<MonthsMethod> => {
  const methods = spans.map(({ period }) => period && methodFor(grantYear, period));
  return methods.includes(undefined) ? undefined : (methods[0] ?? "CALENDAR");
};

/** What posts that change come to, exactly; missing if an FTE, a rate, a day or the method is. */
export function slicesOfSpans(
  grantYear: GrantYear,
  spans: readonly TimedPosts[],
  attempt: Attempt,
): Known<KeySlices> {
  const held = spans.filter(({ fte }) => !fte || !isZero(fte));
  const method = methodOfSpans(grantYear, held);
  const rows = held.flatMap(({ fte, perFte, period }) => {
    const rate = exact(perFte);
    return fte && rate && period ? [{ fte, rate, period }] : [];
  });
  if (!method || rows.length < held.length) return undefined;
  const monthRule = monthRuleOf(grantYear);
  return attempt(() => {
    for (const { period } of rows) readPeriod(period.start, period.end);
    return slicesOf(rows, { method, monthRule, cap: undefined });
  });
}
