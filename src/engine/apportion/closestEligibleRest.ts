import { invalid } from "../issue";
import {
  add,
  compare,
  type Fraction,
  fraction,
  multiply,
  subtract,
  ZERO,
} from "../number/fraction";
import type { RowLimits } from "./closestEligibleLimits";
import { type ClosestEligibleRequest, fractionsOf, wholeSteps } from "./closestEligibleRequest";

/**
 * The steps left to the rows without an agreed value. Refused, with the reason, if agreements,
 * missing shares or waivers make it impossible to hand out the total.
 */
export function restForOpenRows(
  { total, step, agreed: agreedColumn }: ClosestEligibleRequest,
  limits: readonly RowLimits[],
): number {
  const agreed = agreedColumn ? fractionsOf(agreedColumn).reduce(add, ZERO) : ZERO;
  const rest = subtract(total, agreed);
  if (compare(rest, ZERO) < 0)
    throw invalid({ code: "agreedExceedTotal", parameter: "agreed", agreed, total });

  const most = mostSteps(limits);
  const restSteps = wholeSteps(rest, step);
  if (most >= restSteps) return restSteps;
  const available = add(agreed, fteOf(most, step));
  if (
    limits.some(
      (row) => row.kind === "open" || (row.kind === "nothing" && row.because === "waiver"),
    )
  )
    throw invalid({ code: "waiversLeaveTooLittle", parameter: "waivers", available, total });
  if (limits.some(({ kind }) => kind === "agreed"))
    throw invalid({ code: "agreedBelowTotal", parameter: "agreed", agreed, total });
  throw invalid({ code: "noShares", parameter: "shares", total });
}

/** What the rows without an agreed value can take together. */
const mostSteps = (limits: readonly RowLimits[]): number =>
  limits.reduce((sum, row) => sum + (row.kind === "open" ? row.most : 0), 0);

export const fteOf = (steps: number, step: Fraction): Fraction =>
  multiply(fraction(BigInt(steps)), step);
