import { fromCell, nearestCell } from "../../../../src/engine/number/cell";
import {
  divide,
  fraction,
  type Fraction,
  isZero,
  multiply,
  whole,
  ZERO,
} from "../../../../src/engine/number/fraction";
import { floor, roundToCents, roundToDecimals } from "../../../../src/engine/number/rounding";
import type { ForwardingPeriod } from "../../../../src/engine/funding/forwarding";
import { months } from "../../../../src/engine/period/months";

export type Forwarding = (fte: Fraction, rate: Fraction, period?: ForwardingPeriod) => Fraction;

const monthsOf = (period: ForwardingPeriod | undefined): Fraction =>
  period ? months(period, period.method) : whole(12);

const unrounded: Forwarding = (fte, rate, period) =>
  isZero(fte) ? ZERO : divide(multiply(multiply(fte, rate), monthsOf(period)), whole(12));

/** Months cut to a decimal of 20 digits before the last rounding. */
export const monthsAsDecimals: Forwarding = (fte, rate, period) => {
  const decimal = roundToDecimals(monthsOf(period), 20);
  return roundToCents(divide(multiply(multiply(fte, rate), decimal), whole(12)));
};

/** Months shown with two decimals and calculated with them. */
export const monthsWithTwoDecimals: Forwarding = (fte, rate, period) => {
  const shown = roundToDecimals(monthsOf(period), 2);
  return roundToCents(divide(multiply(multiply(fte, rate), shown), whole(12)));
};

/** The monthly amount rounded to cents, then multiplied by the months. */
export const monthlyAmountRounded: Forwarding = (fte, rate, period) =>
  roundToCents(multiply(roundToCents(divide(multiply(fte, rate), whole(12))), monthsOf(period)));

/** Cents cut off in place of commercial rounding. */
export const floorOfCents: Forwarding = (fte, rate, period) =>
  fraction(floor(multiply(unrounded(fte, rate, period), whole(100))), 100n);

/** Half a cent always up, so that a repayment differs from its payment. */
export const halfUpTowardsPlus: Forwarding = (fte, rate, period) => {
  const hundredfold = multiply(unrounded(fte, rate, period), whole(100));
  const { numerator, denominator } = hundredfold;
  return fraction(floor(fraction(2n * numerator + denominator, 2n * denominator)), 100n);
};

/** Half a cent to the even cent, as banks and many libraries do. */
export const halfToEven: Forwarding = (fte, rate, period) => {
  const { numerator, denominator } = multiply(unrounded(fte, rate, period), whole(100));
  const below = floor({ numerator, denominator });
  const twice = 2n * (numerator - below * denominator);
  const up = twice > denominator || (twice === denominator && below % 2n !== 0n);
  return fraction(up ? below + 1n : below, 100n);
};

/** Doubles as a sheet's own formula would use them. */
export const inDoubles: Forwarding = (fte, rate, period) => {
  const product = nearestCell(fte) * nearestCell(rate) * nearestCell(monthsOf(period));
  return fromCell(Math.round((product / 12) * 100) / 100);
};
