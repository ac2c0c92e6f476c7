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
import { nameKey } from "../engine/names/nameKey";
import { publishedBaseRates } from "../engine/rules/baseRate";
import { answer } from "./answer";
import { elementwise } from "./arguments/elementwise";
import { amountIn, amountOrNone, columnOf, numberIn, numbersOf } from "./arguments/numbers";
import { isOmitted, isSingle, type Range, requireTwoColumns } from "./arguments/range";
import { returnsOf } from "./arguments/returns";
import { textIn } from "./arguments/texts";

/**
 * Interest on a repayment: amount × (base rate + surcharge) × days, per calendar year ÷ its days; what was returned lowers the amount.
 * @customfunction INTEREST
 * @param amount Amounts to be repaid, in euro.
 * @param start First day that bears interest.
 * @param end Day of the repayment.
 * @param [baseRate] Base rate as a percentage, or a table: valid from, rate, or "NONE"; blank: as published.
 * @param [surcharge] Surcharge as a percentage, or "NONE"; it has no default.
 * @param [debtors] Who owes each amount; only needed for what was returned.
 * @param [returnedBy] Who returned something before the end.
 * @param [returnedOn] The day of each return: from it on it bears no interest.
 * @param [returned] What was returned, in euro; it lowers every amount of its debtor.
 * @returns The interest in euro, in the shape of the first range.
 */
export function interest(
  amount: any[][],
  start: any[][],
  end: any[][],
  baseRate?: any[][],
  surcharge?: any[][],
  debtors?: any[][],
  returnedBy?: any[][],
  returnedOn?: any[][],
  returned?: any[][],
): number[][] {
  const given = { amount, start, end, baseRate, surcharge };
  const paidBack = { debtors, returnedBy, returnedOn, returned };
  return answer({ ...given, ...paidBack }, (args, record) => {
    const baseRates = baseRatesOf(args.baseRate);
    const onTop = surchargeOf(args.surcharge);
    const returns = returnsOf(args);
    const rows = [args.amount, args.start, args.end, args.debtors];
    return elementwise(rows, record, 0, (at, note) => {
      const owed = amountIn(args.amount, at(args.amount));
      if (isZero(owed)) return 0;
      const first = numberIn(args.start, at(args.start));
      const repaid = numberIn(args.end, at(args.end));
      if (isOmitted(args.baseRate)) note?.({ kind: "publishedRates" });
      const debtor = nameKey(textIn(args.debtors, at(args.debtors)));
      const request = { amount: owed, start: first, end: repaid, baseRates, surcharge: onTop };
      return centsToCell(interestOn({ ...request, returns: returns.get(debtor) ?? [] }, note));
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
