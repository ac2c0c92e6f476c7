import { eligible as eligibleShares } from "../engine/apportion/eligible";
import { columnToCells } from "../engine/number/units";
import { inArgument } from "../engine/steps/recorder";
import { answer } from "./answer";
import { inShapeOf } from "./arguments/elementwise";
import { columnOf, optionalAmount } from "./arguments/numbers";
import { HALF_POST } from "./defaults";

/**
 * Each share alone: itself if it reaches the minimum, else 0.
 * @customfunction ELIGIBLE
 * @param shares Raw shares in FTE.
 * @param [minimum] Smallest eligible share (default 0.5, inclusive).
 * @returns The eligible shares in the shape of the shares.
 */
export function eligible(shares: any[][], minimum?: any[][]): number[][] {
  return answer({ shares, minimum }, (args, recorder) => {
    const record = inArgument(recorder, "shares");
    const least = optionalAmount(args.minimum, HALF_POST);
    return inShapeOf(
      args.shares,
      columnToCells(eligibleShares(columnOf(args.shares), least, record)),
    );
  });
}
