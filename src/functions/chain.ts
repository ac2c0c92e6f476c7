import { chain as flowThrough } from "../engine/funding/chain";
import { columnToCells } from "../engine/number/units";
import { answer } from "./answer";
import { inShapeOf } from "./arguments/elementwise";
import { columnOf } from "./arguments/numbers";
import { beside } from "./arguments/range";
import { textsOf } from "./arguments/texts";

/**
 * What flows to each body of a forwarding chain: its own amounts and those paid through it.
 * @customfunction CHAIN
 * @param bodies Names of the bodies.
 * @param payers Who pays each body; blank: the grantor.
 * @param amounts Own amount of each body in euro.
 * @returns The flows in euro, in the shape of the bodies.
 */
export function chain(bodies: any[][], payers: any[][], amounts: any[][]): number[][] {
  return answer({ bodies, payers, amounts }, (args, record) => {
    const payersOf = textsOf(beside(args.payers, args.bodies));
    const own = columnOf(beside(args.amounts, args.bodies));
    const flows = flowThrough(textsOf(args.bodies), payersOf, own, record);
    return inShapeOf(args.bodies, columnToCells(flows));
  });
}
