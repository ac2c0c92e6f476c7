import { matchingLines, totalCell } from "../engine/apportion/groups";
import { ownShare } from "../engine/funding/ownShare";
import { ownShareByKey } from "../engine/funding/ownShareByKey";
import { invalid } from "../engine/issue";
import { centsToCell } from "../engine/number/cell";
import { pickRows } from "../engine/number/column";
import { ZERO } from "../engine/number/fraction";
import { inArgument, inPosition } from "../engine/steps/recorder";
import { answer } from "./answer";
import { inShapeOf } from "./arguments/elementwise";
import { byGroup, isGrouped, totalsOf } from "./arguments/groups";
import { amountIn, columnOf } from "./arguments/numbers";
import { isOmitted, requireSameShape } from "./arguments/range";

/**
 * Own share row by row: cost − funding, never below 0; with weights the sum of these, split.
 * @customfunction COFINANCE
 * @param cost Cost in euro; with groups a list.
 * @param funding Funding in euro, a row for each cost; with groups a list with the same names.
 * @param [weights] Key by which the own shares are split.
 * @param [groups] Group of each row of the weights; the own share of each is split alone.
 * @returns The own shares in euro, in the shape of the cost or of the weights.
 */
export function coFinance(
  cost: any[][],
  funding: any[][],
  weights?: any[][],
  groups?: any[][],
): number[][] {
  return answer({ cost, funding, weights, groups }, (args, record) => {
    const byWeight = inArgument(record, "weights");
    if (isGrouped(args.groups, args.cost)) {
      if (isOmitted(args.weights)) throw invalid({ code: "missing", parameter: "weights" });
      const costs = totalsOf(args.cost);
      const fundings = totalsOf(args.funding);
      const matches = matchingLines(costs, fundings);
      const ownShares = costs.totals.map((total, line) => {
        const match = matches[line];
        const note = inPosition(record, totalCell(costs, line), "cost");
        return ownShare(total, match === undefined ? ZERO : fundings.totals[match]!, note);
      });
      const key = columnOf(args.weights);
      const counts = (row: number): boolean => Number(key.units[row]!) !== 0;
      const parts = byGroup(
        { list: costs, groups: args.groups, rows: args.weights, counts },
        (line, rows, note) =>
          ownShareByKey([ownShares[line]!], pickRows(key, rows), note).map(centsToCell),
        byWeight,
      );
      return inShapeOf(args.weights, parts);
    }

    requireSameShape(args.funding, args.cost);
    const ownShares = args.cost.cells.map((_, row) =>
      ownShare(
        amountIn(args.cost, row),
        amountIn(args.funding, row),
        inPosition(record, row, "cost"),
      ),
    );
    if (isOmitted(args.weights)) return inShapeOf(args.cost, ownShares.map(centsToCell));
    const parts = ownShareByKey(ownShares, columnOf(args.weights), byWeight);
    return inShapeOf(args.weights, parts.map(centsToCell));
  });
}
