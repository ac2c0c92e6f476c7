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
  const days: DaysOfYear[] = [];
  for (let year = fromSerial(from).year, day = from; day < until; year++) {
    const end = Math.min(until, startOfYear(year + 1));
    days.push({ year, days: end - day, daysInYear: daysInYear(year) });
    day = end;
  }
  return days;
}
