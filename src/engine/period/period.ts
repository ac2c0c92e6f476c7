import { invalid } from "../issue";
import { FIRST_DAY, LAST_DAY } from "./calendar";

/** A span of days, both included, as Excel's whole day numbers. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads a day as a cell delivers it: an Excel day number, read with 15 significant digits, the
 * time of day cut off. Refused: 0 (an empty cell) and anything outside 1 March 1900 to
 * 31 December 9999.
 */
export function readDay(cell: number, parameter: string, position?: number): number {
  const day = Number.isInteger(cell) ? cell : Math.floor(Number(cell.toPrecision(15)));
  if (day >= FIRST_DAY && day <= LAST_DAY) return day;
  const place = position === undefined ? { parameter } : { parameter, position };
  if (cell === 0) throw invalid({ code: "missing", ...place });
  throw invalid({ code: "notADate", ...place, received: cell });
}

/** Reads a period from its first and its last day; the last may not come before the first. */
export function readPeriod(start: number, end: number): Period {
  const period = { start: readDay(start, "start"), end: readDay(end, "end") };
  if (period.end < period.start) throw invalid({ code: "endBeforeStart", parameter: "end" });
  return period;
}
