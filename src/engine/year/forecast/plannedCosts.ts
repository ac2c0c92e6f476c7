import type { Staffing } from "../../grantYear/course";
import { dayOf } from "../../grantYear/days";
import { exact, type Known } from "../../grantYear/exact";
import { nameKey } from "../../names/nameKey";
import type { Period } from "../../period/period";
import type { PlannedCost } from "./expectedCost";

/** The rows that fill a post on some of the days, with what they are planned to cost. */
export const plannedCosts = (
  staffing: readonly Staffing[],
  post: string,
  days: Period,
): readonly { readonly index: number; readonly planned: Known<PlannedCost> }[] =>
  staffing.flatMap((row, index) => {
    const [start, end] = [dayOf(row.from ?? ""), dayOf(row.until ?? "") ?? days.end];
    const counts = nameKey(row.post ?? "") === nameKey(post) && row.counts !== "NO";
    if (!counts || start === undefined || end < days.start || start > days.end) return [];
    const perMonth = exact(row.costPerMonth);
    return [{ index, planned: perMonth && { perMonth, period: { start, end } } }];
  });
