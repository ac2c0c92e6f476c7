import { branch as contractOf } from "../engine/funding/branch";
import { answer } from "./answer";
import { inShapeOf } from "./arguments/elementwise";
import { grantorOf } from "./arguments/grantor";
import { beside } from "./arguments/range";
import { textsOf } from "./arguments/texts";

/**
 * The contract a row belongs to: the body paid by the recipient through which it gets its money.
 * @customfunction BRANCH
 * @param bodies Names of the bodies.
 * @param payers Who pays each body; blank: the grantor.
 * @param [grantor] What the grantor is called (default Land).
 * @returns The names of the contracts, in the shape of the bodies.
 */
export function branch(bodies: any[][], payers: any[][], grantor?: any[][]): string[][] {
  return answer({ bodies, payers, grantor }, (args, record) => {
    const payersOf = textsOf(beside(args.payers, args.bodies));
    const named = grantorOf(args.grantor);
    return inShapeOf(args.bodies, contractOf(textsOf(args.bodies), payersOf, named, record));
  });
}
