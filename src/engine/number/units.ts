import type { Fraction } from "./fraction";
import { toCell } from "./cell";

/** 10^15: whole numbers below it fit a cell. */
const LIMIT = 1e15;

/**
 * Whole numbers of a unit as cells, each the exact decimal. The unit comes from a cell itself, so
 * its denominator is a power of ten.
 */
export function unitsToCells(counts: Float64Array, unit: Fraction): Float64Array {
  const significand = Number(unit.numerator);
  const divisor = Number(unit.denominator);
  return counts.map((count) => {
    const product = count * significand;
    if (product > -LIMIT && product < LIMIT && divisor <= 1e22) return product / divisor;
    return toCell(BigInt(count) * unit.numerator, unit.denominator.toString().length - 1);
  });
}
