import { invalid } from "../issue";
import { bigUnits, type Column } from "../number/column";
import {
  add,
  compare,
  divide,
  type Fraction,
  fraction,
  isNegative,
  isZero,
  multiply,
  subtract,
  whole,
  ZERO,
} from "../number/fraction";
import { powerOfTen } from "../number/powerOfTen";
import { checkLots } from "./lots";

/** What `closestEligible` distributes; columns have one entry per row, FTE throughout. */
export interface ClosestEligibleRequest {
  /** FTE to hand out, a multiple of `step`. */
  readonly total: Fraction;
  /** The shares to come close to. A share of 0 gets 0. */
  readonly shares: Column;
  /** Whoever gets anything gets at least this. */
  readonly minimum: Fraction | "NONE";
  readonly step: Fraction;
  /** FTE given up: such a row gets no more than share − waiver. */
  readonly waivers?: Column | undefined;
  /** FTE fixed by agreement, a multiple of `step`, whatever share, minimum and waiver say; 0 = not fixed. */
  readonly agreed?: Column | undefined;
  /** The number drawn by each row, 0 = none. */
  readonly lots?: readonly number[] | undefined;
}

const MOST_CELLS = 4_000_000;

/** The cells of a column as exact numbers. */
export const fractionsOf = (column: Column): readonly Fraction[] =>
  bigUnits(column).map((units) => fraction(units, powerOfTen(column.scale)));

/** How many steps an exact multiple of the step has. */
export const wholeSteps = (fte: Fraction, step: Fraction): number => {
  const { numerator, denominator } = divide(fte, step);
  return Number(numerator / denominator);
};

/**
 * Refuses what is wrong with single arguments. Inhabitants in place of shares are told before the
 * size of the calculation, which they would blow up.
 */
export function checkRequest(request: ClosestEligibleRequest): void {
  const { total, shares, minimum, step, waivers, agreed, lots } = request;
  if (isZero(step) || isNegative(step))
    throw invalid({ code: "notPositive", parameter: "step", received: step });
  if (minimum !== "NONE") checkNotNegative("minimum", minimum);
  checkNotNegative("total", total);
  checkNoneNegative("shares", shares);
  if (waivers) checkNoneNegative("waivers", waivers);
  if (agreed) checkNoneNegative("agreed", agreed);
  if (lots) checkLots(lots);
  checkSharesFitTotal(request);
  checkMultiple("total", total, step);
  if (agreed)
    fractionsOf(agreed).forEach((fte, position) => checkMultiple("agreed", fte, step, position));
  checkSize(request);
}

function checkNotNegative(parameter: string, received: Fraction, position?: number): void {
  if (isNegative(received))
    throw invalid({ code: "negative", ...placeOf(parameter, position), received });
}

function checkNoneNegative(parameter: string, column: Column): void {
  fractionsOf(column).forEach((value, position) => checkNotNegative(parameter, value, position));
}

function checkMultiple(parameter: string, received: Fraction, of: Fraction, position?: number) {
  const { numerator, denominator } = divide(received, of);
  if (numerator % denominator !== 0n)
    throw invalid({ code: "notAMultiple", ...placeOf(parameter, position), received, of });
}

const placeOf = (parameter: string, position?: number) =>
  position === undefined ? { parameter } : { parameter, position };

/**
 * Least squares moves every share by the same amount when the sum differs from the total: right
 * for a few hundredths, wrong for inhabitants or euros, which are to be scaled.
 */
function checkSharesFitTotal({ shares, total, step }: ClosestEligibleRequest): void {
  const sum = fractionsOf(shares).reduce(add, ZERO);
  const difference = subtract(sum, total);
  const size = isNegative(difference) ? subtract(ZERO, difference) : difference;
  if (compare(size, multiply(whole(shares.units.length), step)) >= 0)
    throw invalid({ code: "sharesDoNotFitTotal", parameter: "shares", sum, total });
}

function checkSize({ shares, total, step }: ClosestEligibleRequest): void {
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
