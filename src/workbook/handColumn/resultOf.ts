import { type Issue, Refusal } from "../../engine/issue";
import { nearestCell } from "../../engine/number/cell";
import { type Fraction, multiply, whole } from "../../engine/number/fraction";

/** What is calculated, or why it cannot be. */
export function resultOf(calculate: () => readonly number[]): readonly number[] | Issue {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof Refusal) return error.issue;
    throw error;
  }
}

/** Whole numbers of a unit as cells. */
export const inUnits = (counts: readonly number[], unit: Fraction): number[] =>
  counts.map((count) => nearestCell(multiply(whole(count), unit)));
