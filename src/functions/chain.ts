import { chain as flowThrough } from "../engine/funding/chain";
import { wholeCents } from "../engine/funding/wholeCents";
import { columnToCells } from "../engine/number/units";
import { answer } from "./answer";
import { inCell, inShapeOf } from "./arguments/elementwise";
import { grantorOf } from "./arguments/grantor";
import { amountIn, columnOf } from "./arguments/numbers";
import { beside } from "./arguments/range";
import { textsOf } from "./arguments/texts";

/**
 * What flows to each body of a forwarding chain: its own amounts and those paid through it.
 * @customfunction CHAIN
 * @param bodies Names of the bodies.
 * @param payers Who pays each body; blank: the grantor.
 * @param amounts Own amount of each body in euro, whole cents.
 * @param [grantor] What the grantor is called (default Land).
 * @returns The flows in euro, in the shape of the bodies.
 */
export function chain(
  bodies: any[][],
  payers: any[][],
  amounts: any[][],
  grantor?: any[][],
): number[][] {
  return answer({ bodies, payers, amounts, grantor }, (args, record) => {
    const payersOf = textsOf(beside(args.payers, args.bodies));
    const own = beside(args.amounts, args.bodies);
    own.cells.forEach((_, row) => inCell(row, () => wholeCents(amountIn(own, row), "amounts")));
    const named = grantorOf(args.grantor);
    const flows = flowThrough(textsOf(args.bodies), payersOf, columnOf(own), named, record);
    return inShapeOf(args.bodies, columnToCells(flows));
  });
}
