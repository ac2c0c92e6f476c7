import { invalid } from "../issue";
import { type Fraction, isNegative, max, min, subtract, ZERO } from "../number/fraction";
import { roundToCents } from "../number/rounding";
import type { Recorder, StepOf } from "../steps/step";

/** What a proof of use counts, whatever was paid. Amounts in euro, whole cents. */
export interface Acceptance {
  /** What the proof of use counts: min(cost, ceiling). */
  readonly accepted: Fraction;
  /** What the body bears itself: max(0, cost − accepted). */
  readonly ownShare: Fraction;
}

export interface Settlement extends Acceptance {
  /** What goes back: max(0, paid − accepted). */
  readonly repayment: Fraction;
  /** What is still to be paid: max(0, accepted − paid). */
  readonly outstanding: Fraction;
}

/**
 * Settles a proof of use. Funding is the actual cost, at most the ceiling (Höchstbetragsförderung:
 * Kreis Unna, Drucksache 156/21; Kreis Heinsberg, Vorlage 0049/2021). A cost of 0 is unproven, so
 * all that was paid goes back; of a cost beside a ceiling of 0 nothing is accepted. Refused: a
 * negative cost or ceiling.
 * Each amount is rounded commercially to cents; the three that follow from the accepted amount
 * are computed from it as rounded, so that the four columns fit together.
 */
export function settle(
  cost: Fraction,
  ceiling: Fraction,
  paid: Fraction,
  record?: Recorder,
): Settlement {
  const accepted = acceptedOf(cost, ceiling, record);
  return {
    accepted,
    repayment: excess("repayment", 1, paid, accepted, record),
    outstanding: excess("outstanding", 2, accepted, paid, record),
    ownShare: excess("ownShare", 3, cost, accepted, record),
  };
}

/** Settles as `settle` does where nobody says what was paid. */
export function accept(cost: Fraction, ceiling: Fraction, record?: Recorder): Acceptance {
  const accepted = acceptedOf(cost, ceiling, record);
  return { accepted, ownShare: excess("ownShare", 3, cost, accepted, record) };
}

function acceptedOf(cost: Fraction, ceiling: Fraction, record: Recorder | undefined): Fraction {
  for (const [parameter, received] of Object.entries({ cost, ceiling }))
    if (isNegative(received)) throw invalid({ code: "negative", parameter, received });
  const accepted = roundToCents(min(cost, ceiling));
  record?.({ kind: "accepted", column: 0, cost, ceiling, accepted });
  return accepted;
}

function excess(
  of: StepOf<"excess">["of"],
  column: number,
  amount: Fraction,
  less: Fraction,
  record: Recorder | undefined,
): Fraction {
  const rest = roundToCents(max(ZERO, subtract(amount, less)));
  record?.({ kind: "excess", column, of, amount, less, excess: rest });
  return rest;
}
