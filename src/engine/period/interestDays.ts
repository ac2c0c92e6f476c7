import { daysInYear, fromSerial, startOfYear } from "./calendar";

export interface DaysOfYear {
  readonly year: number;
  readonly days: number;
  readonly daysInYear: 365 | 366;
}

/**
 * Days that bear interest in each calendar year, from the day `from` to the day before `until`;
 * none if they are the same day.
 */
export function interestDays(from: number, until: number): DaysOfYear[] {
  if (until <= from) return [];
  const first = fromSerial(from).year;
  const last = fromSerial(until - 1).year;
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const year = first + i;
    const end = Math.min(until, startOfYear(year + 1));
    return { year, days: end - Math.max(from, startOfYear(year)), daysInYear: daysInYear(year) };
  });
}
