import { nearestCell } from "../engine/number/cell";
import { months as countMonths } from "../engine/period/months";
import { readPeriod } from "../engine/period/period";
import { recordMonths } from "../engine/period/recordMonths";
import { answer } from "./answer";
import { elementwise } from "./arguments/elementwise";
import { monthsMethodOf } from "./arguments/monthsMethod";
import { numberIn } from "./arguments/numbers";

/**
 * Months from start to end, both days included.
 * @customfunction MONTHS
 * @param start First day.
 * @param end Last day.
 * @param [method] CALENDAR (default), FULL, STARTED or DAYS.
 * @returns The months in the shape of the first range.
 */
export function months(start: any[][], end: any[][], method?: any[][]): number[][] {
  return answer({ start, end, method }, (args, record) => {
    const counting = monthsMethodOf(args.method);
    return elementwise([args.start, args.end], record, 0, (at, note) => {
      const first = numberIn(args.start, at(args.start));
      const last = numberIn(args.end, at(args.end));
      const period = readPeriod(first, last);
      if (note) recordMonths(period, counting, note);
      return nearestCell(countMonths(period, counting));
    });
  });
}
