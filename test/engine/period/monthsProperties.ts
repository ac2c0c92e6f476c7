import fc from "fast-check";
import { add, compare, type Fraction, fraction, whole } from "../../../src/engine/number/fraction";
import type { MonthsMethod } from "../../../src/engine/period/months";
import type { Period } from "../../../src/engine/period/period";
import { dateOf, day, period, periods } from "./dates";

/** What the properties are asked of: the engine's rule or a mutant of it. */
export type Months = (period: Period, method: MonthsMethod) => Fraction;
export type MonthsProperty = (months: Months) => void;

export const METHODS: readonly MonthsMethod[] = ["CALENDAR", "FULL", "STARTED", "DAYS"];

const isSame = (a: Fraction, b: Fraction): boolean => compare(a, b) === 0;

/** 12 × 5 × 7 × 29 × 31 × 61 × 73: a whole number of parts in every 1/28 … 1/31, 12/365, 12/366. */
const PARTS = 420n * 29n * 31n * 61n * 73n;

/** Counts the period day by day, by the platform's calendar. */
export function monthsDayByDay({ start, end }: Period, method: MonthsMethod): Fraction {
  let parts = 0n;
  const daysSeen = new Map<string, { days: number; ofMonth: number }>();
  for (let serial = start; serial <= end; serial++) {
    const date = dateOf(serial);
    const year = date.getUTCFullYear();
    const month = date.getUTCMonth();
    const ofMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    const ofYear = new Date(Date.UTC(year, 11, 31)).getTime() - Date.UTC(year, 0, 0);
    if (method === "CALENDAR") parts += PARTS / BigInt(ofMonth);
    if (method === "DAYS") parts += (12n * PARTS) / BigInt(ofYear / 86_400_000);
    const seen = daysSeen.get(`${year}-${month}`) ?? { days: 0, ofMonth };
    daysSeen.set(`${year}-${month}`, { days: seen.days + 1, ofMonth });
  }
  if (method === "STARTED") return whole(daysSeen.size);
  if (method === "FULL")
    return whole([...daysSeen.values()].filter(({ days, ofMonth }) => days === ofMonth).length);
  return fraction(parts, PARTS);
}

export const equalsDayByDay: MonthsProperty = (months) => {
  fc.assert(
    fc.property(periods, fc.constantFrom(...METHODS), (span, method) =>
      isSame(months(span, method), monthsDayByDay(span, method)),
    ),
    {
      numRuns: 300,
      examples: [
        [period("2022-02-01", "2022-02-03"), "CALENDAR"],
        [period("2020-02-15", "2020-03-14"), "CALENDAR"],
        [period("2019-12-31", "2021-01-01"), "DAYS"],
        [period("2021-01-02", "2021-01-31"), "FULL"],
        [period("2021-01-31", "2021-02-01"), "STARTED"],
      ],
    },
  );
};

/**
 * Only for CALENDAR and DAYS. With FULL two halves of a month are none, together one; with
 * STARTED they are two, together one: these methods do not add up, and must not be split.
 */
export const adjoiningPeriodsAddUp: MonthsProperty = (months) => {
  const split = fc
    .record({ span: periods, after: fc.nat(), method: fc.constantFrom("CALENDAR", "DAYS") })
    .filter(({ span }) => span.end > span.start);
  fc.assert(
    fc.property(split, ({ span, after, method }) => {
      const lastOfFirst = span.start + (after % (span.end - span.start));
      const first = months({ start: span.start, end: lastOfFirst }, method as MonthsMethod);
      const second = months({ start: lastOfFirst + 1, end: span.end }, method as MonthsMethod);
      return isSame(add(first, second), months(span, method as MonthsMethod));
    }),
    { numRuns: 300 },
  );
};

export const yearHasTwelveMonths: MonthsProperty = (months) => {
  fc.assert(
    fc.property(fc.integer({ min: 1901, max: 9999 }), fc.constantFrom(...METHODS), (year, method) =>
      isSame(months(period(`${year}-01-01`, `${year}-12-31`), method), whole(12)),
    ),
    { numRuns: 300, examples: METHODS.map((method) => [2020, method]) },
  );
};

export const fullIsLeastAndStartedMost: MonthsProperty = (months) => {
  fc.assert(
    fc.property(
      periods,
      (span) =>
        compare(months(span, "FULL"), months(span, "CALENDAR")) <= 0 &&
        compare(months(span, "CALENDAR"), months(span, "STARTED")) <= 0,
    ),
    { numRuns: 300 },
  );
};

export const aLaterEndNeverTakesMonths: MonthsProperty = (months) => {
  fc.assert(
    fc.property(day, fc.nat(500), fc.constantFrom(...METHODS), (start, length, method) => {
      const shorter = months({ start, end: start + length }, method);
      const longer = months({ start, end: start + length + 1 }, method);
      return compare(shorter, longer) <= 0;
    }),
    { numRuns: 300 },
  );
};
