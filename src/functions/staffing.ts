import { calendarMonths, filledMonths } from "../engine/funding/filledMonths";
import { postsByKey } from "../engine/funding/postsByKey";
import { nearestCell } from "../engine/number/cell";
import { readPeriod } from "../engine/period/period";
import { inPosition } from "../engine/steps/recorder";
import { answer } from "./answer";
import { inCell } from "./arguments/elementwise";
import { numberIn } from "./arguments/numbers";
import { capsOf, postRowsOf } from "./arguments/postRows";
import { isBlank, singleCell } from "./arguments/range";
import { checkTableSize } from "./arguments/tableSize";
import { textsOf } from "./arguments/texts";

/**
 * The FTE filled in each month, by key.
 * @customfunction STAFFING
 * @param keys Bodies or posts, a row of the result for each.
 * @param rowKeys To which of them each row belongs.
 * @param fte FTE of each row.
 * @param from First day of each row.
 * @param until Last day of each row.
 * @param start A day of the first month.
 * @param end A day of the last month.
 * @param [cap] For each key the most FTE that count on any day.
 * @returns A row per key, a column per calendar month.
 */
export function staffing(
  keys: any[][],
  rowKeys: any[][],
  fte: any[][],
  from: any[][],
  until: any[][],
  start: any[][],
  end: any[][],
  cap?: any[][],
): number[][] {
  return answer({ keys, rowKeys, fte, from, until, start, end, cap }, (args, record) => {
    if (Object.values(args).every(({ cells }) => cells.every(isBlank)))
      return args.keys.cells.map(() => [0]);
    singleCell(args.start);
    singleCell(args.end);
    const period = readPeriod(numberIn(args.start, 0), numberIn(args.end, 0));
    const names = textsOf(args.keys);
    const months = calendarMonths(period);
    checkTableSize(names.length, months.length, "end");
    const caps = capsOf(args.cap, args.keys, args.fte);
    return postsByKey(names, postRowsOf(args)).map((rows, position) =>
      inCell(
        position,
        () => {
          const note = inPosition(record, position, "keys");
          return filledMonths(rows, months, caps[position], note).map(nearestCell);
        },
        { parameter: "keys" },
      ),
    );
  });
}
