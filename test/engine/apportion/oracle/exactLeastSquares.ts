import type { Outcome, Posts } from "../distributor";
import { drawnRows, eligibleValues } from "./everyDistribution";

/**
 * The closest eligible distribution by the plainest table: bigint costs, every value of every row
 * tried for every sum. A row may take a value exactly if the optimum stays the same when the row is
 * held to it; each such question fills the table anew. Slow, and sharing no line with the engine.
 */
export function exactLeastSquares(posts: Posts): Outcome {
  const values = posts.shares.map((_, row) => eligibleValues(posts, row, posts.total));
  const least = leastDeviation(posts, values);
  if (least === undefined) return { impossible: true };

  const optimalValues = (row: number): bigint[] =>
    values[row]!.filter((value) => {
      const held = values.map((all, other) => (other === row ? [value] : all));
      return leastDeviation(posts, held) === least;
    });
  for (const row of drawnRows(posts.lots)) values[row] = [optimalValues(row).at(-1)!];
  const open = posts.shares.map((_, row) => optimalValues(row));
  const tied = open.flatMap((optimal, row) => (optimal.length > 1 ? [row] : []));
  return tied.length > 0 ? { tied } : { fte: open.map(([value]) => value!) };
}

/** Least sum of squared deviations if each row takes one of its values; undefined if none adds up. */
function leastDeviation(posts: Posts, values: readonly bigint[][]): bigint | undefined {
  let least = new Map([[0n, 0n]]);
  values.forEach((all, row) => {
    const next = new Map<bigint, bigint>();
    for (const [sum, cost] of least)
      for (const value of all) {
        if (sum + value > posts.total) continue;
        const both = cost + (value - posts.shares[row]!) ** 2n;
        const known = next.get(sum + value);
        if (known === undefined || both < known) next.set(sum + value, both);
      }
    least = next;
  });
  return least.get(posts.total);
}
