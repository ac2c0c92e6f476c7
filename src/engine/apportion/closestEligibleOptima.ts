import { compareCosts, type Costs, type RowCosts } from "./closestEligibleCosts";
import type { OpenRow } from "./closestEligibleLimits";
import type { Layer } from "./closestEligibleTable";

/** What a row may get in the optimal distributions, all lower lots being decided. */
export interface RowOptions {
  readonly position: number;
  /** Descending; more than one is a tie. A row with a lot gets the first of them. */
  readonly options: readonly number[];
}

/**
 * Walks the table back along every choice that costs the least; those are exactly the optimal
 * distributions. Rows with a lot stand last in the table, the lowest lot at the very end: there
 * the walk is at one entry, takes the most the row can get, and so is at one entry again for the
 * next lot. Rows without a lot keep all their options.
 */
export function optimalOptions(
  rows: readonly OpenRow[],
  layers: readonly Layer[],
  costsOf: RowCosts,
  isDrawn: (position: number) => boolean,
): RowOptions[] {
  const found: RowOptions[] = [];
  let reached = new Set([layers.at(-1)!.last]);
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i]!;
    const { position } = row;
    const costs = costsOf(row);
    const options = new Set<number>();
    const before = new Set<number>();
    for (const j of reached) {
      const choices = cheapestChoices(layers[i]!, layers[i + 1]!, row, costs, j);
      for (const x of choices) options.add(x);
      for (const x of isDrawn(position) ? choices.slice(0, 1) : choices) before.add(j - x);
    }
    found.push({ position, options: [...options].sort((a, b) => b - a) });
    reached = before;
  }
  return found;
}

/** All x that the latest of the rows can get if j steps are shared at the least cost; descending. */
function cheapestChoices(
  from: Layer,
  to: Layer,
  { limits: { least, mayBeNothing } }: OpenRow,
  costs: Costs,
  j: number,
): number[] {
  const leastHigh = to.high[j - to.first]!;
  const leastLow = to.low[j - to.first]!;
  const choices: number[] = [];
  const addIfCheapest = (x: number, costHigh: number, costLow: number): void => {
    const at = j - x - from.first;
    const high = from.high[at]! + costHigh;
    const low = from.low[at]! + costLow;
    if (compareCosts(high, low, leastHigh, leastLow) === 0) choices.push(x);
  };
  const fewest = to.before[j - to.first]!;
  if (fewest >= 0)
    for (let k = fewest; k <= mostBefore(from, to, j, least); k++)
      addIfCheapest(j - k, costs.high[j - k]!, costs.low[j - k]!);
  if (mayBeNothing && j >= from.first && j <= from.last) addIfCheapest(0, 0, 0);
  return choices;
}

/**
 * Where to stop looking for equally cheap k: at the smallest one for j + 1, because of two that
 * are equal for j the smaller one is dearer for j + 1 (cost(x) is strictly convex).
 */
function mostBefore(from: Layer, to: Layer, j: number, least: number): number {
  const next = j < to.last ? to.before[j + 1 - to.first]! : -1;
  return Math.min(from.last, j - least, next >= 0 ? next : Infinity);
}
