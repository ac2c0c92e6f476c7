/**
 * Excel's day numbers and the Gregorian calendar, by arithmetic alone.
 * Excel counts a 29 February 1900 that never was, so its day numbers agree with the calendar only
 * from day 61, 1 March 1900, on.
 */
export const FIRST_DAY = 61;
/** 31 December 9999, the last day Excel knows. */
export const LAST_DAY = 2_958_465;

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
/** Days from 1 January of the year 0 to Excel's day 0. */
const DAYS_BEFORE_EXCEL = 693_959;

const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export const daysInYear = (year: number): 365 | 366 => (isLeapYear(year) ? 366 : 365);

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Excel's day number of a day from 1 March 1900 on. */
export function toSerial({ year, month, day }: CalendarDay): number {
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return startOfYear(year) + DAYS_BEFORE_MONTH[month - 1]! + leapDay + day - 1;
}

/** The day of Excel's whole day number, from 61 on. */
export function fromSerial(serial: number): CalendarDay {
  // The mean length of a year gives the year or a neighbour of it.
  let year = Math.floor((serial + DAYS_BEFORE_EXCEL) / 365.2425);
  if (startOfYear(year) > serial) year--;
  else if (startOfYear(year + 1) <= serial) year++;
  let day = serial - startOfYear(year) + 1;
  let month = 1;
  while (day > daysInMonth(year, month)) day -= daysInMonth(year, month++);
  return { year, month, day };
}

/** Excel's day number of 1 January. */
export function startOfYear(year: number): number {
  const past = year - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) + 1;
  return 365 * year + leapDays - DAYS_BEFORE_EXCEL;
}
