import { accept, settle as settleProof } from "../engine/funding/settlement";
import { centsToCell } from "../engine/number/cell";
import { inPosition } from "../engine/steps/recorder";
import { answer } from "./answer";
import { inCell } from "./arguments/elementwise";
import { amountIn } from "./arguments/numbers";
import { beside, clearedBeside, isOmitted, requireSameShape } from "./arguments/range";

/**
 * Settles the proof of use: accepted, repayment, outstanding, own share.
 * @customfunction SETTLE
 * @param cost Proven cost in euro; blank is unproven.
 * @param ceiling Most that is funded, in euro.
 * @param [paid] Paid so far, in euro, a row for each cost.
 * @returns Per row accepted, repayment, outstanding and own share in euro.
 */
export function settle(cost: any[][], ceiling: any[][], paid?: any[][]): any[][] {
  return answer({ cost, ceiling, paid }, (args, record) => {
    const isUnpaid = isOmitted(args.paid);
    if (!isUnpaid) requireSameShape(args.paid, args.cost);
    // Residue is no negative cost and no negative ceiling, even if it stands alone.
    const costs = clearedBeside(args.cost, args.ceiling);
    const most = beside(clearedBeside(args.ceiling, args.cost), args.cost);
    return args.cost.cells.map((_, row) =>
      inCell(row, () => {
        const note = inPosition(record, row, "cost");
        const cost = amountIn(costs, row);
        const ceiling = amountIn(most, row);
        if (isUnpaid) {
          const { accepted, ownShare } = accept(cost, ceiling, note);
          return [centsToCell(accepted), "", "", centsToCell(ownShare)];
        }
        const settlement = settleProof(cost, ceiling, amountIn(args.paid, row), note);
        const { accepted, repayment, outstanding, ownShare } = settlement;
        return [accepted, repayment, outstanding, ownShare].map(centsToCell);
      }),
    );
  });
}
