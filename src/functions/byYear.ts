import { byYear as splitByYear } from "../engine/funding/byYear";
import { centsToCell } from "../engine/number/cell";
import { fromSerial } from "../engine/period/calendar";
import { readPeriod } from "../engine/period/period";
import { inPosition } from "../engine/steps/step";
import { answer } from "./answer";
import { inCell } from "./arguments/elementwise";
import { monthsMethodOf } from "./arguments/monthsMethod";
import { amountIn, numberIn } from "./arguments/numbers";
import { broadcast, type Range } from "./arguments/range";
import { checkTableSize } from "./arguments/tableSize";

/**
 * Splits amounts over budget years by the months of each year.
 * @customfunction BYYEAR
 * @param amount Amounts in whole cents.
 * @param start First day.
 * @param end Last day.
 * @param [method] CALENDAR (default), FULL, STARTED or DAYS.
 * @returns A row per amount, a column per calendar year from the first to the last.
 */
export function byYear(amount: any[][], start: any[][], end: any[][], method?: any): number[][] {
  return answer({ amount, start, end, method }, (args, record) => {
    const counting = monthsMethodOf(args.method);
    const periods = periodsOf(args.amount, args.start, args.end);
    const { first, columns } = yearsOf(periods);
    return periods.map((period, row) => {
      const cells = new Array<number>(columns).fill(0);
      if (!period) return cells;
      return inCell(row, () => {
        const total = amountIn(args.amount, row);
        const inRow = inPosition(record, row);
        for (const part of splitByYear(total, period.start, period.end, counting, inRow))
          cells[part.year - first] = centsToCell(part.amount);
        return cells;
      });
    });
  });
}

type Period = ReturnType<typeof readPeriod>;

/** The period beside each amount; none beside 0, so that an empty row never breaks a table. */
function periodsOf(amount: Range, start: Range, end: Range): (Period | undefined)[] {
  const startAt = broadcast(start, amount);
  const endAt = broadcast(end, amount);
  return amount.cells.map((_, row) =>
    numberIn(amount, row) === 0
      ? undefined
      : inCell(row, () => readPeriod(numberIn(start, startAt(row)), numberIn(end, endAt(row)))),
  );
}

/** The columns of the table: from the first year of all periods to the last. */
function yearsOf(periods: readonly (Period | undefined)[]): { first: number; columns: number } {
  let first = Infinity;
  let last = -Infinity;
  for (const period of periods) {
    if (!period) continue;
    first = Math.min(first, fromSerial(period.start).year);
    last = Math.max(last, fromSerial(period.end).year);
  }
  const columns = Math.max(1, last - first + 1);
  checkTableSize(periods.length, columns, "end");
  return { first, columns };
}
