import type { Fraction } from "../number/fraction";
import { startOfYear } from "../period/calendar";
import type { Period } from "../period/period";
import { isYear } from "./days";
import { exact, type Known, sumOf } from "./exact";
import type { GrantYear, Notice } from "./grantYear";
import { daysOf, hasContract } from "./parties";

/** A notice as it stands after its amendments; `index` is the latest of them. */
export interface GrantedNotice {
  readonly index: number;
  readonly notice: Notice;
}

/**
 * First and follow-on notices, each with what later amendments name in its place; of a desk with a
 * contract that contract.
 */
export function grantedNotices(grantYear: GrantYear): GrantedNotice[] {
  const { contract, notices } = grantYear;
  if (hasContract(grantYear))
    return contract ? [{ index: 0, notice: { ...contract, kind: "FIRST" } }] : [];
  const granted: GrantedNotice[] = [];
  notices.forEach((notice, index) => {
    const before = notice.kind === "AMENDMENT" ? granted.pop() : undefined;
    granted.push({ index, notice: { ...before?.notice, ...notice } });
  });
  return granted;
}

/** All that was granted, euro; missing if a notice names no amount or there is none. */
export function grantedAmount(grantYear: GrantYear): Known<Fraction> {
  const notices = grantedNotices(grantYear);
  return notices.length === 0
    ? undefined
    : sumOf(notices.map(({ notice }) => exact(notice.amount)));
}

/** The days a notice is for; those it does not name are the calendar year's. */
export function noticePeriod({ year }: GrantYear, notice: Notice): Known<Period> {
  const days = daysOf([notice]);
  if (!isYear(year) && (days.start === undefined || days.end === undefined)) return undefined;
  const start = days.start ?? startOfYear(year);
  const end = days.end ?? startOfYear(year + 1) - 1;
  return end < start ? undefined : { start, end };
}

/** From the first to the last day of all notices; the calendar year without any. */
export function grantedPeriod(grantYear: GrantYear): Known<Period> {
  const notices = grantedNotices(grantYear).map(({ notice }) => notice);
  const periods = (notices.length === 0 ? [{ kind: "FIRST" } as const] : notices).flatMap(
    (notice) => noticePeriod(grantYear, notice) ?? [],
  );
  if (periods.length === 0) return undefined;
  return {
    start: Math.min(...periods.map(({ start }) => start)),
    end: Math.max(...periods.map(({ end }) => end)),
  };
}
