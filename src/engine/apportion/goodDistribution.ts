import type { CostScale } from "./closestEligibleCosts";
import type { OpenRow } from "./closestEligibleLimits";

/** A distribution of all steps, in the order of the rows, and the price per step that led to it. */
export interface PricedDistribution {
  /** In units of the squared step: what one more step costs at the margin, about. */
  readonly price: number;
  readonly steps: readonly number[];
}

/** Halvings after which the price is as good as a double can be. */
const HALVINGS = 60;

/**
 * A distribution of all steps that keeps the limits and is close to the shares, not always the
 * closest; in doubles. None if it is not found at once: there may be one all the same.
 *
 * At a price per step each row takes what suits it best. The price is halved until all together
 * take what there is, or just too few below it and enough above it. Then row after row changes to
 * what it takes above, while that fits; what is missing then goes step by step to the rows that
 * suffer least, or one row more changes and the others give up what is too much.
 */
export function goodDistribution(
  rows: readonly OpenRow[],
  { unit, shares }: CostScale,
  steps: number,
): PricedDistribution | undefined {
  const wanted = rows.map(({ position }) => Number(shares[position]!) / Number(unit));
  const take = (price: number): number[] =>
    rows.map(({ limits }, i) => bestAt(limits, wanted[i]! + price / 2));
  const most = wanted.reduce((a, b) => Math.max(a, b), 0);
  let [low, high] = [-2 * most - 2, 2 * steps + 2];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const price = (low + high) / 2;
    const taken = take(price);
    const all = sum(taken);
    if (all === steps) return { price, steps: taken };
    if (all < steps) low = price;
    else high = price;
  }

  const counts = take(low);
  const above = take(high);
  let missing = steps - sum(counts);
  let next = 0;
  while (next < rows.length && above[next]! - counts[next]! <= missing) {
    missing -= above[next]! - counts[next]!;
    counts[next] = above[next]!;
    next++;
  }
  const filled = moved(rows, wanted, counts, missing);
  const over = next < rows.length ? above[next]! - counts[next]! - missing : 0;
  const emptied =
    over > 0 ? moved(rows, wanted, counts.with(next, above[next]!), -over) : undefined;
  const cost = (each: readonly number[]): number =>
    each.reduce((all, x, i) => all + x * (x - 2 * wanted[i]!), 0);
  const better =
    filled && emptied ? (cost(emptied) < cost(filled) ? emptied : filled) : (filled ?? emptied);
  return better && { price: high, steps: better };
}

const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);

/** What a row takes that is to come close to `target` and may take nothing instead. */
function bestAt({ least, most, mayBeNothing }: OpenRow["limits"], target: number): number {
  const something = Math.max(least, Math.min(most, Math.round(target)));
  return mayBeNothing && something >= 2 * target ? 0 : something;
}

/** Steps added (below 0: taken away) one by one where it costs least; none if the limits forbid. */
function moved(
  rows: readonly OpenRow[],
  wanted: readonly number[],
  from: readonly number[],
  steps: number,
): number[] | undefined {
  const counts = [...from];
  const direction = Math.sign(steps);
  for (let left = Math.abs(steps); left > 0; left--) {
    let best = -1;
    let bestGain = -Infinity;
    for (let i = 0; i < rows.length; i++) {
      const { least, most } = rows[i]!.limits;
      const count = counts[i]! + direction;
      const gain = direction * (wanted[i]! - counts[i]!);
      if (counts[i]! > 0 && count >= least && count <= most && gain > bestGain) {
        best = i;
        bestGain = gain;
      }
    }
    if (best < 0) return undefined;
    counts[best]! += direction;
  }
  return counts;
}
