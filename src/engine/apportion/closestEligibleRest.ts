import { invalid, type Refusal } from "../issue";
import {
  add,
  compare,
  divide,
  type Fraction,
  fraction,
  isNegative,
  isZero,
  multiply,
  negate,
  subtract,
  whole,
  ZERO,
} from "../number/fraction";
import { fewestOf, type RowLimits } from "./closestEligibleLimits";
import { type ClosestEligibleRequest, fractionsOf, wholeSteps } from "./closestEligibleRequest";
import { type ExactShares, shareOf, sumOfColumn } from "./closestEligibleShares";

const MOST_CELLS = 4_000_000;

export const fteOf = (steps: number, step: Fraction): Fraction =>
  multiply(fraction(BigInt(steps)), step);

/**
 * Least squares moves every share by the same amount when the sum of the shares differs from what
 * is left for their rows: right for a few hundredths, wrong for inhabitants or euros. Told before
 * the size of the calculation, which they would blow up. Rows without a share do not count.
 */
export function checkSharesFit(
  { total, step, agreed, held, basis = "SHARES" }: ClosestEligibleRequest,
  shares: ExactShares,
  limits: readonly RowLimits[],
): void {
  let rows = 0;
  let sum = ZERO;
  let left = subtract(total, sumOfColumn(agreed));
  limits.forEach((row, position) => {
    if (row.kind === "fixed") {
      if (row.because === "held") left = subtract(left, fractionsOf(held!)[position]!);
    } else if (row.kind === "open" || row.because === "waiver") {
      rows++;
      sum = add(sum, shareOf(shares, position));
    }
  });
  const difference = subtract(sum, left);
  const size = isNegative(difference) ? negate(difference) : difference;
  if (rows > 0 && compare(size, multiply(whole(rows), step)) >= 0)
    throw invalid({ code: "sharesDoNotFitTotal", parameter: "shares", sum, total: left, basis });
}

/** Refuses a table of more than 4,000,000 rows × steps. */
export function checkSize({ shares, total, step }: ClosestEligibleRequest): void {
  const rows = shares.units.length;
  const { numerator, denominator } = divide(total, step);
  const steps = numerator / denominator;
  if (steps * BigInt(rows) > MOST_CELLS)
    throw invalid({
      code: "tooManySteps",
      parameter: "step",
      rows,
      steps: fraction(steps),
      limit: MOST_CELLS,
    });
}

/**
 * The steps left to the rows that are not fixed. Refused, with the reason, if agreements, missing
 * shares, waivers or the minimum make it impossible to hand out the total.
 */
export function restForOpenRows(
  request: ClosestEligibleRequest,
  limits: readonly RowLimits[],
): number {
  const { total, step, minimum } = request;
  const agreed = sumOfColumn(request.agreed);
  const fixed = limits.reduce((sum, row) => sum + (row.kind === "fixed" ? row.steps : 0), 0);
  const rest = wholeSteps(total, step) - fixed;
  const open = limits.filter((row) => row.kind === "open");
  const fewest = open.reduce((sum, row) => sum + fewestOf(row), 0);
  if (minimum !== "NONE" && fewest > rest) throw minimumCannotBeMet(request, minimum);

  const most = open.reduce((sum, row) => sum + row.most, 0);
  if (most >= rest) return rest;
  const available = fteOf(fixed + most, step);
  if (
    limits.some(
      (row) => row.kind === "open" || (row.kind === "nothing" && row.because === "waiver"),
    )
  )
    throw invalid({ code: "waiversLeaveTooLittle", parameter: "waivers", available, total });
  if (!isZero(agreed))
    throw invalid({ code: "agreedBelowTotal", parameter: "agreed", agreed, total });
  throw invalid({ code: "noShares", parameter: "shares", total });
}

/** What agreements leave cannot be handed out with nobody below the minimum. */
export function minimumCannotBeMet(
  { total, agreed }: ClosestEligibleRequest,
  minimum: Fraction,
): Refusal {
  const rest = subtract(total, sumOfColumn(agreed));
  return invalid({ code: "minimumCannotBeMet", parameter: "minimum", rest, minimum });
}
