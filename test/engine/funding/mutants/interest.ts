import { interest, type InterestRequest } from "../../../../src/engine/funding/interest";
import {
  add,
  fraction,
  type Fraction,
  multiply,
  ZERO,
} from "../../../../src/engine/number/fraction";
import { powerOfTen } from "../../../../src/engine/number/powerOfTen";
import { roundToCents } from "../../../../src/engine/number/rounding";
import { startOfYear } from "../../../../src/engine/period/calendar";
import { interestDays } from "../../../../src/engine/period/interestDays";
import type { Recorder } from "../../../../src/engine/steps/step";

export type Interest = (request: InterestRequest, record?: Recorder) => Fraction;

/** The rate of the first day for the whole time. */
export const rateOfFirstDay: Interest = (request) =>
  interest({
    ...request,
    baseRates: {
      ...request.baseRates,
      entries: [request.baseRates.entries.findLast((e) => e.validFrom <= request.start)!],
    },
  });

/** 365 days to every year, leap years too. */
export const leapYearForgotten: Interest = ({ amount, start, end, baseRates, ...request }) => {
  const { entries, scale } = baseRates;
  const perDay = entries.map(({ validFrom, units }, i) => {
    const until = Math.min(end, entries[i + 1]?.validFrom ?? end);
    const days = Math.max(0, until - Math.max(start, validFrom));
    const rate = add(fraction(units, powerOfTen(scale)), request.surcharge!);
    return multiply(rate, fraction(BigInt(days), 365n));
  });
  return roundToCents(multiply(amount, perDay.reduce(add, ZERO)));
};

/** What is returned lowers the amount for all of the time. */
export const returnedFromTheStart: Interest = ({ returns = [], ...request }) =>
  interest({ ...request, returns: returns.map((each) => ({ ...each, day: request.start })) });

/** The day on which something is returned still bears interest on it. */
export const returnedOneDayLater: Interest = ({ returns = [], ...request }) =>
  interest({ ...request, returns: returns.map(({ day, ...each }) => ({ ...each, day: day + 1 })) });

/** What was returned before the start is forgotten. */
export const earlyReturnsForgotten: Interest = ({ returns = [], ...request }) =>
  interest({ ...request, returns: returns.filter(({ day }) => day >= request.start) });

/** The day of the repayment bears interest too. */
export const endDayIncluded: Interest = (request, record) =>
  interest({ ...request, end: request.end + 1 }, record);

/** Each calendar year's interest rounded, then added. */
export const roundedPerYear: Interest = (request) =>
  interestDays(request.start, request.end)
    .map(({ year }) =>
      interest({
        ...request,
        start: Math.max(request.start, startOfYear(year)),
        end: Math.min(request.end, startOfYear(year + 1)),
      }),
    )
    .reduce(add, ZERO);
