import { baseRateTable, constantRate } from "../engine/funding/baseRates";
import { interest as interestOn } from "../engine/funding/interest";
import { centsToCell } from "../engine/number/cell";
import { readColumn } from "../engine/number/column";
import { fraction, isZero } from "../engine/number/fraction";
import { answer } from "./answer";
import { elementwise } from "./arguments/elementwise";
import { amountIn, columnOf, numberIn, numbersOf, optionalAmount } from "./arguments/numbers";
import { isSingle, type Range, requireTwoColumns } from "./arguments/range";

/** "fünf Prozentpunkte über dem Basiszinssatz", VV zu § 44 LHO NRW. */
const FIVE_PERCENT = fraction(5n, 100n);

/**
 * Interest on a repayment: amount × (base rate + surcharge) × days, per calendar year ÷ its days.
 * @customfunction INTEREST
 * @param amount Amounts to be repaid, in euro.
 * @param start First day that bears interest.
 * @param end Day of the repayment.
 * @param baseRate Base rate as a percentage, or a table: valid from, rate.
 * @param [surcharge] Surcharge as a percentage (default 5 %).
 * @returns The interest in euro, in the shape of the first range.
 */
export function interest(
  amount: any[][],
  start: any[][],
  end: any[][],
  baseRate: any[][],
  surcharge?: any,
): number[][] {
  return answer({ amount, start, end, baseRate, surcharge }, (args, record) => {
    const baseRates = baseRatesOf(args.baseRate);
    const onTop = optionalAmount(args.surcharge, FIVE_PERCENT);
    return elementwise([args.amount, args.start, args.end], record, 0, (at, note) => {
      const owed = amountIn(args.amount, at(args.amount));
      if (isZero(owed)) return 0;
      const first = numberIn(args.start, at(args.start));
      const repaid = numberIn(args.end, at(args.end));
      return centsToCell(
        interestOn({ amount: owed, start: first, end: repaid, baseRates, surcharge: onTop }, note),
      );
    });
  });
}

function baseRatesOf(range: Range): ReturnType<typeof baseRateTable> {
  if (isSingle(range)) return constantRate(columnOf(range));
  requireTwoColumns(range);
  const cells = numbersOf(range);
  return baseRateTable(
    cells.filter((_, cell) => cell % 2 === 0),
    readColumn(cells.filter((_, cell) => cell % 2 === 1)),
  );
}
