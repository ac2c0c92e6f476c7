import type { MonthTerm } from "../steps/step";
import { daysInMonth, daysInYear, fromSerial, startOfYear, toSerial } from "./calendar";
import type { MonthsMethod } from "./months";
import type { Period } from "./period";

/** What `months` adds up for a period, term by term; no terms are no months. */
export function monthTerms(period: Period, method: MonthsMethod): readonly MonthTerm[] {
  switch (method) {
    case "CALENDAR":
      return calendarTerms(period);
    case "FULL":
      return wholeMonths(monthIndex(firstFull(period)), monthIndex(lastFull(period)));
    case "STARTED":
      return wholeMonths(monthIndex(period.start), monthIndex(period.end));
    case "DAYS":
      return yearTerms(period);
  }
}

/** Months counted from the year 0: 12 × year + month − 1. */
function monthIndex(serial: number): number {
  const { year, month } = fromSerial(serial);
  return 12 * year + month - 1;
}

/** A day of the first month that the period covers from its 1st day on. */
const firstFull = ({ start }: Period): number =>
  fromSerial(start).day === 1 ? start : lastOfMonth(start) + 1;

/** A day of the last month that the period covers to its end. */
const lastFull = ({ end }: Period): number =>
  end === lastOfMonth(end) ? end : end - fromSerial(end).day;

function lastOfMonth(serial: number): number {
  const { year, month } = fromSerial(serial);
  return toSerial({ year, month, day: daysInMonth(year, month) });
}

function wholeMonths(first: number, last: number): readonly MonthTerm[] {
  if (last < first) return [];
  const at = (index: number) => ({ year: Math.floor(index / 12), month: (index % 12) + 1 });
  return [{ kind: "months", first: at(first), last: at(last) }];
}

function calendarTerms(period: Period): readonly MonthTerm[] {
  const { start, end } = period;
  const first = fromSerial(start);
  const last = fromSerial(end);
  const partOf = ({ year, month }: typeof first, days: number): MonthTerm => ({
    ...{ kind: "days", days, of: daysInMonth(year, month), year, month },
  });
  const isStartPart = first.day > 1;
  const isEndPart = end < lastOfMonth(end);
  if (monthIndex(start) === monthIndex(end) && (isStartPart || isEndPart))
    return [partOf(first, end - start + 1)];
  return [
    ...(isStartPart ? [partOf(first, lastOfMonth(start) - start + 1)] : []),
    ...wholeMonths(monthIndex(firstFull(period)), monthIndex(lastFull(period))),
    ...(isEndPart ? [partOf(last, last.day)] : []),
  ];
}

function yearTerms({ start, end }: Period): readonly MonthTerm[] {
  const first = fromSerial(start).year;
  const last = fromSerial(end).year;
  const partOf = (year: number, from: number, until: number): MonthTerm => ({
    ...{ kind: "days", days: until - from + 1, of: daysInYear(year), year },
  });
  if (first === last) return [partOf(first, start, end)];
  const count = last - first - 1;
  return [
    partOf(first, start, startOfYear(first + 1) - 1),
    ...(count > 0 ? [{ kind: "years", count } as const] : []),
    partOf(last, startOfYear(last), end),
  ];
}
