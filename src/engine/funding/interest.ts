import { invalid, unavailable } from "../issue";
import {
  add,
  divide,
  type Fraction,
  fraction,
  multiply,
  sum,
  whole,
  ZERO,
} from "../number/fraction";
import { powerOfTen } from "../number/powerOfTen";
import { roundToCents } from "../number/rounding";
import { type DaysOfYear, interestDays } from "../period/interestDays";
import { readDay } from "../period/period";
import type { Recorder, StepOf } from "../steps/step";
import { type BaseRates, isPercentage } from "./baseRates";
import { principals, type Returned } from "./principal";

export interface InterestRequest {
  /** Amount to be repaid, in euro. */
  readonly amount: Fraction;
  /** First day that bears interest, as a cell delivers it. */
  readonly start: number;
  /** Day of the repayment, as a cell delivers it: it bears no interest any more. */
  readonly end: number;
  /** What of it was paid back before; none unless said. */
  readonly returns?: readonly Returned[];
  readonly baseRates: BaseRates;
  /**
   * Added to the base rate; undefined if nobody said. § 49a (3) VwVfG NRW: three percentage points
   * (0.03) as of 7 November 2025, five before; a contract says what it says.
   */
  readonly surcharge: Fraction | undefined;
}

/** Days of a calendar year on which the same base rate is in force. */
interface RatedDays extends DaysOfYear {
  readonly rateUnits: bigint;
}

/** Days on which the same amount is owed. */
interface OwedDays {
  readonly amount: Fraction;
  readonly spans: readonly RatedDays[];
}

/**
 * Interest on a repayment, in euro: amount × (base rate + surcharge) × days, per calendar year
 * ÷ its days, with the base rate in force on each day; the amount falls with each return; no
 * interest on interest; rounded once, commercially to cents (§ 49a (3) VwVfG NRW, year.md 4.9).
 * Refused: a surcharge of 0.10 or more in size, an end before the start, a day before the first
 * rate of a table. Unavailable: no surcharge, a day whose published base rate is not known while
 * anything is owed.
 */
export function interest(request: InterestRequest, record?: Recorder): Fraction {
  const { amount, baseRates, returns = [] } = request;
  const start = readDay(request.start, "start");
  const end = readDay(request.end, "end");
  if (end < start) throw invalid({ code: "endBeforeStart", parameter: "end" });
  const surcharge = checkedSurcharge(request.surcharge);

  const owed = principals({ amount, start, end }, returns).map((principal): OwedDays => {
    const spans = ratedDays(principal.start, principal.end, baseRates);
    return { amount: principal.amount, spans };
  });
  const parts = owed.map((days) => multiply(days.amount, yearsTimesRate(days.spans)));
  const exact = sum([ZERO, ...parts]);
  const rounded = roundToCents(exact);
  if (record) recordSpans(owed, { baseRates, surcharge }, { exact, interest: rounded }, record);
  return rounded;

  /** Over the spans in years of each length: whole numbers are summed before the one division. */
  function yearsTimesRate(spans: readonly RatedDays[]): Fraction {
    return add(ofYears(spans, 365), ofYears(spans, 366));
  }

  function ofYears(spans: readonly RatedDays[], daysInYear: number): Fraction {
    let allDays = 0n;
    let rateUnits = 0n;
    for (const span of spans) {
      if (span.daysInYear !== daysInYear) continue;
      allDays += BigInt(span.days);
      rateUnits += BigInt(span.days) * span.rateUnits;
    }
    const ofBaseRate = fraction(rateUnits, powerOfTen(baseRates.scale));
    const ofSurcharge = multiply(surcharge, fraction(allDays));
    return divide(add(ofBaseRate, ofSurcharge), whole(daysInYear));
  }
}

function checkedSurcharge(surcharge: Fraction | undefined): Fraction {
  const parameter = "surcharge";
  if (surcharge === undefined) throw unavailable({ code: "surchargeMissing", parameter });
  if (isPercentage(surcharge)) return surcharge;
  throw invalid({ code: "notAPercentage", parameter, received: surcharge });
}

function recordSpans(
  owed: readonly OwedDays[],
  { baseRates, surcharge }: { readonly baseRates: BaseRates; readonly surcharge: Fraction },
  result: Pick<StepOf<"interest">, "exact" | "interest">,
  record: Recorder,
): void {
  const days = owed.flatMap(({ amount, spans }) =>
    spans.map(({ rateUnits, ...span }) => {
      const baseRate = fraction(rateUnits, powerOfTen(baseRates.scale));
      return { amount, baseRate, surcharge, ...span };
    }),
  );
  if (days.length > 1)
    for (const span of days) {
      const years = fraction(BigInt(span.days), BigInt(span.daysInYear));
      const rate = add(span.baseRate, surcharge);
      record({
        kind: "interestDays",
        ...span,
        interest: multiply(multiply(span.amount, rate), years),
      });
    }
  record({ kind: "interest", days, ...result });
}

/** The days from `start` to the day before `end`, a span for each year and rate in force. */
function ratedDays(start: number, end: number, { entries, until }: BaseRates): RatedDays[] {
  const first = entries.findLastIndex(({ validFrom }) => validFrom <= start);
  const firstDay = entries[0]!.validFrom;
  if (until !== undefined && (first < 0 || end > until)) {
    const lastDay = until - 1;
    const [parameter, day] = first < 0 ? ["start", start] : ["end", Math.max(start, until)];
    throw unavailable({ code: "baseRateUnknown", parameter, day, firstDay, lastDay });
  }
  if (first < 0) throw invalid({ code: "beforeFirstRate", parameter: "start", firstDay });
  const spans: RatedDays[] = [];
  for (let i = first; i < entries.length && entries[i]!.validFrom < end; i++) {
    const from = Math.max(start, entries[i]!.validFrom);
    const next = Math.min(end, entries[i + 1]?.validFrom ?? end);
    const rateUnits = entries[i]!.units;
    for (const { year, days, daysInYear } of interestDays(from, next))
      spans.push({ year, days, daysInYear, rateUnits });
  }
  return spans;
}
