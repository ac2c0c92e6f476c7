import { closestEligible } from "../engine/apportion/closestEligible";
import { unitsToCells } from "../engine/number/units";
import { inArgument } from "../engine/steps/step";
import { answer } from "./answer";
import { inShapeOf } from "./arguments/elementwise";
import { lotsOf } from "./arguments/lots";
import {
  amountOf,
  amountOrNone,
  columnOf,
  optionalAmount,
  optionalColumn,
} from "./arguments/numbers";
import { HALF_POST } from "./defaults";

/**
 * The eligible distribution closest to the shares (least sum of squared deviations).
 * @customfunction ROUNDFTE
 * @param total Posts to hand out in FTE, a multiple of the step.
 * @param shares Raw shares in FTE; 0 gets 0.
 * @param [minimum] Smallest FTE anyone may get (default 0.5), or "NONE".
 * @param [step] What all FTE are multiples of (default 0.5).
 * @param [waivers] FTE given up; the row gets no more than share − waiver.
 * @param [agreed] FTE fixed by agreement, 0 = not fixed.
 * @param [lots] Lots drawn for ties: the lower number first.
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
): number[][] {
  return answer({ total, shares, minimum, step, waivers, agreed, lots }, (args, recorder) => {
    const record = inArgument(recorder, "shares");
    const unit = optionalAmount(args.step, HALF_POST);
    const steps = closestEligible(
      {
        total: amountOf(args.total),
        shares: columnOf(args.shares),
        minimum: amountOrNone(args.minimum, HALF_POST),
        step: unit,
        waivers: optionalColumn(args.waivers, args.shares),
        agreed: optionalColumn(args.agreed, args.shares),
        lots: lotsOf(args.lots, args.shares),
      },
      record,
    );
    return inShapeOf(args.shares, unitsToCells(steps, unit));
  });
}
