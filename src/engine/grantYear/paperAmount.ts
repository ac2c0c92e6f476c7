import { fromCell, nearestCell } from "../number/cell";
import { divide, fraction, isZero, multiply } from "../number/fraction";
import { roundHalfAway } from "../number/rounding";

/**
 * An amount as council papers print it ("rd. 160.500 Euro"): the nearest multiple of the step,
 * half away from zero; a step of 0 rounds nothing. Never an amount to be paid.
 */
export function paperAmount(amount: number, step: number): number {
  const unit = fromCell(step);
  if (isZero(unit)) return amount;
  const count = roundHalfAway(divide(fromCell(amount), unit));
  return nearestCell(multiply(fraction(count), unit));
}
