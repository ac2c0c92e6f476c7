import { centsToCell, fromCell, nearestCell } from "../number/cell";
import { add, type Fraction, ZERO } from "../number/fraction";

/** A figure that is known, or missing because something it depends on is. */
export type Known<Value> = Value | undefined;

/** The exact number of a cell; an empty one stays missing. */
export const exact = (cell: number | undefined): Known<Fraction> =>
  cell === undefined ? undefined : fromCell(cell);

/** The exact number of a cell; an empty one is 0. */
export const exactOrZero = (cell: number | undefined): Fraction =>
  cell === undefined ? ZERO : fromCell(cell);

/** The sum, missing if one of the parts is. */
export const sumOf = (parts: readonly Known<Fraction>[]): Known<Fraction> =>
  parts.every((part) => part !== undefined) ? parts.reduce(add, ZERO) : undefined;

/** An amount of whole cents as a cell. */
export const euroCell = (amount: Known<Fraction>): Known<number> => amount && centsToCell(amount);

/** What was expected and what was found, for a finding. */
export const compared = (expected: Fraction, received: Fraction) => ({
  expected: nearestCell(expected),
  received: nearestCell(received),
});

/** An exact number as the nearest cell; FTE and shares are short decimals and stay exact. */
export const numberCell = (value: Known<Fraction>): Known<number> => value && nearestCell(value);

/** Euro of several years as cells. */
export const euroCells = (amounts: Known<readonly Fraction[]>): Known<readonly number[]> =>
  amounts?.map(centsToCell);
