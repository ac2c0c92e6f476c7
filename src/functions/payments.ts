import type { Granted } from "../engine/funding/granted";
import { payments as paymentList } from "../engine/funding/payments";
import { wholeCents } from "../engine/funding/wholeCents";
import { invalid } from "../engine/issue";
import { centsToCell } from "../engine/number/cell";
import { readDay } from "../engine/period/period";
import { answer } from "./answer";
import { inCell } from "./arguments/elementwise";
import { grantorOf } from "./arguments/grantor";
import { amountIn, numberIn } from "./arguments/numbers";
import {
  beside,
  isBlank,
  isOmitted,
  isSingle,
  type Range,
  requireSameShape,
} from "./arguments/range";
import { tableBeside } from "./arguments/tableBeside";
import { textsOf } from "./arguments/texts";

/**
 * The payment list: who pays whom how much on which day.
 * @customfunction PAYMENTS
 * @param bodies Names of the bodies.
 * @param payers Who pays each body; blank: the grantor.
 * @param instalments A row for each body, a column for each instalment, in euro, whole cents.
 * @param dates Days of the instalments: one row or column for all bodies, or a row for each.
 * @param [grantor] What the grantor is called (default Land).
 * @param [granted] What the grantor pays: a list of days and amounts.
 * @returns Per payment day, payer, body, amount in euro and number of the instalment.
 */
export function payments(
  bodies: any[][],
  payers: any[][],
  instalments: any[][],
  dates: any[][],
  grantor?: any[][],
  granted?: any[][],
): any[][] {
  return answer({ bodies, payers, instalments, dates, grantor, granted }, (args, record) => {
    const table = tableBeside(args.instalments, args.bodies);
    const { columns } = table;
    const cents = table.cells.map((_, cell) => centsIn(table, cell));
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
      grantedIn(args.granted),
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
  const days = dates.cells.map((_, position) => dayIn(dates, position));
  if (isSingle(dates)) return () => days[0];
  // A column with a cell for each of several instalments has no row for each body.
  if (Math.min(dates.rows, dates.columns) === 1 && days.length === instalments.columns)
    return (_, column) => days[column];
  requireSameShape(tableBeside(dates, bodies), instalments);
  return (row, column) => days[row * instalments.columns + column];
}

function dayIn(range: Range, position: number): number | undefined {
  if (isBlank(range.cells[position])) return undefined;
  return readDay(numberIn(range, position), range.parameter, position);
}

/** The list of what is granted: days in its first column, amounts in its last. */
function grantedIn(list: Range): Granted | undefined {
  if (isOmitted(list)) return undefined;
  const { parameter, rows, columns } = list;
  if (columns < 2) throw invalid({ code: "notAPaymentList", parameter });
  const lines = Array.from({ length: rows }, (_, line) => line * columns);
  return {
    cents: lines.map((first) => centsIn(list, first + columns - 1)),
    days: lines.map((first) => dayIn(list, first)),
    columns,
  };
}

const centsIn = (range: Range, position: number): bigint =>
  inCell(position, () => wholeCents(amountIn(range, position), range.parameter));
