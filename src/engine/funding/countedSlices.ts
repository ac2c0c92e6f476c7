import { unavailable } from "../issue";
import { type Fraction, whole } from "../number/fraction";
import { daysInMonth, fromSerial, toSerial } from "../period/calendar";
import { months, type MonthsMethod } from "../period/months";
import type { Period } from "../period/period";
import { type HeldPosts, isSamePosts, type RatedPosts } from "./heldPosts";

/** Whose posts count for a month in which they change. */
export type MonthRule = "FIRSTDAY" | "LASTDAY" | "MAJORITY";

/** A time slice: the same posts over months that are counted. */
export interface CountedSlice {
  /** From its first to its last day; of whole months all their days. */
  readonly period: Period;
  readonly posts: readonly RatedPosts[];
  readonly isCapped: boolean;
  readonly months: Fraction;
}

/** The part of a span that does not cover a month wholly, or not with the same posts. */
interface Part extends HeldPosts {
  readonly days: number;
}

/** Months in a row that the same posts count for, from the year 0. */
interface WholeMonths extends Omit<HeldPosts, "period"> {
  readonly first: number;
  readonly last: number;
}

/**
 * The time slices of one key, in order, with the months of each (see `months`). CALENDAR and DAYS
 * count every span by itself, and add up in any cut. FULL counts the months that all spans
 * together cover wholly, STARTED those they touch; a month counts for the posts held in it. Where
 * they differ within one month, `rule` says which: those of its first or last covered day, or
 * (MAJORITY) those held on most of its days, of equally many the earlier ones.
 * Unavailable: such a month without a rule.
 */
export function countedSlices(
  spans: readonly HeldPosts[],
  method: MonthsMethod,
  rule: MonthRule | undefined,
): readonly CountedSlice[] {
  if (method === "FULL" || method === "STARTED")
    return wholeMonths(spans, method, rule).map(({ first, last, posts, isCapped }) => ({
      period: { start: firstDay(first), end: firstDay(last + 1) - 1 },
      months: whole(last - first + 1),
      posts,
      isCapped,
    }));
  return spans.map((span) => ({ months: months(span.period, method), ...span }));
}

function wholeMonths(
  spans: readonly HeldPosts[],
  method: "FULL" | "STARTED",
  rule: MonthRule | undefined,
): readonly WholeMonths[] {
  const counted: WholeMonths[] = [];
  const partly = new Map<number, Part[]>();
  for (const span of spans) {
    const { start, end } = span.period;
    const [first, last] = [monthIndex(start), monthIndex(end)];
    const firstWhole = start === firstDay(first) ? first : first + 1;
    const lastWhole = end === firstDay(last + 1) - 1 ? last : last - 1;
    for (const month of new Set([first, last]))
      if (month < firstWhole || month > lastWhole) {
        const days = Math.min(end, firstDay(month + 1) - 1) - Math.max(start, firstDay(month)) + 1;
        partly.set(month, [...(partly.get(month) ?? []), { days, ...span }]);
      }
    if (firstWhole <= lastWhole) counted.push({ first: firstWhole, last: lastWhole, ...span });
  }
  for (const [month, parts] of partly) {
    const { year, month: ofYear } = yearMonth(month);
    const covered = parts.reduce((days, part) => days + part.days, 0);
    if (method === "STARTED" || covered === daysInMonth(year, ofYear))
      counted.push({ first: month, last: month, ...ruling(parts, rule, month) });
  }
  return joined(counted.sort((a, b) => a.first - b.first));
}

/** The part whose posts count for its month. */
function ruling(parts: readonly Part[], rule: MonthRule | undefined, month: number): Part {
  const first = parts[0]!;
  if (parts.every(({ posts }) => isSamePosts(posts, first.posts))) return first;
  switch (rule) {
    case "FIRSTDAY":
      return first;
    case "LASTDAY":
      return parts.at(-1)!;
    case "MAJORITY": {
      const daysOf = ({ posts }: Part): number =>
        parts.reduce((sum, part) => sum + (isSamePosts(part.posts, posts) ? part.days : 0), 0);
      return parts.reduce((most, part) => (daysOf(part) > daysOf(most) ? part : most));
    }
    case undefined:
      throw unavailable({
        code: "monthRuleMissing",
        parameter: "monthRule",
        ...yearMonth(month),
      });
  }
}

/** Months in a row with the same posts are one slice. */
function joined(counted: readonly WholeMonths[]): readonly WholeMonths[] {
  const slices: WholeMonths[] = [];
  for (const next of counted) {
    const last = slices.at(-1);
    if (last && last.last + 1 === next.first && isSamePosts(last.posts, next.posts))
      slices[slices.length - 1] = {
        ...last,
        last: next.last,
        isCapped: last.isCapped || next.isCapped,
      };
    else slices.push(next);
  }
  return slices;
}

/** Months counted from the year 0: 12 × year + month − 1. */
function monthIndex(serial: number): number {
  const { year, month } = fromSerial(serial);
  return 12 * year + month - 1;
}

const yearMonth = (index: number): { year: number; month: number } => ({
  year: Math.floor(index / 12),
  month: (index % 12) + 1,
});

const firstDay = (index: number): number => toSerial({ ...yearMonth(index), day: 1 });
