import { SHARE_METHOD_WORDS } from "../contract/share";
import { quotaShares, share as split } from "../engine/apportion/share";
import { nearestCell } from "../engine/number/cell";
import { unitsToCells } from "../engine/number/units";
import { inArgument } from "../engine/steps/step";
import { answer } from "./answer";
import { inShapeOf } from "./arguments/elementwise";
import { lotsOf } from "./arguments/lots";
import { amountOf, amountOrNone, columnOf } from "./arguments/numbers";
import { optionOf } from "./arguments/options";
import { CENT } from "./defaults";

/**
 * Splits a total by weights into multiples of a unit that add up to the total exactly.
 * @customfunction SHARE
 * @param total Amount or number of posts, a multiple of the unit.
 * @param weights Key: the weight of each recipient; 0 gets 0.
 * @param [unit] Smallest part (default 0.01), or "NONE" for the unrounded quotas.
 * @param [method] HAMILTON (default), SAINTELAGUE, DHONDT or ROUNDED.
 * @param [lots] Lots drawn for ties: the lower number first.
 * @returns The parts in the shape of the weights.
 */
export function share(
  total: any[][],
  weights: any[][],
  unit?: any[][],
  method?: any[][],
  lots?: any[][],
): number[][] {
  return answer({ total, weights, unit, method, lots }, (args, recorder) => {
    const record = inArgument(recorder, "weights");
    const amount = amountOf(args.total);
    const key = columnOf(args.weights);
    const chosen = optionOf(args.method, SHARE_METHOD_WORDS, "HAMILTON");
    const drawn = lotsOf(args.lots, args.weights);
    const part = amountOrNone(args.unit, CENT);
    if (part === "NONE")
      return inShapeOf(args.weights, quotaShares(amount, key, record).map(nearestCell));
    const request = { total: amount, weights: key, unit: part, method: chosen, lots: drawn };
    return inShapeOf(args.weights, unitsToCells(split(request, record), part));
  });
}
