import fc from "fast-check";
import { FIRST_DAY, LAST_DAY } from "../../../src/engine/period/calendar";
import { EARLIEST_DAY, type Period } from "../../../src/engine/period/period";

const MILLISECONDS_PER_DAY = 86_400_000;

/** Excel's day number of an ISO date, by the platform's calendar and not by the engine's. */
export const serial = (iso: string): number =>
  (Date.parse(`${iso}T00:00:00Z`) - Date.parse("1900-03-01T00:00:00Z")) / MILLISECONDS_PER_DAY +
  FIRST_DAY;

export const dateOf = (day: number): Date =>
  new Date(Date.UTC(1900, 2, 1) + (day - FIRST_DAY) * MILLISECONDS_PER_DAY);

export const period = (start: string, end: string): Period => ({
  start: serial(start),
  end: serial(end),
});

const anyDay = fc.integer({ min: EARLIEST_DAY, max: LAST_DAY });
const programmeDay = fc.integer({ min: serial("2019-01-01"), max: serial("2030-12-31") });
/** The first or the last day of a month, where off-by-one errors live. */
const monthEdge = fc
  .record({ year: fc.integer({ min: 2019, max: 2030 }), month: fc.integer({ min: 0, max: 11 }) })
  .chain(({ year, month }) => {
    const first = serial(new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10));
    return fc.constantFrom(first, first - 1);
  });

export const day = fc.oneof(monthEdge, programmeDay);

/** Periods of the programme's years, and some anywhere in Excel's calendar. */
export const periods: fc.Arbitrary<Period> = fc
  .oneof(
    { weight: 4, arbitrary: fc.tuple(day, day) },
    { weight: 1, arbitrary: anyDay.chain((start) => fc.tuple(fc.constant(start), nearby(start))) },
  )
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

const nearby = (start: number): fc.Arbitrary<number> =>
  fc.integer({ min: start, max: Math.min(LAST_DAY, start + 800) });
