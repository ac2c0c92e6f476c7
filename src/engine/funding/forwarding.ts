import { divide, type Fraction, isZero, multiply, whole, ZERO } from "../number/fraction";
import { roundToCents } from "../number/rounding";
import { months, type MonthsMethod } from "../period/months";
import { readPeriod } from "../period/period";
import type { Recorder } from "../steps/step";

/** In months. */
const YEAR = whole(12);

/** The days of a forwarding contract as cells deliver them; 0 is an empty cell. */
export interface ForwardingPeriod {
  readonly start: number;
  readonly end: number;
  readonly method: MonthsMethod;
}

/**
 * Amount that is forwarded for posts: fte × rate × months ÷ 12, in euro.
 * `rate` is euro per full FTE and year. Without a period: a whole year. An fte of 0 gives 0
 * whatever its dates; an fte beside a missing or wrong date is refused.
 * The months stay a fraction; the one rounding, commercial to cents, is the last step:
 * 5.25 × 55,000 × 3/28 ÷ 12 is exactly 2,578.125 and becomes 2,578.13.
 */
export function forwarding(
  fte: Fraction,
  rate: Fraction,
  period?: ForwardingPeriod,
  record?: Recorder,
): Fraction {
  if (isZero(fte)) return ZERO;
  const counted = period ? months(readPeriod(period.start, period.end), period.method) : YEAR;
  const amount = roundToCents(multiply(multiply(fte, rate), divide(counted, YEAR)));
  if (period) record?.({ kind: "months", ...period, months: counted });
  record?.({ kind: "forwarding", fte, rate, months: counted, amount });
  return amount;
}
