import { byYear as splitByYear } from "../engine/funding/byYear";
import { centsToCell } from "../engine/number/cell";
import { fromSerial } from "../engine/period/calendar";
import { readPeriod } from "../engine/period/period";
import { inColumn, inPosition } from "../engine/steps/recorder";
import { answer } from "./answer";
import { inCell } from "./arguments/elementwise";
import { monthsMethodOf } from "./arguments/monthsMethod";
import { amountIn, numberIn } from "./arguments/numbers";
import { beside, type Range, shapeOf } from "./arguments/range";
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
export function byYear(
  amount: any[][],
  start: any[][],
  end: any[][],
  method?: any[][],
): number[][] {
  return answer({ amount, start, end, method }, (args, record) => {
    const counting = monthsMethodOf(args.method);
    const shape = shapeOf([args.amount, args.start, args.end]);
    const amounts = beside(args.amount, shape);
    const periods = periodsOf(
      amounts,
      beside(args.start, shape),
      beside(args.end, shape),
      shape.parameter,
    );
    const { first, columns } = yearsOf(periods);
    return periods.map((period, row) => {
      const cells = new Array<number>(columns).fill(0);
      if (!period || numberIn(amounts, row) === 0) return cells;
      return inCell(row, () => {
        const total = amountIn(amounts, row);
        const inRow = inPosition(
          inColumn(record, fromSerial(period.start).year - first),
          row,
          shape.parameter,
        );
        for (const part of splitByYear(total, period.start, period.end, counting, inRow))
          cells[part.year - first] = centsToCell(part.amount);
        return cells;
      });
    });
  });
}

type Period = ReturnType<typeof readPeriod>;

/**
 * The period beside each amount. It makes columns even beside an amount of 0, so that a table
 * keeps its years; a row without a date has none.
 */
function periodsOf(amount: Range, start: Range, end: Range, shape: string): (Period | undefined)[] {
  return amount.cells.map((_, row) => {
    const first = numberIn(start, row);
    const last = numberIn(end, row);
    if (numberIn(amount, row) === 0 && (first === 0 || last === 0)) return undefined;
    return inCell(row, () => readPeriod(first, last), { parameter: shape });
  });
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
