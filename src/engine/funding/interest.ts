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
import { interestDays } from "../period/interestDays";
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

/** Sums over days of a year of the same length: of the days, and of their base rates. */
interface RatedDays {
  readonly daysInYear: 365 | 366;
  days: bigint;
  rateUnits: bigint;
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

  let factor = ZERO;
  for (const { daysInYear, days, rateUnits } of ratedDays(start, end, baseRates)) {
    const base = fraction(rateUnits, powerOfTen(baseRates.scale));
    const total = add(base, multiply(surcharge, fraction(days)));
    factor = add(factor, divide(total, whole(daysInYear)));
    if (days > 0n)
      record?.({
        kind: "interestDays",
        days: Number(days),
        daysInYear,
        rate: divide(total, fraction(days)),
      });
  }
  const owed = roundToCents(multiply(amount, factor));
  record?.({ kind: "interest", amount, interest: owed });
  return owed;
}

/** The days from `start` to the day before `end`, with the rates in force. */
function ratedDays(start: number, end: number, { entries }: BaseRates): readonly RatedDays[] {
  const ordinary: RatedDays = { daysInYear: 365, days: 0n, rateUnits: 0n };
  const leap: RatedDays = { daysInYear: 366, days: 0n, rateUnits: 0n };
  if (start === end) return [ordinary, leap];
  const first = entries.findLastIndex(({ validFrom }) => validFrom <= start);
  if (first < 0)
    throw invalid({
      code: "beforeFirstRate",
      parameter: "start",
      firstDay: entries[0]!.validFrom,
    });
  for (let i = first; i < entries.length && entries[i]!.validFrom < end; i++) {
    const from = Math.max(start, entries[i]!.validFrom);
    const until = Math.min(end, entries[i + 1]?.validFrom ?? end);
    for (const { days, daysInYear } of interestDays(from, until)) {
      const sums = daysInYear === 366 ? leap : ordinary;
      sums.days += BigInt(days);
      sums.rateUnits += BigInt(days) * entries[i]!.units;
    }
  }
  return [ordinary, leap];
}
