import { invalid } from "../issue";
import { FIRST_DAY, LAST_DAY } from "./calendar";

/** A span of days, both included, as Excel's whole day numbers. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

/** 1 January 1990: a day before it is a year or a number that was taken for a date. */
export const EARLIEST_DAY = 32_874;

/**
 * Reads a day as a cell delivers it: an Excel day number, read with 15 significant digits, the
 * time of day cut off. Refused: 0 (an empty cell) and anything outside 1 January 1990 to
 * 31 December 9999.
 */
export const readDay = (cell: number, parameter: string, position?: number): number =>
  readDayFrom(EARLIEST_DAY, cell, parameter, position);

/** Reads a day as `readDay` does, but any from 1 March 1900 on: rates may be as old as they are. */
export const readAnyDay = (cell: number, parameter: string, position?: number): number =>
  readDayFrom(FIRST_DAY, cell, parameter, position);

function readDayFrom(
  earliest: number,
  cell: number,
  parameter: string,
  position: number | undefined,
): number {
  const day = Number.isInteger(cell) ? cell : Math.floor(Number(cell.toPrecision(15)));
  if (day >= earliest && day <= LAST_DAY) return day;
  const place = position === undefined ? { parameter } : { parameter, position };
  if (cell === 0) throw invalid({ code: "missing", ...place });
  if (day >= FIRST_DAY && day <= LAST_DAY && !looksLikeYear(day))
    throw invalid({ code: "dayTooEarly", ...place, day });
  throw invalid({ code: "notADate", ...place, received: cell });
}

/** A year where a day was expected: 2022 is a day of July 1905. */
export const looksLikeYear = (day: number): boolean => day >= 1990 && day < 2200;

/** Reads a period from its first and its last day; the last may not come before the first. */
export function readPeriod(start: number, end: number): Period {
  const period = { start: readDay(start, "start"), end: readDay(end, "end") };
  if (period.end < period.start) throw invalid({ code: "endBeforeStart", parameter: "end" });
  return period;
}
