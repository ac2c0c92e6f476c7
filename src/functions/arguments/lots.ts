import { numbersOf } from "./numbers";
import { beside, cleared, isOmitted, type Range } from "./range";

/** The lot that is drawn first. */
const FIRST_LOT = 1;

/** The lots drawn beside each recipient, 0 = not drawn; undefined if none are given. */
export function lotsOf(lots: Range, recipients: Range): readonly number[] | undefined {
  const drawn = cleared(lots, FIRST_LOT);
  return isOmitted(drawn) ? undefined : numbersOf(beside(drawn, recipients));
}
