import { SHARE_BASIS_WORDS } from "../contract/optionWords";
import { closestEligible } from "../engine/apportion/closestEligible";
import { type Column, pickRows } from "../engine/number/column";
import type { Fraction } from "../engine/number/fraction";
import { unitsToCells } from "../engine/number/units";
import { inArgument } from "../engine/steps/recorder";
import type { Recorder } from "../engine/steps/step";
import { answer } from "./answer";
import { inShapeOf } from "./arguments/elementwise";
import { byGroup, isGrouped, totalsOf } from "./arguments/groups";
import { lotsOf } from "./arguments/lots";
import {
  amountOf,
  amountOrNone,
  columnOf,
  optionalAmount,
  optionalColumn,
} from "./arguments/numbers";
import { optionOf } from "./arguments/options";
import { clearedBeside, type Range } from "./arguments/range";
import { HALF_POST } from "./defaults";

/**
 * The eligible distribution closest to the shares (least sum of squared deviations).
 * @customfunction ROUNDFTE
 * @param total Posts to hand out in FTE, a multiple of the step; with groups a list.
 * @param shares Raw shares in FTE, or weights (see basis); 0 gets 0.
 * @param [minimum] Smallest FTE anyone may get (default 0.5), or "NONE".
 * @param [step] What all FTE are multiples of (default 0.5).
 * @param [waivers] FTE given up; the row gets no more than share − waiver.
 * @param [agreed] FTE fixed by agreement, 0 = not fixed.
 * @param [lots] Lots drawn for ties: the lower number first.
 * @param [groups] Group of each row; each is handed out alone.
 * @param [held] FTE that a row already holds; it gets these or more.
 * @param [basis] SHARES (default), or KEY if the shares are weights.
 * @returns The FTE in the shape of the shares.
 */
export function roundFte(
  total: any[][],
  shares: any[][],
  minimum?: any[][],
  step?: any[][],
  waivers?: any[][],
  agreed?: any[][],
  lots?: any[][],
  groups?: any[][],
  held?: any[][],
  basis?: any[][],
): number[][] {
  const given = { total, shares, minimum, step, waivers, agreed, lots, groups, held, basis };
  return answer(given, (args, recorder) => {
    const record = inArgument(recorder, "shares");
    const unit = optionalAmount(args.step, HALF_POST);
    const least = amountOrNone(args.minimum, HALF_POST);
    const by = optionOf(args.basis, SHARE_BASIS_WORDS, "SHARES");
    // The residue of a subtraction is no waiver and no agreement, even if it stands alone.
    const posts = (range: Range): Column | undefined =>
      optionalColumn(clearedBeside(range, args.total), args.shares);
    const all = {
      shares: columnOf(args.shares),
      waivers: posts(args.waivers),
      agreed: posts(args.agreed),
      held: posts(args.held),
      lots: lotsOf(args.lots, args.shares),
    };
    const ftesOf = (fte: Fraction, rows: typeof all, note: Recorder | undefined) => {
      const request = { total: fte, minimum: least, step: unit, basis: by, ...rows };
      return unitsToCells(closestEligible(request, note), unit);
    };
    if (!isGrouped(args.groups, args.total))
      return inShapeOf(args.shares, ftesOf(amountOf(args.total), all, record));

    const list = totalsOf(args.total);
    const columns = [all.shares, all.agreed, all.held];
    const counts = (row: number): boolean =>
      columns.some((column) => column && Number(column.units[row]!) !== 0);
    const ftes = byGroup(
      { list, groups: args.groups, rows: args.shares, counts },
      (line, rows, note) => {
        const own = (column: Column | undefined) => column && pickRows(column, rows);
        return ftesOf(
          list.totals[line]!,
          {
            shares: pickRows(all.shares, rows),
            waivers: own(all.waivers),
            agreed: own(all.agreed),
            held: own(all.held),
            lots: all.lots && rows.map((row) => all.lots![row]!),
          },
          note,
        );
      },
      record,
    );
    return inShapeOf(args.shares, ftes);
  });
}
