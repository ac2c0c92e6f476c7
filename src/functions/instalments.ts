import { equalInstalments, instalments as payOut } from "../engine/funding/instalments";
import { centsToCell } from "../engine/number/cell";
import { inPosition } from "../engine/steps/step";
import { answer } from "./answer";
import { inCell } from "./arguments/elementwise";
import { amountIn, columnOf, numberIn } from "./arguments/numbers";
import { isOmitted, isSingle } from "./arguments/range";
import { checkTableSize } from "./arguments/tableSize";

const HALVES = 2;

/**
 * Splits amounts into instalments, each rounded down to the cent, the last closing the sum.
 * @customfunction INSTALMENTS
 * @param amount Amounts in whole cents.
 * @param [parts] Number of equal instalments (default 2), or their weights.
 * @returns A row per amount, a column per instalment.
 */
export function instalments(amount: any[][], parts?: any[][]): number[][] {
  return answer({ amount, parts }, (args, record) => {
    const count = isOmitted(args.parts) ? HALVES : numberIn(args.parts, 0);
    const weights = isSingle(args.parts) ? equalInstalments(count) : columnOf(args.parts);
    checkTableSize(args.amount.cells.length, weights.units.length, "parts");
    return args.amount.cells.map((_, row) =>
      inCell(
        row,
        () => {
          const inRow = inPosition(record, row, "amount");
          return payOut(amountIn(args.amount, row), weights, inRow).map(centsToCell);
        },
        { apart: "parts" },
      ),
    );
  });
}
