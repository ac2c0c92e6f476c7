import { type Issue, Refusal } from "../../engine/issue";

/** What is calculated, or why it cannot be. */
export function resultOf(calculate: () => readonly number[]): readonly number[] | Issue {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof Refusal) return error.issue;
    throw error;
  }
}
