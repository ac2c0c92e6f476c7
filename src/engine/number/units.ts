import type { Fraction } from "./fraction";
import { toCell } from "./cell";
import type { Column } from "./column";

/** 10^15: whole numbers below it fit a cell. */
const LIMIT = 1e15;

/**
 * Whole numbers of a unit as cells, each the exact decimal. The unit comes from a cell itself, so
 * its denominator is a power of ten.
 */
export function unitsToCells(counts: ArrayLike<number>, unit: Fraction): Float64Array {
  const significand = Number(unit.numerator);
  const divisor = Number(unit.denominator);
  return Float64Array.from(counts, (count) => {
    const product = count * significand;
    if (product > -LIMIT && product < LIMIT && divisor <= 1e22) return product / divisor;
    return toCell(BigInt(count) * unit.numerator, unit.denominator.toString().length - 1);
  });
}

/** The exact decimals of a column as cells. */
export const columnToCells = ({ units, scale }: Column): number[] =>
  Array.from(units, (value: number | bigint) => toCell(BigInt(value), scale));
