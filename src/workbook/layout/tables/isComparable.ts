import { grantedNotices, noticePeriod } from "../../../engine/grantYear/grantedNotices";
import { startOfYear } from "../../../engine/period/calendar";
import type { LayoutInput } from "../input";

/** Whether the notices grant money for exactly this year, so that they must be posts × rate. */
export function isComparable({ grantYear, plan }: LayoutInput): boolean {
  const granted = grantedNotices(plan.grantYear);
  const [only] = granted;
  if (!only || granted.length > 1 || only.notice.amount === undefined) return false;
  const period = noticePeriod(grantYear, only.notice);
  if (!period) return false;
  const { start, end } = period;
  return start === startOfYear(grantYear.year) && end + 1 === startOfYear(grantYear.year + 1);
}
