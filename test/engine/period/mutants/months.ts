import { add, fraction, multiply, whole } from "../../../../src/engine/number/fraction";
import { roundToDecimals } from "../../../../src/engine/number/rounding";
import { daysInMonth, fromSerial } from "../../../../src/engine/period/calendar";
import { months as rule } from "../../../../src/engine/period/months";
import type { Months } from "../monthsProperties";

/** Errors that were made with months before, each as a whole implementation. */

/** A month turned into a decimal of 20 digits before the end. */
export const monthsAsDecimals: Months = (period, method) =>
  roundToDecimals(rule(period, method), 20);

/** The commercial 30 days to every month. */
export const monthOfThirtyDays: Months = (period, method) =>
  method === "CALENDAR"
    ? fraction(BigInt(period.end - period.start + 1), 30n)
    : rule(period, method);

/** The last day left out, as in a difference of two dates. */
export const endDayExcluded: Months = ({ start, end }, method) =>
  end === start ? whole(0) : rule({ start, end: end - 1 }, method);

/** The start's day of the month carried over the days of the end's month. */
export const daysOfEndMonth: Months = ({ start, end }, method) => {
  if (method !== "CALENDAR") return rule({ start, end }, method);
  const first = fromSerial(start);
  const last = fromSerial(end);
  const days = BigInt(daysInMonth(last.year, last.month));
  const whole12 = whole(12 * (last.year - first.year) + last.month - first.month);
  return add(whole12, fraction(BigInt(last.day - first.day + 1), days));
};

/** 365 days to every year. */
export const leapDayForgotten: Months = (period, method) =>
  method === "DAYS"
    ? multiply(fraction(BigInt(period.end - period.start + 1), 365n), whole(12))
    : rule(period, method);

/** A full month from the 15th to the 14th: no calendar month is covered. */
export const fullMonthsFromAnyDay: Months = ({ start, end }, method) => {
  if (method !== "FULL") return rule({ start, end }, method);
  const first = fromSerial(start);
  const afterEnd = fromSerial(end + 1);
  const months = 12 * (afterEnd.year - first.year) + afterEnd.month - first.month;
  return whole(Math.max(0, afterEnd.day < first.day ? months - 1 : months));
};

/** A month counts as started only if its first day is touched. */
export const startedByFirstDay: Months = ({ start, end }, method) => {
  const touched = rule({ start, end }, method);
  return method === "STARTED" && fromSerial(start).day !== 1 ? add(touched, whole(-1)) : touched;
};
