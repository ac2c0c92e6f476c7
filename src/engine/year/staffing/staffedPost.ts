import { share } from "../../apportion/share";
import type { CountedSlice, MonthRule } from "../../funding/countedSlices";
import { type CalendarMonth, filledMonths } from "../../funding/filledMonths";
import { heldPosts } from "../../funding/heldPosts";
import type { TimedPosts } from "../../funding/postsByKey";
import { slicesOf } from "../../funding/slices";
import { CENT, fromCents } from "../../funding/wholeCents";
import {
  add,
  compare,
  type Fraction,
  isZero,
  negate,
  smallestTerms,
  subtract,
  ZERO,
} from "../../number/fraction";
import { roundToCents } from "../../number/rounding";
import type { MonthsMethod } from "../../period/months";
import type { Period } from "../../period/period";

/** FTE over days, both days included. */
export interface FteDays {
  readonly fte: Fraction;
  readonly period: Period;
}

/** Euro per full FTE and year over days. */
export interface RatedDays {
  readonly rate: Fraction;
  readonly period: Period;
}

/** Part of a post that is filled, or interrupted and does not count. */
export interface StaffedDays extends FteDays {
  readonly counts: boolean;
}

export interface PostToStaff {
  readonly granted: FteDays;
  /** In order, without gaps over the post's days. */
  readonly rates: readonly RatedDays[];
  /** May overlap; of days outside the post nothing counts. */
  readonly staffing: readonly StaffedDays[];
}

export interface MonthCount {
  readonly method: MonthsMethod;
  /** Whose posts count for a month in which they change, where months count as a whole. */
  readonly monthRule: MonthRule | undefined;
}

export interface StaffedPost {
  /** FTE-months by the method; `granted` = `filled` + `vacant`. */
  readonly granted: Fraction;
  readonly filled: Fraction;
  readonly vacant: Fraction;
  /** Euro, exact: rate × FTE-months ÷ 12 of the post as granted. */
  readonly grantedMoney: Fraction;
  /** Euro, exact: the same of what was filled. */
  readonly filledMoney: Fraction;
  /** Euro, rounded once: rate × FTE-months ÷ 12 of what was filled. */
  readonly staffedCeiling: Fraction;
  /** Maximal spans of days on which less is filled than granted, with what is missing. */
  readonly vacancies: readonly FteDays[];
  /** Days on which more is held than granted, with all that is held: only the granted part counts. */
  readonly overfilled: readonly FteDays[];
}

/**
 * What of a post was filled: on each day the smaller of what is granted and what the rows that
 * count hold together (year.md 4.6). Months by the chosen method over the spans of days on which
 * nothing changes. Unavailable: months that count as a whole are cut and no rule is chosen.
 */
export function staffedPost(
  { granted, rates, staffing }: PostToStaff,
  { method, monthRule }: MonthCount,
): StaffedPost {
  const held = heldDays(staffing, granted.period);
  const filled = capped(held, granted.fte);
  const count = { method, monthRule, cap: undefined };
  const ofPost = slicesOf(atRates([granted], rates), count);
  const ofStaff = slicesOf(atRates(filled, rates), count);
  const empty = filled.map(({ fte, period }) => ({ fte: negate(fte), period }));
  return {
    granted: ofPost.fteMonths,
    filled: ofStaff.fteMonths,
    vacant: subtract(ofPost.fteMonths, ofStaff.fteMonths),
    grantedMoney: ofPost.exact,
    filledMoney: ofStaff.exact,
    staffedCeiling: roundToCents(ofStaff.exact),
    vacancies: spans([granted, ...empty]),
    overfilled: held.filter(({ fte }) => compare(fte, granted.fte) > 0),
  };
}

/** The filled FTE of each calendar month, an average over all its days (`filledMonths`). */
export const monthGrid = (
  { granted, staffing }: Pick<PostToStaff, "granted" | "staffing">,
  months: readonly CalendarMonth[],
): readonly Fraction[] =>
  filledMonths(unrated(heldDays(staffing, granted.period)), months, granted.fte);

/**
 * The contract's money of a body, euro in whole cents, split over its posts by their exact amounts
 * (largest remainder), so that the ceilings of the posts add up to it. Nothing to split by: 0 each.
 */
export function contractCeilings(
  total: Fraction,
  grantedMoney: readonly Fraction[],
): readonly Fraction[] {
  if (grantedMoney.every(isZero)) return grantedMoney;
  const weights = { units: smallestTerms(grantedMoney), scale: 0 };
  const parts = share({ total, weights, unit: CENT, method: "HAMILTON" });
  return Array.from(parts, (cents) => fromCents(BigInt(cents)));
}

/** What the rows that count hold together, within the days of the post. */
function heldDays(staffing: readonly StaffedDays[], within: Period): readonly FteDays[] {
  return spans(
    staffing.flatMap(({ fte, period, counts }) => {
      const days = overlap(period, within);
      return counts && days ? [{ fte, period: days }] : [];
    }),
  );
}

const capped = (held: readonly FteDays[], most: Fraction): readonly FteDays[] =>
  held.map(({ fte, period }) => ({ fte: compare(fte, most) > 0 ? most : fte, period }));

/** Cut where the rate changes. */
const atRates = (held: readonly FteDays[], rates: readonly RatedDays[]): readonly TimedPosts[] =>
  held.flatMap(({ fte, period }) =>
    rates.flatMap((rated) => {
      const days = overlap(period, rated.period);
      return days ? [{ fte, rate: rated.rate, period: days }] : [];
    }),
  );

const unrated = (rows: readonly FteDays[]): readonly TimedPosts[] =>
  rows.map((row) => ({ ...row, rate: ZERO }));

/** Maximal spans in which the sum of all rows stays the same, those with nothing left out. */
const spans = (rows: readonly FteDays[]): readonly FteDays[] =>
  heldPosts(unrated(rows)).flatMap(({ period, posts }) =>
    posts.length === 0 ? [] : [{ period, fte: sumOf(posts) }],
  );

const sumOf = (posts: CountedSlice["posts"]): Fraction =>
  posts.reduce((all, { fte }) => add(all, fte), ZERO);

function overlap(a: Period, b: Period): Period | undefined {
  const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)];
  return start > end ? undefined : { start, end };
}
