import type { Outcome, Posts } from "../distributor";
import { everyDistribution } from "./everyDistribution";

const sumOf = (values: readonly bigint[]): bigint => values.reduce((a, b) => a + b, 0n);

/**
 * Posts shared by a key: counted in fractions of an FTE so small that every share is whole, then
 * every distribution is looked at.
 */
export function everyDistributionByKey(posts: Posts): Outcome {
  const weights = sumOf(posts.shares);
  const isApart = (row: number): boolean => posts.shares[row] === 0n && posts.agreed[row] !== 0n;
  const fixed = posts.shares.map((_, row) =>
    isApart(row) ? posts.agreed[row]! : posts.held[row]!,
  );
  const left = posts.total - sumOf(fixed);
  if (left < 0n || (weights === 0n && left > 0n)) return { impossible: true };
  const finer = weights || 1n;
  const times = (values: readonly bigint[]): bigint[] => values.map((value) => value * finer);
  const outcome = everyDistribution({
    ...posts,
    total: posts.total * finer,
    shares: posts.shares.map(
      (weight, row) => (isApart(row) ? 0n : posts.held[row]! * finer) + left * weight,
    ),
    minimum: posts.minimum * finer,
    step: posts.step * finer,
    waivers: times(posts.waivers),
    agreed: times(posts.agreed),
    held: times(posts.held),
  });
  return "fte" in outcome ? { fte: outcome.fte.map((fte) => fte / finer) } : outcome;
}
