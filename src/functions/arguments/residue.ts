import { shortScale } from "../../engine/number/cell";

/** What is that much smaller than the largest value of its range is left over by a subtraction. */
const RESIDUE = 1e-9;

/** The largest number by its size, 0 without one. */
export const largestOf = (cells: readonly unknown[]): number =>
  cells.reduce<number>((most, cell) => (isNumber(cell) ? Math.max(most, Math.abs(cell)) : most), 0);

/**
 * Residue of floating point as 0: 0.1 + 0.2 − 0.3 leaves 0.00000000000000005. A short decimal is
 * none, however small it is beside the others.
 */
export const withoutResidue = (cells: readonly unknown[], largest: number): readonly unknown[] =>
  cells.map((cell) => (isResidue(cell, largest) ? 0 : cell));

/** The same in a table, each column by itself: days stand beside rates, inhabitants beside shares. */
export function withoutResidueInColumns(
  cells: readonly unknown[],
  columns: number,
): readonly unknown[] {
  const largest = Array.from({ length: columns }, (_, column) =>
    largestOf(cells.filter((_, position) => position % columns === column)),
  );
  return cells.map((cell, position) => (isResidue(cell, largest[position % columns]!) ? 0 : cell));
}

/** Whether a range with these sizes of numbers may hold residue. */
export const mayHoldResidue = (smallest: number, largest: number): boolean =>
  smallest < RESIDUE * largest;

const isResidue = (cell: unknown, largest: number): boolean =>
  isNumber(cell) && Math.abs(cell) < RESIDUE * largest && shortScale(cell, 0) < 0;

const isNumber = (cell: unknown): cell is number =>
  typeof cell === "number" && Number.isFinite(cell);
