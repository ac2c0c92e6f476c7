import type { Fraction } from "../number/fraction";
import { fromSerial, startOfYear } from "./calendar";
import { months, type MonthsMethod } from "./months";
import type { Period } from "./period";

export interface MonthsOfYear {
  readonly year: number;
  readonly months: Fraction;
}

/**
 * Months of a period in each calendar year (municipal budget year, § 78 GO NRW) it touches, in
 * order. They add up to the months of the whole period with every method: no calendar month lies
 * in two years.
 */
export const monthsByYear = (period: Period, method: MonthsMethod): MonthsOfYear[] =>
  calendarYears(period).map((part) => ({ year: part.year, months: months(part, method) }));

/** The part of a period in each calendar year that it touches, in order. */
export function calendarYears({ start, end }: Period): (Period & { readonly year: number })[] {
  const first = fromSerial(start).year;
  const last = fromSerial(end).year;
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const year = first + i;
    return {
      year,
      start: Math.max(start, startOfYear(year)),
      end: Math.min(end, startOfYear(year + 1) - 1),
    };
  });
}
