import fc from "fast-check";
import { calendarMonths } from "../../../src/engine/funding/filledMonths";
import { dayOf } from "../../../src/engine/grantYear/days";
import { centsToCell, fromCell, nearestCell } from "../../../src/engine/number/cell";
import {
  add,
  compare,
  divide,
  fraction,
  type Fraction,
  isNegative,
  multiply,
  subtract,
  sum,
  whole,
  ZERO,
} from "../../../src/engine/number/fraction";
import { greatestDivisor } from "../../../src/engine/number/greatestDivisor";
import { roundToCents } from "../../../src/engine/number/rounding";
import { months, type MonthsMethod } from "../../../src/engine/period/months";
import type { Period } from "../../../src/engine/period/period";
import { reassigned } from "../../../src/engine/year/staffing/reassignment";
import {
  contractCeilings,
  monthGrid,
  type MonthCount,
  type PostToStaff,
  staffedPost,
} from "../../../src/engine/year/staffing/staffedPost";
import { refusalOf } from "../refusalOf";
import { yearCases } from "./yearCases";

type Row = readonly [number, string, string, "NO"?];
interface Given {
  readonly rate: number;
  readonly posts: readonly {
    readonly granted: number;
    readonly from: string;
    readonly until: string;
    readonly staffing: readonly Row[];
  }[];
}
type Expected = Readonly<
  Record<
    string,
    {
      readonly filled: readonly string[];
      readonly vacant: readonly string[];
      readonly staffedCeiling: readonly number[];
    }
  >
>;

const days = (start: string, end: string): Period => ({ start: dayOf(start)!, end: dayOf(end)! });
const YEAR = days("2023-01-01", "2023-12-31");
const count = (method: MonthsMethod): MonthCount => ({ method, monthRule: undefined });
const text = ({ numerator, denominator }: Fraction): string => {
  const divisor = greatestDivisor(numerator, denominator);
  const below = denominator / divisor;
  return below === 1n ? String(numerator / divisor) : `${numerator / divisor}/${below}`;
};
const isSame = (a: Fraction, b: Fraction): boolean => compare(a, b) === 0;

const postOf = (granted: number, period: Period, rate: number, rows: readonly Row[]) => ({
  granted: { fte: fromCell(granted), period },
  rates: [{ rate: fromCell(rate), period }],
  staffing: rows.map(([share, from, until, no]) => ({
    ...{ fte: fromCell(share), period: days(from, until), counts: no !== "NO" },
  })),
});

test.each(
  yearCases<Given, Expected>("staffing").flatMap(({ id, title, given, expected }) =>
    Object.entries(expected).map(([method, figures]) => ({ id, title, given, method, figures })),
  ),
)("$id: $title, $method", ({ given: { rate, posts }, method, figures }) => {
  const staffed = posts.map(({ granted, from, until, staffing }) =>
    staffedPost(postOf(granted, days(from, until), rate, staffing), count(method as MonthsMethod)),
  );
  expect(staffed.map(({ filled }) => text(filled))).toEqual(figures.filled);
  expect(staffed.map(({ vacant }) => text(vacant))).toEqual(figures.vacant);
  expect(staffed.map(({ staffedCeiling }) => centsToCell(staffedCeiling))).toEqual(
    figures.staffedCeiling,
  );
});

test("Y-06: on the basis of the contract the posts have their whole grant", () => {
  const year = days("2020-01-01", "2020-12-31");
  const money = [0.5, 1].map(
    (fte) => staffedPost(postOf(fte, year, 50_000, []), count("CALENDAR")).grantedMoney,
  );
  expect(contractCeilings(fromCell(75_000), money).map(centsToCell)).toEqual([25_000, 50_000]);
});

test("posts that are granted for nothing have no ceiling", () => {
  expect(contractCeilings(ZERO, [ZERO, ZERO])).toEqual([ZERO, ZERO]);
});

test("vacancies are derived from day to day, and what is held above the post is told", () => {
  const post = postOf(1, YEAR, 57_000, [
    [1, "2022-12-01", "2023-03-31"],
    [0.5, "2023-06-01", "2023-09-30"],
    [1, "2023-09-16", "2024-02-29"],
  ]);
  const { vacancies, overfilled } = staffedPost(post, count("CALENDAR"));
  expect(vacancies).toEqual([
    { fte: fromCell(1), period: days("2023-04-01", "2023-05-31") },
    { fte: fromCell(0.5), period: days("2023-06-01", "2023-09-15") },
  ]);
  expect(overfilled).toEqual([{ fte: fromCell(1.5), period: days("2023-09-16", "2023-09-30") }]);
});

test("a rate that changes within the year counts from its day on", () => {
  const post: PostToStaff = {
    ...postOf(1, YEAR, 0, [[1, "2023-04-01", "2023-12-31"]]),
    rates: [
      { rate: fromCell(55_000), period: days("2023-01-01", "2023-06-30") },
      { rate: fromCell(57_000), period: days("2023-07-01", "2023-12-31") },
    ],
  };
  const { grantedMoney, staffedCeiling } = staffedPost(post, count("CALENDAR"));
  expect(centsToCell(roundToCents(grantedMoney))).toBe(56_000);
  expect(centsToCell(staffedCeiling)).toBe(42_250);
  const late = postOf(1, YEAR, 0, [[1, "2023-10-01", "2023-12-31"]]);
  const ceiling = staffedPost({ ...late, rates: post.rates }, count("CALENDAR")).staffedCeiling;
  expect(centsToCell(ceiling)).toBe(14_250);
});

test("a month that is cut counts only by a rule, where months count as a whole", () => {
  const post = postOf(1, YEAR, 57_000, [
    [0.5, "2023-01-01", "2023-07-15"],
    [1, "2023-07-16", "2023-12-31"],
  ]);
  expect(refusalOf(() => staffedPost(post, count("FULL")))).toMatchObject({
    ...{ code: "monthRuleMissing", year: 2023, month: 7 },
  });
  const filled = (monthRule: MonthCount["monthRule"]) =>
    nearestCell(staffedPost(post, { method: "FULL", monthRule }).filled);
  expect([filled("FIRSTDAY"), filled("LASTDAY")]).toEqual([8.5, 9]);
});

test("the month grid shows the filled part of each month", () => {
  const post = postOf(0.5, YEAR, 57_000, [
    [1, "2023-01-01", "2023-01-31"],
    [0.5, "2023-03-17", "2023-12-31"],
  ]);
  const grid = monthGrid(post, calendarMonths(YEAR)).map(text);
  expect(grid.slice(0, 4)).toEqual(["1/2", "0", "15/62", "1/2"]);
  expect(grid.slice(4)).toEqual(Array.from({ length: 8 }, () => "1/2"));
});

const body = (held: number, weight: number, lot = 0) => ({
  ...{ held: fromCell(held), weight: fromCell(weight), lot },
});

test("Y-11: Bönen gives its half back on 01.07., Bergkamen and Kamen are interested", () => {
  const added = reassigned({
    released: fromCell(0.5),
    interested: [body(1, 1.19), body(1, 0.85)],
    step: fromCell(0.5),
    minimum: fromCell(0.5),
  });
  expect(added.map(nearestCell)).toEqual([0.5, 0]);
});

test("what was held before may be the sum of several days, written as any fraction", () => {
  const added = reassigned({
    released: fromCell(0.5),
    interested: [{ ...body(0, 1), held: fraction(200n, 200n) }],
    step: fraction(1n, 2n),
    minimum: fromCell(0.5),
  });
  expect(added.map(nearestCell)).toEqual([0.5]);
});

test("a tie of two that are alike is decided by lots alone", () => {
  const request = { released: fromCell(0.5), step: fromCell(0.5), minimum: "NONE" } as const;
  const alike = (lots: readonly [number, number]) => () =>
    reassigned({ ...request, interested: lots.map((lot) => body(1, 1, lot)) });
  expect(refusalOf(alike([0, 0]))).toMatchObject({ code: "tieNeedsLots", positions: [0, 1] });
  expect(alike([2, 1])().map(nearestCell)).toEqual([0, 0.5]);
});

const quarter = fc.integer({ min: 1, max: 8 }).map((n) => fraction(BigInt(25 * n), 100n));
const period = fc
  .tuple(fc.integer({ min: -40, max: 400 }), fc.nat({ max: 200 }))
  .map(([from, length]) => ({ start: YEAR.start + from, end: YEAR.start + from + length }));
const posts = fc
  .record({
    fte: quarter,
    staffing: fc.array(fc.record({ fte: quarter, period, counts: fc.boolean() }), {
      maxLength: 5,
    }),
  })
  .map(({ fte, staffing }): PostToStaff => ({
    granted: { fte, period: YEAR },
    rates: [{ rate: fromCell(57_000), period: YEAR }],
    staffing,
  }));

test("K7: granted = filled + vacant, the vacancies are what is missing, no row order matters", () => {
  fc.assert(
    fc.property(posts, fc.constantFrom<MonthsMethod>("CALENDAR", "DAYS"), (post, method) => {
      const staffed = staffedPost(post, count(method));
      const missing = sum([
        ZERO,
        ...staffed.vacancies.map(({ fte, period: days }) => multiply(fte, months(days, method))),
      ]);
      expect(isSame(staffed.granted, add(staffed.filled, missing))).toBe(true);
      expect(isSame(staffed.vacant, missing)).toBe(true);
      expect(isNegative(staffed.filled)).toBe(false);
      const turned = { ...post, staffing: [...post.staffing].reverse() };
      expect(staffedPost(turned, count(method))).toEqual(staffed);
    }),
  );
});

test("the month grid adds up to the filled FTE-months", () => {
  fc.assert(
    fc.property(posts, (post) => {
      const grid = monthGrid(post, calendarMonths(YEAR));
      expect(isSame(sum(grid), staffedPost(post, count("CALENDAR")).filled)).toBe(true);
    }),
  );
});

test("K8: the ceilings of posts add up to the money of their body", () => {
  const exact = fc
    .array(quarter, { minLength: 1, maxLength: 5 })
    .map((all) => all.map((fte) => divide(multiply(fte, whole(56_999)), whole(7))));
  fc.assert(
    fc.property(exact, (money) => {
      const total = roundToCents(sum(money));
      const ceilings = contractCeilings(total, money);
      expect(isSame(sum(ceilings), total)).toBe(true);
      ceilings.forEach((ceiling, i) => {
        const off = subtract(ceiling, money[i]!);
        expect(compare(multiply(off, off), fraction(1n, 10_000n))).toBeLessThan(0);
      });
    }),
  );
});

test("reassignment adds up to zero and takes from nobody", () => {
  const interested = fc.array(fc.record({ held: quarter, weight: quarter }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(interested, quarter, (bodies, released) => {
      const added = reassigned({
        released,
        interested: bodies.map((each, i) => ({ ...each, lot: i + 1 })),
        step: fraction(25n, 100n),
        minimum: "NONE",
      });
      expect(isSame(sum(added), released)).toBe(true);
      expect(added.some(isNegative)).toBe(false);
    }),
  );
});
