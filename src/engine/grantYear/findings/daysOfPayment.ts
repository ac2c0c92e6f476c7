import { dayOf, isoOf } from "../days";
import type { Known } from "../exact";
import type { Figures } from "../figures";
import type { Report, Where } from "../finding";
import { grantedPeriod } from "../grantedNotices";
import { daysOf, hasContract } from "../parties";

/**
 * Whether money is paid in the time it is for. Who grants it pays in the time of the notices or the
 * contract, which may begin before the posts do; on the same days it is passed on unless others are
 * agreed.
 */
export function checkDaysOfPayment({ grantYear, parties }: Figures, report: Report): void {
  const { instalments, paymentDays, contract } = grantYear;
  const { start, end } = daysOf([grantYear]);
  const granted = hasContract(grantYear) ? daysOf([contract ?? {}]) : grantedPeriod(grantYear);
  const last = bound(Math.max, end, granted?.end);
  const passesOn = parties.all.some(({ payer }) => payer !== undefined);
  const isPassedOn = passesOn && paymentDays === undefined;
  const first = isPassedOn ? start : bound(Math.min, start, granted?.start);
  const check = (date: Known<string>, from: Known<number>, where: Where): void => {
    const day = dayOf(date ?? "");
    if (day === undefined) return;
    if (from !== undefined && day < from) report("dayBeforePeriod", where, days(from, day));
    if (last !== undefined && day > last) report("dayAfterPeriod", where, days(last, day));
  };
  for (const [index, { date }] of instalments.entries())
    check(date, first, { list: "instalments", index, field: "date" });
  for (const [index, { date }] of (paymentDays ?? []).entries())
    check(date, start, { list: "paymentDays", index, field: "date" });
}

/** Of two days, or the one that is known. */
const bound = (
  choose: (a: number, b: number) => number,
  a: Known<number>,
  b: Known<number>,
): Known<number> => (a === undefined || b === undefined ? (a ?? b) : choose(a, b));

const days = (expected: number, received: number) => ({
  expected: isoOf(expected),
  received: isoOf(received),
});
