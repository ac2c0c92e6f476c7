import { payments as paymentList } from "../engine/funding/payments";
import { wholeCents } from "../engine/funding/wholeCents";
import { centsToCell } from "../engine/number/cell";
import { readDay } from "../engine/period/period";
import { answer } from "./answer";
import { inCell } from "./arguments/elementwise";
import { grantorOf } from "./arguments/grantor";
import { amountIn, numberIn } from "./arguments/numbers";
import { beside, isBlank, isSingle, type Range, requireSameShape } from "./arguments/range";
import { tableBeside } from "./arguments/tableBeside";
import { textsOf } from "./arguments/texts";

/**
 * The payment list: who pays whom how much on which day.
 * @customfunction PAYMENTS
 * @param bodies Names of the bodies.
 * @param payers Who pays each body; blank: the grantor.
 * @param instalments A row for each body, a column for each instalment, in euro, whole cents.
 * @param dates Days of the instalments: one row for all bodies, or a row for each.
 * @param [grantor] What the grantor is called (default Land).
 * @returns Per payment day, payer, body, amount in euro and number of the instalment.
 */
export function payments(
  bodies: any[][],
  payers: any[][],
  instalments: any[][],
  dates: any[][],
  grantor?: any[][],
): any[][] {
  return answer({ bodies, payers, instalments, dates, grantor }, (args, record) => {
    const table = tableBeside(args.instalments, args.bodies);
    const { columns } = table;
    const cents = table.cells.map((_, cell) =>
      inCell(cell, () => wholeCents(amountIn(table, cell), table.parameter)),
    );
    const list = paymentList(
      {
        bodies: textsOf(args.bodies),
        payers: textsOf(beside(args.payers, args.bodies)),
        count: columns,
        centsOf: (row, column) => cents[row * columns + column]!,
        dayOf: daysOf(args.dates, table, args.bodies),
      },
      grantorOf(args.grantor),
      record,
    );
    return list.map(({ day, payer, body, amount, nth }) => [
      ...[day, payer, body],
      ...[centsToCell(amount), nth],
    ]);
  });
}

/** The day of an instalment, undefined for a blank cell. */
function daysOf(
  dates: Range,
  instalments: Range,
  bodies: Range,
): (row: number, column: number) => number | undefined {
  const days = dates.cells.map((cell, position) =>
    isBlank(cell) ? undefined : readDay(numberIn(dates, position), dates.parameter, position),
  );
  if (isSingle(dates)) return () => days[0];
  if (dates.rows === 1 && dates.columns === instalments.columns) return (_, column) => days[column];
  requireSameShape(tableBeside(dates, bodies), instalments);
  return (row, column) => days[row * instalments.columns + column];
}
