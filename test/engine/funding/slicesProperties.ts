import fc from "fast-check";
import type { MonthRule } from "../../../src/engine/funding/countedSlices";
import type { TimedPosts } from "../../../src/engine/funding/postsByKey";
import type { SlicesRequest } from "../../../src/engine/funding/slices";
import { Refusal } from "../../../src/engine/issue";
import { fromCell } from "../../../src/engine/number/cell";
import { compare, type Fraction, fraction } from "../../../src/engine/number/fraction";
import { dateOf, serial } from "../period/dates";
import { METHODS } from "../period/monthsProperties";
import type { Slices } from "./mutants/slices";

export type SlicesProperty = (rule: Slices) => void;

/** 12 × 5 × 7 × 29 × 31 × 61 × 73: a whole number of parts in every 1/28 … 1/31, 1/365, 1/366. */
const PARTS = 420n * 29n * 31n * 61n * 73n;

const RULES: readonly (MonthRule | undefined)[] = ["FIRSTDAY", "LASTDAY", "MAJORITY", undefined];

const row = fc
  .record({
    halves: fc.integer({ min: 1, max: 3 }),
    rate: fc.constantFrom(55_000, 57_000),
    start: fc.integer({ min: serial("2023-11-01"), max: serial("2024-03-31") }),
    days: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 20, max: 150 })),
  })
  .map(({ halves, rate, start, days }): TimedPosts => ({
    fte: fraction(BigInt(halves), 2n),
    rate: fromCell(rate),
    period: { start, end: start + days },
  }));

const cases = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 4 }),
  isOneRate: fc.boolean(),
  method: fc.constantFrom(...METHODS),
  monthRule: fc.constantFrom(...RULES),
  halvesAtMost: fc.constantFrom(undefined, undefined, 1n, 2n),
});

type Case = typeof cases extends fc.Arbitrary<infer Drawn> ? Drawn : never;

function asked({ rows, isOneRate, method, monthRule, halvesAtMost }: Case): {
  readonly rows: readonly TimedPosts[];
  readonly request: SlicesRequest;
} {
  const cap = halvesAtMost === undefined ? undefined : fraction(halvesAtMost, 2n);
  const sameRate = rows.map((each) => ({ ...each, rate: rows[0]!.rate }));
  return { rows: isOneRate || cap ? sameRate : rows, request: { method, monthRule, cap } };
}

/** What is told of a call: the exact figures, or why there are none. */
function outcome(calculate: () => ReturnType<Slices>): readonly [Fraction, Fraction] | string {
  try {
    const { exact, fteMonths } = calculate();
    return [exact, fteMonths];
  } catch (error) {
    if (error instanceof Refusal) return error.issue.code;
    throw error;
  }
}

const isSame = (a: ReturnType<typeof outcome>, b: ReturnType<typeof outcome>): boolean =>
  typeof a === "string" || typeof b === "string"
    ? a === b
    : compare(a[0], b[0]) === 0 && compare(a[1], b[1]) === 0;

interface Day {
  readonly month: string;
  readonly ofMonth: number;
  readonly ofYear: number;
  /** Half posts by rate. */
  readonly held: string;
  readonly halves: bigint;
  /** Half posts × rate. */
  readonly euro: bigint;
}

function dayOf(rows: readonly TimedPosts[], serialDay: number, most: bigint | undefined): Day {
  const open = rows.filter(({ period }) => period.start <= serialDay && serialDay <= period.end);
  const byRate = new Map<bigint, bigint>();
  for (const { fte, rate } of open) {
    const euro = rate.numerator / rate.denominator;
    byRate.set(euro, (byRate.get(euro) ?? 0n) + fte.numerator);
  }
  let sum = [...byRate.values()].reduce((a, b) => a + b, 0n);
  if (most !== undefined && sum > most) {
    byRate.set([...byRate.keys()][0]!, most);
    sum = most;
  }
  const date = dateOf(serialDay);
  const year = date.getUTCFullYear();
  return {
    month: date.toISOString().slice(0, 7),
    ofMonth: new Date(Date.UTC(year, date.getUTCMonth() + 1, 0)).getUTCDate(),
    ofYear: year % 4 === 0 ? 366 : 365,
    held: open.length === 0 ? "" : JSON.stringify([...byRate].map(String).sort()),
    halves: sum,
    euro: [...byRate].reduce((all, [euro, count]) => all + euro * count, 0n),
  };
}

/** Counts day by day and month by month, as an officer with a calendar would. */
function dayByDay({
  rows,
  request,
}: ReturnType<typeof asked>): readonly [Fraction, Fraction] | string {
  const { method, monthRule, cap } = request;
  const first = Math.min(...rows.map(({ period }) => period.start));
  const last = Math.max(...rows.map(({ period }) => period.end));
  const days = Array.from({ length: last - first + 1 }, (_, i) =>
    dayOf(rows, first + i, cap?.numerator),
  ).filter(({ held }) => held !== "");
  const counted: { readonly day: Day; readonly parts: bigint }[] = [];
  if (method === "CALENDAR" || method === "DAYS") {
    for (const day of days)
      counted.push({
        day,
        parts: method === "DAYS" ? (12n * PARTS) / BigInt(day.ofYear) : PARTS / BigInt(day.ofMonth),
      });
  } else
    for (const month of new Set(days.map((day) => day.month))) {
      const covered = days.filter((day) => day.month === month);
      if (method === "FULL" && covered.length < covered[0]!.ofMonth) continue;
      const held = [...new Set(covered.map((day) => day.held))];
      const countOf = (posts: string): number => covered.filter((day) => day.held === posts).length;
      const most = held.reduce((best, posts) => (countOf(posts) > countOf(best) ? posts : best));
      const chosen = {
        FIRSTDAY: covered[0]!,
        LASTDAY: covered.at(-1)!,
        MAJORITY: covered.find((day) => day.held === most)!,
      };
      if (held.length > 1 && !monthRule) return "monthRuleMissing";
      counted.push({ day: chosen[monthRule ?? "FIRSTDAY"], parts: PARTS });
    }
  const sum = (unit: (day: Day) => bigint): bigint =>
    counted.reduce((all, { day, parts }) => all + unit(day) * parts, 0n);
  return [
    fraction(
      sum(({ euro }) => euro),
      24n * PARTS,
    ),
    fraction(
      sum(({ halves }) => halves),
      2n * PARTS,
    ),
  ];
}

export const equalsDayByDay: SlicesProperty = (rule) => {
  fc.assert(
    fc.property(cases, (drawn) => {
      const { rows, request } = asked(drawn);
      return isSame(
        outcome(() => rule(rows, request)),
        dayByDay({ rows, request }),
      );
    }),
    { numRuns: 400 },
  );
};

/** A row cut in two, and in any order, is still the row. */
export const anyCutEqualsTheWhole: SlicesProperty = (rule) => {
  fc.assert(
    fc.property(cases, fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), (drawn, cuts) => {
      const { rows, request } = asked(drawn);
      const cut = rows.flatMap((each, i) => {
        const { start, end } = each.period;
        const last = start + (cuts[i]! % (end - start + 1));
        const parts = [{ ...each, period: { start, end: last } }];
        return last < end ? [{ ...each, period: { start: last + 1, end } }, ...parts] : parts;
      });
      return isSame(
        outcome(() => rule(cut, request)),
        outcome(() => rule(rows, request)),
      );
    }),
    { numRuns: 400 },
  );
};
