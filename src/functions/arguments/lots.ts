import { numbersOf } from "./numbers";
import { isOmitted, type Range, requireSameShape } from "./range";

/** The lots drawn beside each recipient, 0 = not drawn; undefined if none are given. */
export function lotsOf(lots: Range, recipients: Range): readonly number[] | undefined {
  if (isOmitted(lots)) return undefined;
  requireSameShape(lots, recipients);
  return numbersOf(lots);
}
