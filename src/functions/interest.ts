import {
  type BaseRates,
  baseRateTable,
  constantRate,
  NO_BASE_RATE,
} from "../engine/funding/baseRates";
import { interest as interestOn } from "../engine/funding/interest";
import { centsToCell } from "../engine/number/cell";
import { readColumn } from "../engine/number/column";
import { type Fraction, isZero, ZERO } from "../engine/number/fraction";
import { publishedBaseRates } from "../engine/rules/baseRate";
import { answer } from "./answer";
import { elementwise } from "./arguments/elementwise";
import { amountIn, amountOrNone, columnOf, numberIn, numbersOf } from "./arguments/numbers";
import { isOmitted, isSingle, type Range, requireTwoColumns } from "./arguments/range";

/**
 * Interest on a repayment: amount × (base rate + surcharge) × days, per calendar year ÷ its days.
 * @customfunction INTEREST
 * @param amount Amounts to be repaid, in euro.
 * @param start First day that bears interest.
 * @param end Day of the repayment.
 * @param [baseRate] Base rate as a percentage, or a table: valid from, rate, or "NONE"; blank: as published.
 * @param [surcharge] Surcharge as a percentage, or "NONE"; it has no default.
 * @returns The interest in euro, in the shape of the first range.
 */
export function interest(
  amount: any[][],
  start: any[][],
  end: any[][],
  baseRate?: any[][],
  surcharge?: any[][],
): number[][] {
  return answer({ amount, start, end, baseRate, surcharge }, (args, record) => {
    const baseRates = baseRatesOf(args.baseRate);
    const onTop = surchargeOf(args.surcharge);
    return elementwise([args.amount, args.start, args.end], record, 0, (at, note) => {
      const owed = amountIn(args.amount, at(args.amount));
      if (isZero(owed)) return 0;
      const first = numberIn(args.start, at(args.start));
      const repaid = numberIn(args.end, at(args.end));
      if (isOmitted(args.baseRate)) note?.({ kind: "publishedRates" });
      return centsToCell(
        interestOn({ amount: owed, start: first, end: repaid, baseRates, surcharge: onTop }, note),
      );
    });
  });
}

function baseRatesOf(range: Range): BaseRates {
  if (isOmitted(range)) return publishedBaseRates();
  if (isSingle(range))
    return amountOrNone(range, ZERO) === "NONE" ? NO_BASE_RATE : constantRate(columnOf(range));
  requireTwoColumns(range);
  const cells = numbersOf(range);
  return baseRateTable(
    cells.filter((_, cell) => cell % 2 === 0),
    readColumn(cells.filter((_, cell) => cell % 2 === 1)),
  );
}

function surchargeOf(range: Range): Fraction | undefined {
  const onTop = amountOrNone(range, undefined);
  return onTop === "NONE" ? ZERO : onTop;
}
