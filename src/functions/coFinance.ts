import { ownShare } from "../engine/funding/ownShare";
import { ownShareByKey } from "../engine/funding/ownShareByKey";
import { centsToCell } from "../engine/number/cell";
import { inArgument, inPosition } from "../engine/steps/step";
import { answer } from "./answer";
import { inShapeOf } from "./arguments/elementwise";
import { amountIn, columnOf } from "./arguments/numbers";
import { isOmitted, requireSameShape } from "./arguments/range";

/**
 * Own share row by row: cost − funding, never below 0; with weights the sum of these, split.
 * @customfunction COFINANCE
 * @param cost Cost in euro.
 * @param funding Funding in euro, a row for each cost.
 * @param [weights] Key by which the own shares are split.
 * @returns The own shares in euro, in the shape of the cost or of the weights.
 */
export function coFinance(cost: any[][], funding: any[][], weights?: any[][]): number[][] {
  return answer({ cost, funding, weights }, (args, record) => {
    requireSameShape(args.funding, args.cost);
    const ownShares = args.cost.cells.map((_, row) =>
      ownShare(
        amountIn(args.cost, row),
        amountIn(args.funding, row),
        inPosition(record, row, "cost"),
      ),
    );
    if (isOmitted(args.weights)) return inShapeOf(args.cost, ownShares.map(centsToCell));
    const parts = ownShareByKey(ownShares, columnOf(args.weights), inArgument(record, "weights"));
    return inShapeOf(args.weights, parts.map(centsToCell));
  });
}
