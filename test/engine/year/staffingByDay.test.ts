import fc from "fast-check";
import { calendarMonths } from "../../../src/engine/funding/filledMonths";
import {
  add,
  compare,
  divide,
  fraction,
  type Fraction,
  isNegative,
  min,
  subtract,
  sum,
  whole,
  ZERO,
} from "../../../src/engine/number/fraction";
import {
  type PostToStaff,
  type StaffedDays,
  staffedPost,
} from "../../../src/engine/year/staffing/staffedPost";
import { period, serial } from "../period/dates";
import * as mutants from "./mutants/staffing";

const quarters = fc.integer({ min: 0, max: 8 }).map((n) => fraction(BigInt(n), 4n));
const dayOfYear = fc.integer({ min: serial("2022-12-01"), max: serial("2024-01-31") });
const spans = fc
  .tuple(dayOfYear, dayOfYear)
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const staffing: fc.Arbitrary<readonly StaffedDays[]> = fc.array(
  fc.record({ fte: quarters, period: spans, counts: fc.boolean() }),
  { maxLength: 5 },
);
const posts = fc
  .record({ fte: quarters, period: spans, staffing })
  .map(({ fte, period: days, ...rest }): PostToStaff => ({
    granted: { fte, period: days },
    rates: [{ rate: whole(57_000), period: period("2022-01-01", "2024-12-31") }],
    ...rest,
  }));

/** FTE-months of a post counted day by day: of each day the smaller of granted and held. */
function filledByDay({ granted, staffing: rows }: PostToStaff): Fraction {
  const { fte, period: days } = granted;
  return calendarMonths(days).reduce((all, { start, end }) => {
    let fteDays = ZERO;
    for (let day = Math.max(start, days.start); day <= Math.min(end, days.end); day++) {
      const held = rows.filter(
        ({ counts, period: on }) => counts && on.start <= day && day <= on.end,
      );
      fteDays = add(fteDays, min(fte, sum([ZERO, ...held.map((row) => row.fte)])));
    }
    return add(all, divide(fteDays, whole(end - start + 1)));
  }, ZERO);
}

const isFilledByTheDay = (staff: typeof staffedPost): void => {
  fc.assert(
    fc.property(posts, (post) => {
      const { granted, filled, vacant } = staff(post, {
        method: "CALENDAR",
        monthRule: undefined,
      });
      return (
        compare(filled, filledByDay(post)) === 0 && compare(granted, add(filled, vacant)) === 0
      );
    }),
    { numRuns: 300 },
  );
};

test("K7: what is filled is what a count day by day finds", () => {
  isFilledByTheDay(staffedPost);
});

test("however months are counted, no more is filled than granted", () => {
  const methods = fc.constantFrom("CALENDAR", "FULL", "STARTED", "DAYS" as const);
  const rules = fc.constantFrom("FIRSTDAY", "LASTDAY", "MAJORITY" as const);
  fc.assert(
    fc.property(posts, methods, rules, (post, method, monthRule) => {
      const { vacant, grantedMoney, staffedCeiling } = staffedPost(post, { method, monthRule });
      const cent = fraction(1n, 100n);
      return !isNegative(vacant) && compare(subtract(staffedCeiling, grantedMoney), cent) < 0;
    }),
  );
});

test.each([
  ["more than granted counts", mutants.uncapped],
  ["a row counts on all days of the post", mutants.anyDay],
  ["rows that do not count are counted", mutants.allCount],
] as const)("mutant: %s is found", (_, mutant) => {
  expect(() => {
    isFilledByTheDay(mutant);
  }).toThrow();
});
