import fc from "fast-check";
import type { Posts } from "./distributor";

const DECIMALS = 3;
const sumOf = (values: readonly bigint[]): bigint => values.reduce((a, b) => a + b, 0n);
const columnOf = <T>(rows: number, cell: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(cell, { minLength: rows, maxLength: rows });

const multiples = (of: bigint, max: number): fc.Arbitrary<bigint> =>
  fc.integer({ min: 0, max }).map((count) => BigInt(count) * of);

/** Mostly nothing, now and then something. */
const rarely = (value: fc.Arbitrary<bigint>): fc.Arbitrary<bigint> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(0n) }, { weight: 1, arbitrary: value });

/** Some rows have drawn a lot, in any order. */
const lotsOf = (rows: number): fc.Arbitrary<number[]> =>
  fc
    .tuple(
      fc.shuffledSubarray(
        Array.from({ length: rows }, (_, row) => row + 1),
        { minLength: rows },
      ),
      columnOf(rows, fc.boolean()),
      fc.boolean(),
    )
    .map(([order, drawn, any]) => order.map((lot, row) => (any && drawn[row] ? lot : 0)));

/** What is fixed or shared before the total is chosen. */
type PostsWithoutTotal = Omit<Posts, "total">;

/** A total that the open shares fit, a few steps beside their sum and what is fixed. */
function totalNear({ shares, agreed, held, step }: PostsWithoutTotal): fc.Arbitrary<bigint> {
  const isOpen = shares.map((share, row) => share !== 0n && agreed[row] === 0n);
  const open = sumOf(shares.filter((_, row) => isOpen[row]));
  const fixed = sumOf(agreed.map((fte, row) => fte || (isOpen[row] ? 0n : held[row]!)));
  const rows = Math.max(1, isOpen.filter(Boolean).length);
  return fc.integer({ min: -rows, max: rows }).map((offset) => {
    const left = (open / step + BigInt(offset)) * step;
    const difference = left > open ? left - open : open - left;
    const fits = left >= 0n && difference < BigInt(rows) * step;
    return fixed + (fits ? left : (open / step) * step);
  });
}

interface Range {
  readonly maxRows: number;
  /** Largest share, in steps. */
  readonly maxSteps: number;
}

/** Posts with few different shares, many of them half steps, so that ties are frequent. */
export const postsWithin = ({ maxRows, maxSteps }: Range): fc.Arbitrary<Posts> =>
  fc
    .record({
      rows: fc.constantFrom(...Array.from({ length: maxRows }, (_, i) => i + 1)),
      step: fc.constantFrom(250n, 500n, 1000n),
      minimum: fc.constantFrom(0n, 250n, 500n, 1000n, 1300n),
    })
    .chain(({ rows, step, minimum }) => {
      const share = fc.oneof(
        { weight: 4, arbitrary: multiples(step / 2n, 2 * maxSteps) },
        { weight: 2, arbitrary: multiples(step / 5n, 5 * maxSteps) },
        { weight: 1, arbitrary: fc.bigInt(0n, BigInt(maxSteps) * step) },
      );
      const fewDifferent = fc
        .array(share, { minLength: 1, maxLength: 2 })
        .chain((values) => columnOf(rows, fc.constantFrom(...values)));
      return fc
        .record({
          decimals: fc.constant(DECIMALS),
          shares: fc.oneof(columnOf(rows, share), fewDifferent),
          minimum: fc.constant(minimum),
          step: fc.constant(step),
          waivers: columnOf(rows, rarely(multiples(step / 2n, 4))),
          agreed: columnOf(rows, rarely(multiples(step, maxSteps))),
          lots: lotsOf(rows),
          held: columnOf(rows, rarely(multiples(step, maxSteps))),
          basis: fc.constant("SHARES" as const),
        })
        .chain((posts) => totalNear(posts).map((total): Posts => ({ ...posts, total })));
    });

/** Few enough distributions to look at every one. */
export const smallPosts = postsWithin({ maxRows: 5, maxSteps: 3 });

/** Too many to look at every one, few enough for a plain table. */
export const mediumPosts = postsWithin({ maxRows: 9, maxSteps: 5 });

/** Shares with all the digits a cell has; equal ones and such that add up to whole steps tie. */
export const longPosts: fc.Arbitrary<Posts> = postsWithin({ maxRows: 6, maxSteps: 4 }).chain(
  (posts) =>
    fc.bigInt(1n, 10n ** 11n).map((dust) => {
      const factor = 10n ** 11n;
      const longer = (values: readonly bigint[]) => values.map((value) => value * factor);
      return {
        ...posts,
        decimals: DECIMALS + 11,
        total: posts.total * factor,
        shares: longer(posts.shares).map((share, row) =>
          share === 0n ? 0n : row % 2 === 0 ? share + dust : share - dust,
        ),
        minimum: posts.minimum * factor,
        step: posts.step * factor,
        waivers: longer(posts.waivers),
        agreed: longer(posts.agreed),
        held: longer(posts.held),
      };
    }),
);

/** As many rows as a large Kreis has towns, all drawn, nothing waived or agreed. */
export const freePosts: fc.Arbitrary<Posts> = postsWithin({ maxRows: 30, maxSteps: 8 })
  .map((posts) => ({
    ...posts,
    waivers: posts.waivers.map(() => 0n),
    agreed: posts.agreed.map(() => 0n),
    held: posts.held.map(() => 0n),
    lots: posts.shares.map((_, row) => row + 1),
  }))
  .chain((posts) => totalNear(posts).map((total): Posts => ({ ...posts, total })));

/**
 * Shares by a key, few different weights, often such that a share is a fraction no decimal can
 * hold. Weights are counted in whole numbers; what is agreed for them fits the key.
 */
export const keyPosts: fc.Arbitrary<Posts> = postsWithin({ maxRows: 5, maxSteps: 3 })
  .chain((posts) =>
    fc.record({
      posts: fc.constant(posts),
      weights: columnOf(posts.shares.length, fc.constantFrom(0n, 1000n, 1000n, 4000n, 7000n)),
      steps: fc.integer({ min: 0, max: 8 }),
    }),
  )
  .map(({ posts, weights, steps }) => ({
    ...posts,
    basis: "KEY" as const,
    shares: weights,
    agreed: posts.agreed.map((fte, row) => (weights[row] === 0n ? fte : 0n)),
    total: BigInt(steps) * posts.step,
  }));

/** Shares that add up to the total, every step eligible. */
export const wholeShares: fc.Arbitrary<Posts> = smallPosts.map((posts) => {
  const missing = (posts.step - (sumOf(posts.shares) % posts.step)) % posts.step;
  const shares = posts.shares.with(0, posts.shares[0]! + missing);
  const none = shares.map(() => 0n);
  const minimum = posts.step;
  return {
    ...posts,
    shares,
    total: sumOf(shares),
    minimum,
    waivers: none,
    agreed: none,
    held: none,
  };
});
