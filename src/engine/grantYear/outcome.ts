import { type Issue, Refusal } from "../issue";

/** What a calculation gives, or why the engine refuses it. */
export type Outcome<Value> = { readonly value: Value } | { readonly issue: Issue };

/** Runs a calculation of the other rooms; what is no refusal is an error of the program. */
export function outcomeOf<Value>(calculation: () => Value): Outcome<Value> {
  try {
    return { value: calculation() };
  } catch (refusal) {
    if (refusal instanceof Refusal) return { issue: refusal.issue };
    throw refusal;
  }
}
