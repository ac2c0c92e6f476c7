import { invalid } from "../issue";
import { type Fraction, isZero, max, min, subtract, ZERO } from "../number/fraction";
import { roundToCents } from "../number/rounding";
import type { Recorder, StepOf } from "../steps/step";

/** Amounts in euro, whole cents. */
export interface Settlement {
  /** What the proof of use counts: min(cost, ceiling). */
  readonly accepted: Fraction;
  /** What goes back: max(0, paid − accepted). */
  readonly repayment: Fraction;
  /** What is still to be paid: max(0, accepted − paid). */
  readonly outstanding: Fraction;
  /** What the body bears itself: max(0, cost − accepted). */
  readonly ownShare: Fraction;
}

/**
 * Settles a proof of use. Funding is the actual cost, at most the ceiling (Höchstbetragsförderung:
 * Kreis Unna, Drucksache 156/21; Kreis Heinsberg, Vorlage 0049/2021). A cost of 0 is unproven, so
 * all that was paid goes back. Refused: a cost beside a ceiling of 0.
 * Each amount is rounded commercially to cents; the three that follow from the accepted amount
 * are computed from it as rounded, so that the four columns fit together.
 */
export function settle(
  cost: Fraction,
  ceiling: Fraction,
  paid: Fraction,
  record?: Recorder,
): Settlement {
  if (isZero(ceiling) && !isZero(cost))
    throw invalid({ code: "costWithoutCeiling", parameter: "ceiling" });
  const accepted = roundToCents(min(cost, ceiling));
  record?.({ kind: "accepted", column: 0, cost, ceiling, accepted });
  const excess = (
    of: StepOf<"excess">["of"],
    column: number,
    amount: Fraction,
    less: Fraction,
  ): Fraction => {
    const rest = roundToCents(max(ZERO, subtract(amount, less)));
    record?.({ kind: "excess", column, of, amount, less, excess: rest });
    return rest;
  };
  return {
    accepted,
    repayment: excess("repayment", 1, paid, accepted),
    outstanding: excess("outstanding", 2, accepted, paid),
    ownShare: excess("ownShare", 3, cost, accepted),
  };
}
