import { add, type Fraction, fraction, multiply, whole } from "../number/fraction";
import { daysInMonth, daysInYear, fromSerial, startOfYear } from "./calendar";
import type { Period } from "./period";

export type MonthsMethod = "CALENDAR" | "FULL" | "STARTED" | "DAYS";

/**
 * Months of a period, both days included, never rounded.
 * CALENDAR: each calendar month counts its days in the period ÷ its days.
 * FULL: calendar months the period covers from the first to the last day.
 * STARTED: calendar months the period touches.
 * DAYS: per calendar year its days in the period ÷ the days of that year × 12.
 * No KIM paper prescribes one of them; councils' figures fit CALENDAR, so it is the default.
 */
export function months(period: Period, method: MonthsMethod): Fraction {
  switch (method) {
    case "CALENDAR":
      return calendarMonths(period);
    case "FULL":
      return whole(fullMonths(period));
    case "STARTED":
      return whole(startedMonths(period));
    case "DAYS":
      return multiply(yearsByDays(period), whole(12));
  }
}

function calendarMonths({ start, end }: Period): Fraction {
  const first = fromSerial(start);
  const last = fromSerial(end);
  const daysOfFirst = BigInt(daysInMonth(first.year, first.month));
  // Within one month −1: both parts together count it once too often.
  const between = monthIndex(last) - monthIndex(first) - 1;
  const ofFirst = fraction(daysOfFirst - BigInt(first.day - 1), daysOfFirst);
  const ofLast = fraction(BigInt(last.day), BigInt(daysInMonth(last.year, last.month)));
  return add(add(ofFirst, ofLast), whole(between));
}

function fullMonths({ start, end }: Period): number {
  const first = fromSerial(start);
  const last = fromSerial(end);
  const firstFull = monthIndex(first) + (first.day === 1 ? 0 : 1);
  const lastFull = monthIndex(last) - (last.day === daysInMonth(last.year, last.month) ? 0 : 1);
  return Math.max(0, lastFull - firstFull + 1);
}

const startedMonths = ({ start, end }: Period): number =>
  monthIndex(fromSerial(end)) - monthIndex(fromSerial(start)) + 1;

function yearsByDays({ start, end }: Period): Fraction {
  const first = fromSerial(start).year;
  const last = fromSerial(end).year;
  const daysOfFirst = BigInt(daysInYear(first));
  // Within one year −1, as above.
  const between = last - first - 1;
  const ofFirst = fraction(BigInt(startOfYear(first + 1) - start), daysOfFirst);
  const ofLast = fraction(BigInt(end - startOfYear(last) + 1), BigInt(daysInYear(last)));
  return add(add(ofFirst, ofLast), whole(between));
}

const monthIndex = ({ year, month }: { year: number; month: number }): number => 12 * year + month;
