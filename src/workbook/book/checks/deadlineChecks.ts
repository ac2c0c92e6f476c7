import { STATES } from "../calculation/deadlineColumns";
import { quoted } from "../calculation/formulaParts";
import type { Check } from "./check";
import { all, type CheckInput, countWhere, sum } from "./checkInput";

/** Whether all that is due was done, and whether proofs come before the payer needs them. */
export function deadlineChecks(input: CheckInput): Check[] {
  const { book } = input;
  if (!book.tables.deadlines) return [];
  const { sentences, actions } = book.texts.checks;
  const inState = (state: (typeof STATES)[number]): string =>
    countWhere(`${all(input, "dueCode")}=${STATES.indexOf(state) + 1}`);
  const check = (
    id: "deadlinesPassed" | "deadlinesNear" | "deadlinesUndated" | "deadlinesLate",
    actual: string,
    severity: Check["severity"] = "hint",
  ): Check => ({
    ...{ id, section: "deadlines", sentence: sentences[id], expected: "0", actual },
    ...{ format: "count", relation: "equal", severity },
    actions: { hint: quoted(actions[id]), error: quoted(actions[id]) },
  });
  return [
    check("deadlinesPassed", inState("PASSED"), "error"),
    check("deadlinesNear", inState("NEAR")),
    check("deadlinesUndated", inState("UNDATED")),
    check("deadlinesLate", sum(input, "dueLate")),
  ];
}
