import { exactForwarding, forwarding } from "../engine/funding/forwarding";
import { forwardingContracts } from "../engine/funding/forwardingContracts";
import { centsToCell } from "../engine/number/cell";
import { ZERO } from "../engine/number/fraction";
import { answer } from "./answer";
import { elementwise, inShapeOf } from "./arguments/elementwise";
import { monthsMethodOf } from "./arguments/monthsMethod";
import { amountIn, numberIn } from "./arguments/numbers";
import { beside, isOmitted, type Range, shapeOf } from "./arguments/range";
import { textsOf } from "./arguments/texts";

/**
 * The forwarding amount fte × rate × months ÷ 12, rounded once.
 * @customfunction FORWARD
 * @param fte FTE of the contract.
 * @param rate Flat rate per FTE and year in euro.
 * @param [start] First day; without start and end a whole year.
 * @param [end] Last day.
 * @param [method] CALENDAR (default), FULL, STARTED or DAYS.
 * @param [contracts] Contract of each row: rows with the same label are rounded once, together.
 * @returns The amounts in euro, in the shape of the first range.
 */
export function forward(
  fte: any[][],
  rate: any[][],
  start?: any[][],
  end?: any[][],
  method?: any[][],
  contracts?: any[][],
): number[][] {
  return answer({ fte, rate, start, end, method, contracts }, (args, record) => {
    const counting = monthsMethodOf(args.method);
    const isWholeYear = isOmitted(args.start) && isOmitted(args.end);
    const posts = (at: (range: Range) => number) => ({
      fte: amountIn(args.fte, at(args.fte)),
      rate: amountIn(args.rate, at(args.rate)),
      period: isWholeYear
        ? undefined
        : {
            start: numberIn(args.start, at(args.start)),
            end: numberIn(args.end, at(args.end)),
            method: counting,
          },
    });
    const ranges = [args.fte, args.rate, args.start, args.end];
    if (isOmitted(args.contracts))
      return elementwise(ranges, record, 0, (at, note) => {
        const { fte, rate, period } = posts(at);
        return centsToCell(forwarding(fte, rate, period, note));
      });
    const all = [...ranges, args.contracts];
    const shape = shapeOf(all);
    const nothing = { fte: ZERO, rate: ZERO, period: undefined, exact: ZERO };
    const rows = elementwise(all, undefined, nothing, (at) => {
      const own = posts(at);
      return { exact: exactForwarding(own.fte, own.rate, own.period), ...own };
    }).flat();
    const labels = textsOf(beside(args.contracts, shape));
    const amounts = forwardingContracts(rows, labels, shape.parameter, record);
    return inShapeOf(shape, amounts.map(centsToCell));
  });
}
