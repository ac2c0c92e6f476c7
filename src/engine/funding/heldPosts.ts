import { invalid } from "../issue";
import { add, compare, type Fraction, isNegative, isZero, negate, ZERO } from "../number/fraction";
import type { Period } from "../period/period";
import type { TimedPosts } from "./postsByKey";

/** Posts that are held at one rate, euro per full FTE and year. */
export interface RatedPosts {
  readonly fte: Fraction;
  readonly rate: Fraction;
}

/** Days in a row on which the same posts are held. */
export interface HeldPosts {
  readonly period: Period;
  /** By rate, in the order in which the rates came up; none that add up to 0. */
  readonly posts: readonly RatedPosts[];
  /** Whether the cap cut them. */
  readonly isCapped: boolean;
}

/** Rows that begin and end on the same days, as changes of the posts at one rate. */
interface Change extends RatedPosts {
  readonly day: number;
  /** 1 where a row begins, −1 on the day after it has ended. */
  readonly rows: 1 | -1;
}

/**
 * What is held of overlapping rows from day to day, in maximal spans of the same posts, in order;
 * days that no row covers are left out. `cap`: the most FTE that count on any day.
 * Refused: a negative cap; one that binds on a day with two rates, since nobody says which of
 * them is left.
 */
export function heldPosts(rows: readonly TimedPosts[], cap?: Fraction): readonly HeldPosts[] {
  if (cap && isNegative(cap)) throw invalid({ code: "negative", parameter: "cap", received: cap });
  const changes = changesOf(rows);
  const spans: HeldPosts[] = [];
  const held = new Map<string, RatedPosts>();
  let open = 0;
  for (const [i, { day, fte, rate, rows: opened }] of changes.entries()) {
    open += opened;
    const key = rateKey(rate);
    held.set(key, { rate, fte: add(held.get(key)?.fte ?? ZERO, fte) });
    const next = changes[i + 1]?.day;
    if (open === 0 || next === undefined || next === day) continue;
    append(spans, { period: { start: day, end: next - 1 }, ...capped(held, cap, day) });
  }
  return spans;
}

/** The posts of two spans, whatever their days. */
export const isSamePosts = (a: readonly RatedPosts[], b: readonly RatedPosts[]): boolean =>
  a.length === b.length &&
  a.every(({ fte, rate }) =>
    b.some((other) => compare(other.rate, rate) === 0 && compare(other.fte, fte) === 0),
  );

function changesOf(rows: readonly TimedPosts[]): readonly Change[] {
  const changes: Change[] = [];
  for (const { fte, rate, period } of rows)
    changes.push(
      { day: period.start, fte, rate, rows: 1 },
      { day: period.end + 1, fte: negate(fte), rate, rows: -1 },
    );
  return changes.sort((a, b) => a.day - b.day);
}

function capped(
  held: ReadonlyMap<string, RatedPosts>,
  cap: Fraction | undefined,
  day: number,
): Pick<HeldPosts, "posts" | "isCapped"> {
  const posts = [...held.values()].filter(({ fte }) => !isZero(fte));
  const sum = posts.reduce((all, { fte }) => add(all, fte), ZERO);
  if (!cap || compare(sum, cap) <= 0) return { posts, isCapped: false };
  if (posts.length > 1) throw invalid({ code: "capAcrossRates", parameter: "cap", day });
  return { posts: [{ rate: posts[0]!.rate, fte: cap }], isCapped: true };
}

/** Adjoining spans of the same posts are one: a row cut in two is still one slice. */
function append(spans: HeldPosts[], span: HeldPosts): void {
  const last = spans.at(-1);
  if (!last || last.period.end + 1 !== span.period.start || !isSamePosts(last.posts, span.posts)) {
    spans.push(span);
    return;
  }
  const period = { start: last.period.start, end: span.period.end };
  spans[spans.length - 1] = { ...last, period, isCapped: last.isCapped || span.isCapped };
}

const rateKey = ({ numerator, denominator }: Fraction): string => `${numerator}/${denominator}`;
