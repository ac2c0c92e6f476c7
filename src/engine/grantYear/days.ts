import { daysInMonth, FIRST_DAY, fromSerial, toSerial } from "../period/calendar";

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Later years are typing errors; and a period of thousands of years takes long to split. */
const LAST_YEAR = 2199;

/** Whether it is a year all of whose days Excel can hold. */
export const isYear = (year: number): boolean =>
  Number.isInteger(year) && year > 1900 && year <= LAST_YEAR;

/**
 * Excel's day number of "YYYY-MM-DD"; nothing if there is no such day, Excel cannot hold it or it
 * lies after 2199.
 */
export function dayOf(text: string): number | undefined {
  const match = ISO_DAY.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  if (year > LAST_YEAR) return undefined;
  const serial = toSerial({ year, month, day });
  return serial >= FIRST_DAY ? serial : undefined;
}

/** "YYYY-MM-DD" of Excel's whole day number, from 61 on. */
export function isoOf(serial: number): string {
  const { year, month, day } = fromSerial(serial);
  const digits = (value: number, length: number) => String(value).padStart(length, "0");
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}
