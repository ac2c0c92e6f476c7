import type { Fraction } from "./fraction";
import { toCell } from "./cell";
import { bigUnits, type Column } from "./column";

/** 10^15: whole numbers below it fit a cell. */
const LIMIT = 1e15;

/**
 * Whole numbers of a unit as cells, each the exact decimal. The unit comes from a cell itself, so
 * its denominator is a power of ten.
 */
export function unitsToCells(counts: ArrayLike<number>, unit: Fraction): number[] {
  const significand = Number(unit.numerator);
  const divisor = Number(unit.denominator);
  const cells = new Array<number>(counts.length);
  for (let i = 0; i < cells.length; i++) {
    const product = counts[i]! * significand;
    const isExact = product > -LIMIT && product < LIMIT && divisor <= 1e22;
    cells[i] = isExact ? product / divisor : longUnitsToCell(counts[i]!, unit);
  }
  return cells;
}

const longUnitsToCell = (count: number, { numerator, denominator }: Fraction): number =>
  toCell(BigInt(count) * numerator, denominator.toString().length - 1);

/** The exact decimals of a column as cells. */
export const columnToCells = (column: Column): number[] =>
  bigUnits(column).map((units) => toCell(units, column.scale));
