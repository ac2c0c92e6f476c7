import { FIRST_DAY, fromSerial, LAST_DAY } from "../../engine/period/calendar";
import type { BookCells } from "./bookCells";

/** Days have smaller numbers by so much where they count from 1904. */
const SHIFT = 1462;

/**
 * Does the workbook count days from 1904? Then it shows another year for a day than the sheet means
 * by its number. A cell that shows no year, or holds none, tells nothing.
 */
export const countsFrom1904 = ({ cells }: BookCells): boolean =>
  [...cells.values()].some(({ text, value: day }) => {
    if (text === undefined || typeof day !== "number") return false;
    if (!Number.isInteger(day) || day < FIRST_DAY || day + SHIFT > LAST_DAY) return false;
    const shows = (serial: number): boolean => text.includes(String(fromSerial(serial).year));
    return shows(day + SHIFT) && !shows(day);
  });
