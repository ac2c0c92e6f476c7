import { forwarding } from "../engine/funding/forwarding";
import { centsToCell } from "../engine/number/cell";
import { answer } from "./answer";
import { elementwise } from "./arguments/elementwise";
import { monthsMethodOf } from "./arguments/monthsMethod";
import { amountIn, numberIn } from "./arguments/numbers";
import { isOmitted } from "./arguments/range";

/**
 * The forwarding amount fte × rate × months ÷ 12, rounded once.
 * @customfunction FORWARD
 * @param fte FTE of the contract.
 * @param rate Flat rate per FTE and year in euro.
 * @param [start] First day; without start and end a whole year.
 * @param [end] Last day.
 * @param [method] CALENDAR (default), FULL, STARTED or DAYS.
 * @returns The amounts in euro, in the shape of the first range.
 */
export function forward(
  fte: any[][],
  rate: any[][],
  start?: any[][],
  end?: any[][],
  method?: any[][],
): number[][] {
  return answer({ fte, rate, start, end, method }, (args, record) => {
    const counting = monthsMethodOf(args.method);
    const isWholeYear = isOmitted(args.start) && isOmitted(args.end);
    return elementwise([args.fte, args.rate, args.start, args.end], record, 0, (at, note) => {
      const period = {
        start: numberIn(args.start, at(args.start)),
        end: numberIn(args.end, at(args.end)),
        method: counting,
      };
      const posts = amountIn(args.fte, at(args.fte));
      const perPost = amountIn(args.rate, at(args.rate));
      return centsToCell(forwarding(posts, perPost, isWholeYear ? undefined : period, note));
    });
  });
}
