const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** "01.11.2021". Months count from 1. */
export const germanDay = (year: number, month: number, day: number): string =>
  `${twoDigits(day)}.${twoDigits(month)}.${year}`;
