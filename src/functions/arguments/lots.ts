import { numbersOf } from "./numbers";
import { beside, isOmitted, type Range } from "./range";

/** The lots drawn beside each recipient, 0 = not drawn; undefined if none are given. */
export function lotsOf(lots: Range, recipients: Range): readonly number[] | undefined {
  return isOmitted(lots) ? undefined : numbersOf(beside(lots, recipients));
}
