import { daysInMonth, fromSerial, toSerial } from "./calendar";

/** The same day some months later, or the last of that month (§ 188 (2) and (3) BGB). */
export function monthsLater(serial: number, months: number): number {
  const { year, month, day } = fromSerial(serial);
  const index = 12 * year + month - 1 + months;
  const later = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return toSerial({ ...later, day: Math.min(day, daysInMonth(later.year, later.month)) });
}
