import { settle as settlement } from "../engine/funding/settlement";
import { centsToCell } from "../engine/number/cell";
import { inPosition } from "../engine/steps/step";
import { answer } from "./answer";
import { inCell } from "./arguments/elementwise";
import { amountIn } from "./arguments/numbers";
import { beside, requireSameShape } from "./arguments/range";

/**
 * Settles the proof of use: accepted, repayment, outstanding, own share.
 * @customfunction SETTLE
 * @param cost Proven cost in euro; blank is unproven.
 * @param ceiling Most that is funded, in euro.
 * @param paid Paid so far, in euro, a row for each cost.
 * @returns Per row accepted, repayment, outstanding and own share in euro.
 */
export function settle(cost: any[][], ceiling: any[][], paid: any[][]): number[][] {
  return answer({ cost, ceiling, paid }, (args, record) => {
    requireSameShape(args.paid, args.cost);
    const most = beside(args.ceiling, args.cost);
    return args.cost.cells.map((_, row) =>
      inCell(row, () => {
        const result = settlement(
          amountIn(args.cost, row),
          amountIn(most, row),
          amountIn(args.paid, row),
          inPosition(record, row, "cost"),
        );
        const { accepted, repayment, outstanding, ownShare } = result;
        return [accepted, repayment, outstanding, ownShare].map(centsToCell);
      }),
    );
  });
}
