import { SHARE_METHOD_WORDS } from "../contract/optionWords";
import { quotaShares, share as split } from "../engine/apportion/share";
import { nearestCell } from "../engine/number/cell";
import { type Column, pickRows } from "../engine/number/column";
import type { Fraction } from "../engine/number/fraction";
import { unitsToCells } from "../engine/number/units";
import { inArgument } from "../engine/steps/recorder";
import type { Recorder } from "../engine/steps/step";
import { answer } from "./answer";
import { inShapeOf } from "./arguments/elementwise";
import { byGroup, isGrouped, totalsOf } from "./arguments/groups";
import { lotsOf } from "./arguments/lots";
import { amountOf, amountOrNone, columnOf } from "./arguments/numbers";
import { optionOf } from "./arguments/options";
import { CENT } from "./defaults";

/**
 * Splits a total by weights into multiples of a unit that add up to the total exactly.
 * @customfunction SHARE
 * @param total Amount or number of posts, a multiple of the unit; with groups a list.
 * @param weights Key: the weight of each recipient; 0 gets 0.
 * @param [unit] Smallest part (default 0.01), or "NONE" for the unrounded quotas.
 * @param [method] HAMILTON (default), SAINTELAGUE, DHONDT or ROUNDED.
 * @param [lots] Lots drawn for ties: the lower number first.
 * @param [groups] Group of each row; each is split alone.
 * @returns The parts in the shape of the weights.
 */
export function share(
  total: any[][],
  weights: any[][],
  unit?: any[][],
  method?: any[][],
  lots?: any[][],
  groups?: any[][],
): number[][] {
  return answer({ total, weights, unit, method, lots, groups }, (args, recorder) => {
    const record = inArgument(recorder, "weights");
    const key = columnOf(args.weights);
    const chosen = optionOf(args.method, SHARE_METHOD_WORDS, "HAMILTON");
    const drawn = lotsOf(args.lots, args.weights);
    const part = amountOrNone(args.unit, CENT);
    const partsOf = (
      amount: Fraction,
      column: Column,
      lotsDrawn: readonly number[] | undefined,
      note: Recorder | undefined,
    ): ArrayLike<number> => {
      if (part === "NONE") return quotaShares(amount, column, note).map(nearestCell);
      const rest = { unit: part, method: chosen, lots: lotsDrawn };
      return unitsToCells(split({ total: amount, weights: column, ...rest }, note), part);
    };
    if (!isGrouped(args.groups, args.total))
      return inShapeOf(args.weights, partsOf(amountOf(args.total), key, drawn, record));

    const list = totalsOf(args.total);
    const counts = (row: number): boolean => Number(key.units[row]!) !== 0;
    const parts = byGroup(
      { list, groups: args.groups, rows: args.weights, counts },
      (line, rows, note) => {
        const lotsOfGroup = drawn && rows.map((row) => drawn[row]!);
        return partsOf(list.totals[line]!, pickRows(key, rows), lotsOfGroup, note);
      },
      record,
    );
    return inShapeOf(args.weights, parts);
  });
}
