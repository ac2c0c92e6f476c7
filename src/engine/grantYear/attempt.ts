import type { Known } from "./exact";
import type { Report, Where } from "./finding";
import { outcomeOf } from "./outcome";

/** Runs a calculation; if the engine refuses it, that is a finding and the result is missing. */
export type Attempt = <Value>(calculation: () => Value) => Known<Value>;

export const attemptFor =
  (report: Report, where: Where): Attempt =>
  (calculation) => {
    const outcome = outcomeOf(calculation);
    if ("value" in outcome) return outcome.value;
    const { issue } = outcome;
    const code = issue.code === "monthRuleMissing" ? "sliceMonthsOpen" : "notComputable";
    report(code, where, { issue });
    return undefined;
  };
