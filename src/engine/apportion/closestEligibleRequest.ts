import { invalid } from "../issue";
import { bigUnits, type Column } from "../number/column";
import { divide, type Fraction, fraction, isNegative, isZero } from "../number/fraction";
import { powerOfTen } from "../number/powerOfTen";
import { checkLots } from "./lots";

/** Whether `shares` are FTE, or a key by which the posts are shared exactly. */
export type ShareBasis = "SHARES" | "KEY";

/** What `closestEligible` distributes; columns have one entry per row, FTE throughout. */
export interface ClosestEligibleRequest {
  /** FTE to hand out, a multiple of `step`. */
  readonly total: Fraction;
  /** FTE to come close to, or weights (see `basis`). 0 gets 0. */
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
  /** FTE that a row already holds, a multiple of `step`: it gets that or more. */
  readonly held?: Column | undefined;
  /** What a row holds need not reach the minimum, only what rows get that hold nothing. */
  readonly heldIsEnough?: boolean | undefined;
  /** `SHARES` by default. */
  readonly basis?: ShareBasis | undefined;
}

/** The cells of a column as exact numbers. */
export const fractionsOf = (column: Column): readonly Fraction[] =>
  bigUnits(column).map((units) => fraction(units, powerOfTen(column.scale)));

/** How many steps an exact multiple of the step has. */
export const wholeSteps = (fte: Fraction, step: Fraction): number => {
  const { numerator, denominator } = divide(fte, step);
  return Number(numerator / denominator);
};

/** Refuses what is wrong with single arguments. */
export function checkRequest(request: ClosestEligibleRequest): void {
  const { total, shares, minimum, step, waivers, agreed, lots, held } = request;
  if (isZero(step) || isNegative(step))
    throw invalid({ code: "notPositive", parameter: "step", received: step });
  if (minimum !== "NONE") checkNotNegative("minimum", minimum);
  checkNotNegative("total", total);
  checkNoneNegative("shares", shares);
  if (waivers) checkNoneNegative("waivers", waivers);
  if (agreed) checkNoneNegative("agreed", agreed);
  if (held) checkNoneNegative("held", held);
  if (lots) checkLots(lots);
  checkMultiple("total", total, step);
  if (agreed) checkMultiples("agreed", agreed, step);
  if (held) checkMultiples("held", held, step);
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

function checkMultiples(parameter: string, column: Column, of: Fraction): void {
  fractionsOf(column).forEach((fte, position) => checkMultiple(parameter, fte, of, position));
}

const placeOf = (parameter: string, position?: number) =>
  position === undefined ? { parameter } : { parameter, position };
