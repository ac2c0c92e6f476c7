import { add, divide, type Fraction, multiply, sum, whole, ZERO } from "../number/fraction";
import type { MonthsMethod } from "../period/months";
import { monthTerms } from "../period/monthTerms";
import { inPosition } from "../steps/recorder";
import type { PostsOverTime, Recorder } from "../steps/step";
import { roundContracts } from "./contracts";
import { type CountedSlice, countedSlices, type MonthRule } from "./countedSlices";
import { heldPosts } from "./heldPosts";
import type { TimedPosts } from "./postsByKey";

/** In months. */
const YEAR = whole(12);

/** What the posts of one key come to. */
export interface KeySlices {
  readonly slices: readonly CountedSlice[];
  /** Σ fte × rate × months ÷ 12, in euro, not rounded. */
  readonly exact: Fraction;
  /** Σ fte × months. */
  readonly fteMonths: Fraction;
}

export interface SlicesRequest {
  readonly method: MonthsMethod;
  readonly monthRule: MonthRule | undefined;
  /** The most FTE that count on any day. */
  readonly cap: Fraction | undefined;
}

/**
 * The time slices of one key (see `heldPosts`, `countedSlices`), their euro and FTE-months, exact.
 * However the rows are cut in time, the sum is that of the whole.
 */
export function slicesOf(
  rows: readonly TimedPosts[],
  { method, monthRule, cap }: SlicesRequest,
): KeySlices {
  const slices = countedSlices(heldPosts(rows, cap), method, monthRule);
  const overTime = (unit: (slice: CountedSlice) => Fraction): Fraction =>
    sum(slices.map((slice) => multiply(unit(slice), slice.months)));
  return {
    slices,
    exact: divide(
      overTime(({ posts }) => perYear(posts)),
      YEAR,
    ),
    fteMonths: overTime(({ posts }) => posts.reduce((all, { fte }) => add(all, fte), ZERO)),
  };
}

const perYear = (posts: CountedSlice["posts"]): Fraction =>
  posts.reduce((all, { fte, rate }) => add(all, multiply(fte, rate)), ZERO);

/**
 * The euro of each key in whole cents: rounded once, or by contract with `labels` (see
 * `roundContracts`). `parameter` is the argument whose cells the keys are.
 */
export function sliceAmounts(
  byKey: readonly KeySlices[],
  labels: readonly string[],
  method: MonthsMethod,
  record?: Recorder,
  parameter = "keys",
): readonly Fraction[] {
  const exact = byKey.map((key) => key.exact);
  if (!record) return roundContracts(exact, labels);
  return roundContracts(exact, labels, {
    record: (step) => record({ ...step, parameter, column: 0 }),
    recordRow: (position, amount) =>
      recordKey(byKey[position]!, method, amount, inPosition(record, position, parameter)!),
    postsOf: (position) => postsOverTime(byKey[position]!, method),
  });
}

function recordKey(
  { slices, exact, fteMonths }: KeySlices,
  method: MonthsMethod,
  amount: Fraction | undefined,
  record: Recorder,
): void {
  if (slices.length === 0) return;
  for (const { period, posts, isCapped, months } of slices)
    record({ kind: "slice", column: 0, ...period, posts, isCapped, months, method });
  const key = { slices, exact, fteMonths };
  const counted = slices.map(({ posts, period }) => ({
    fte: posts.reduce((all, { fte }) => add(all, fte), ZERO),
    terms: monthTerms(period, method),
    method,
  }));
  record({
    kind: "slices",
    column: 0,
    posts: postsOverTime(key, method),
    exact,
    ...(amount && { amount }),
  });
  record({ kind: "fteMonths", column: 1, counted, fteMonths });
}

const postsOverTime = ({ slices }: KeySlices, method: MonthsMethod): readonly PostsOverTime[] =>
  slices.flatMap(({ posts, period }) => {
    const terms = monthTerms(period, method);
    return posts.map(({ fte, rate }) => ({ fte, rate, terms, method }));
  });
