import { forwarding } from "../funding/forwarding";
import { type Fraction, isZero, ZERO } from "../number/fraction";
import type { Period } from "../period/period";
import type { Recorder } from "../steps/step";
import { withinContracts } from "./contractLimit";
import type { Known } from "./exact";
import type { Report, Where } from "./finding";
import type { GrantYear } from "./grantYear";
import { outcomeOf } from "./outcome";
import { methodFor } from "./parties";

/**
 * fte × euro per FTE and year × months ÷ 12, rounded to cents; missing if one of them is, or if
 * the period is part of a year and nobody has chosen how to count its months.
 */
export function yearlyAmount(
  grantYear: GrantYear,
  fte: Known<Fraction>,
  perFte: Known<Fraction>,
  period: Known<Period>,
  attempt: Attempt,
  record?: Recorder,
): Known<Fraction> {
  if (fte !== undefined && isZero(fte)) return ZERO;
  const method = period && methodFor(grantYear, period);
  if (!fte || !perFte || !period || !method) return undefined;
  return attempt(() => withinContracts(forwarding(fte, perFte, { ...period, method }, record)));
}

/** Runs a calculation; if the engine refuses it, that is a finding and the result is missing. */
export type Attempt = <Value>(calculation: () => Value) => Known<Value>;

export const attemptFor =
  (report: Report, where: Where): Attempt =>
  (calculation) => {
    const outcome = outcomeOf(calculation);
    if ("value" in outcome) return outcome.value;
    report("notComputable", where, { issue: outcome.issue });
    return undefined;
  };
