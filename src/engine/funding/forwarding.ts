import { divide, type Fraction, isZero, multiply, whole, ZERO } from "../number/fraction";
import { roundToCents } from "../number/rounding";
import { months, type MonthsMethod } from "../period/months";
import { recordMonths } from "../period/recordMonths";
import { readPeriod } from "../period/period";
import type { Recorder, StepOf } from "../steps/step";

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
  const exact = exactForwarding(fte, rate, period);
  const amount = roundToCents(exact);
  if (record) recordForwarding({ fte, rate, exact, amount }, period, record);
  return amount;
}

/** The same before it is rounded. */
export function exactForwarding(
  fte: Fraction,
  rate: Fraction,
  period: ForwardingPeriod | undefined,
): Fraction {
  if (isZero(fte)) return ZERO;
  const counted = period ? months(readPeriod(period.start, period.end), period.method) : YEAR;
  return multiply(multiply(fte, rate), divide(counted, YEAR));
}

/** Records how an amount came about, and that of its months. */
export function recordForwarding(
  amounts: Pick<StepOf<"forwarding">, "fte" | "rate" | "exact" | "amount">,
  period: ForwardingPeriod | undefined,
  record: Recorder,
): void {
  const counted = period && {
    method: period.method,
    terms: recordMonths(readPeriod(period.start, period.end), period.method, record),
  };
  record({ kind: "forwarding", ...amounts, ...counted });
}
