import fc from "fast-check";
import {
  freePosts,
  keyPosts,
  longPosts,
  mediumPosts,
  smallPosts,
  wholeShares,
} from "./closestEligibleCases";
import type { Distributor, Outcome, Posts } from "./distributor";
import { deviation, everyDistribution } from "./oracle/everyDistribution";
import { everyDistributionByKey } from "./oracle/exactKey";
import { exactLeastSquares } from "./oracle/exactLeastSquares";
import { largestRemainderFte } from "./oracle/largestRemainderFte";
import { leastByWaterFilling } from "./oracle/waterFilling";

const sumOf = (values: readonly bigint[]): bigint => values.reduce((a, b) => a + b, 0n);

const same = (a: Outcome, b: Outcome): boolean => text(a) === text(b);
const text = (outcome: Outcome): string =>
  JSON.stringify(outcome, (_, value: unknown) =>
    typeof value === "bigint" ? value.toString() : value,
  );

/** Whether every FTE handed out keeps a rule; no distribution breaks none. */
const everyRow = (
  outcome: Outcome,
  keeps: (fte: bigint, row: number) => boolean | undefined,
): boolean => !("fte" in outcome) || outcome.fte.every((fte, row) => keeps(fte, row));

const agreedOr = (posts: Posts, row: number, isKept: boolean): boolean =>
  posts.agreed[row] !== 0n || isKept;

const turned = <T>(values: readonly T[], by: number): T[] =>
  values.map((_, row) => values[(row + by) % values.length]!);

/** What must hold for every distribution of posts; each is a question to an implementation. */
export const closestEligibleProperties = {
  "the posts handed out add up to the total": (distribute: Distributor) =>
    fc.property(mediumPosts, (posts) => {
      const outcome = distribute(posts);
      return !("fte" in outcome) || sumOf(outcome.fte) === posts.total;
    }),
  "nobody gets less than the minimum": (distribute: Distributor) =>
    fc.property(mediumPosts, (posts) =>
      everyRow(distribute(posts), (fte, row) =>
        agreedOr(posts, row, fte === 0n || fte >= posts.minimum),
      ),
    ),
  "a waiver is kept": (distribute: Distributor) =>
    fc.property(mediumPosts, (posts) =>
      everyRow(distribute(posts), (fte, row) => {
        const most = posts.shares[row]! - posts.waivers[row]!;
        return agreedOr(posts, row, posts.waivers[row] === 0n || fte === 0n || fte <= most);
      }),
    ),
  "an agreed value is kept": (distribute: Distributor) =>
    fc.property(mediumPosts, (posts) =>
      everyRow(
        distribute(posts),
        (fte, row) => posts.agreed[row] === 0n || fte === posts.agreed[row],
      ),
    ),
  "a share of 0 gets 0": (distribute: Distributor) =>
    fc.property(mediumPosts, (posts) =>
      everyRow(distribute(posts), (fte, row) =>
        agreedOr(posts, row, posts.shares[row] !== 0n || posts.held[row] !== 0n || fte === 0n),
      ),
    ),
  "the order of the rows does not matter": (distribute: Distributor) =>
    fc.property(mediumPosts, fc.nat(), (posts, by) => {
      const rows = posts.shares.length;
      const outcome = distribute(posts);
      const other = distribute({
        ...posts,
        shares: turned(posts.shares, by),
        waivers: turned(posts.waivers, by),
        agreed: turned(posts.agreed, by),
        held: turned(posts.held, by),
        lots: turned(posts.lots, by),
      });
      if ("fte" in outcome) return same({ fte: turned(outcome.fte, by) }, other);
      if (!("tied" in outcome)) return same(outcome, other);
      const tied = Array.from({ length: rows }, (_, row) => row).filter((row) =>
        outcome.tied.includes((row + by) % rows),
      );
      return same({ tied }, other);
    }),
  "in another unit the same is handed out": (distribute: Distributor) =>
    fc.property(smallPosts, fc.constantFrom(2n, 3n, 7n, 1000n), (posts, factor) => {
      const times = (values: readonly bigint[]) => values.map((value) => value * factor);
      const outcome = distribute(posts);
      const larger = distribute({
        ...posts,
        total: posts.total * factor,
        shares: times(posts.shares),
        minimum: posts.minimum * factor,
        step: posts.step * factor,
        waivers: times(posts.waivers),
        agreed: times(posts.agreed),
        held: times(posts.held),
      });
      return same("fte" in outcome ? { fte: times(outcome.fte) } : outcome, larger);
    }),
  "nobody loses what is held": (distribute: Distributor) =>
    fc.property(mediumPosts, (posts) =>
      everyRow(distribute(posts), (fte, row) => fte >= posts.held[row]!),
    ),
  "by a key every tie of the exact shares is told": (distribute: Distributor) =>
    fc.property(keyPosts, (posts) => same(distribute(posts), everyDistributionByKey(posts))),
  "shares that add up, without a minimum: largest remainders": (distribute: Distributor) =>
    fc.property(wholeShares, (posts) => {
      const undrawn = { ...posts, lots: posts.lots.map(() => 0) };
      return same(distribute(undrawn), largestRemainderFte(undrawn));
    }),
  "no other distribution is closer, every tie is told, lots decide": (distribute: Distributor) =>
    fc.property(smallPosts, (posts) => same(distribute(posts), everyDistribution(posts))),
  "shares with 15 digits: a plain exact table gives the same": (distribute: Distributor) =>
    fc.property(longPosts, (posts) => same(distribute(posts), exactLeastSquares(posts))),
  "without waivers and agreements: as close as by filling up": (distribute: Distributor) =>
    fc.property(freePosts, (posts) => {
      const outcome = distribute(posts);
      const least = leastByWaterFilling(posts);
      return "fte" in outcome ? deviation(posts)(outcome.fte) === least : least === undefined;
    }),
};
