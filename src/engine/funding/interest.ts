import { invalid } from "../issue";
import {
  add,
  compare,
  divide,
  type Fraction,
  fraction,
  multiply,
  whole,
  ZERO,
} from "../number/fraction";
import { powerOfTen } from "../number/powerOfTen";
import { roundToCents } from "../number/rounding";
import { type DaysOfYear, interestDays } from "../period/interestDays";
import { readDay } from "../period/period";
import type { Recorder } from "../steps/step";
import type { BaseRates } from "./baseRates";

export interface InterestRequest {
  /** Amount to be repaid, in euro. */
  readonly amount: Fraction;
  /** First day that bears interest, as a cell delivers it. */
  readonly start: number;
  /** Day of the repayment, as a cell delivers it: it bears no interest any more. */
  readonly end: number;
  readonly baseRates: BaseRates;
  /** Added to the base rate; 5 percentage points (0.05) by § 49a (3) VwVfG NRW. */
  readonly surcharge: Fraction;
}

/** Days of a calendar year on which the same base rate is in force. */
interface RatedDays extends DaysOfYear {
  readonly baseRate: Fraction;
}

/**
 * Interest on a repayment, in euro: amount × (base rate + surcharge) × days, per calendar year
 * ÷ its days, with the base rate in force on each day; rounded once, commercially to cents.
 * Refused: a surcharge of 0.25 or more in size, an end before the start, a day before the first
 * base rate.
 */
export function interest(request: InterestRequest, record?: Recorder): Fraction {
  const { amount, baseRates, surcharge } = request;
  const start = readDay(request.start, "start");
  const end = readDay(request.end, "end");
  if (end < start) throw invalid({ code: "endBeforeStart", parameter: "end" });
  if (compare(multiply(surcharge, surcharge), fraction(1n, 16n)) >= 0)
    throw invalid({ code: "notAPercentage", parameter: "surcharge", received: surcharge });

  // Days × rates, apart for years of either length, so that the fractions stay small.
  const rateDays = { 365: ZERO, 366: ZERO };
  for (const { year, days, daysInYear, baseRate } of ratedDays(start, end, baseRates)) {
    const ofSpan = multiply(add(baseRate, surcharge), whole(days));
    rateDays[daysInYear] = add(rateDays[daysInYear], ofSpan);
    record?.({
      kind: "interestDays",
      ...{ year, days, daysInYear, amount, baseRate, surcharge },
      interest: multiply(amount, overDays(ofSpan, daysInYear)),
    });
  }
  const factor = add(overDays(rateDays[365], 365), overDays(rateDays[366], 366));
  const sum = multiply(amount, factor);
  const owed = roundToCents(sum);
  record?.({ kind: "interest", sum, interest: owed });
  return owed;
}

const overDays = (value: Fraction, days: number): Fraction => divide(value, whole(days));

/** The days from `start` to the day before `end`, a span for each year and rate in force. */
function ratedDays(start: number, end: number, { entries, scale }: BaseRates): RatedDays[] {
  if (start === end) return [];
  const first = entries.findLastIndex(({ validFrom }) => validFrom <= start);
  if (first < 0)
    throw invalid({
      code: "beforeFirstRate",
      parameter: "start",
      firstDay: entries[0]!.validFrom,
    });
  const spans: RatedDays[] = [];
  for (let i = first; i < entries.length && entries[i]!.validFrom < end; i++) {
    const from = Math.max(start, entries[i]!.validFrom);
    const until = Math.min(end, entries[i + 1]?.validFrom ?? end);
    const baseRate = fraction(entries[i]!.units, powerOfTen(scale));
    for (const ofYear of interestDays(from, until)) spans.push({ ...ofYear, baseRate });
  }
  return spans;
}
