import { compareCosts, type RowCosts } from "./closestEligibleCosts";
import type { OpenRow } from "./closestEligibleLimits";
import type { Layer } from "./closestEligibleTable";

/** Another distribution: the rows it changes, and what each of them gets there, in steps. */
export type OtherSteps = ReadonlyMap<number, number>;

/**
 * The closest of all distributions but the one that was chosen; undefined if there is no other.
 * Every other one differs in a last row of the table: the rows behind it keep what they have, it
 * gets something else, and the rows before it are shared as the table has it. So one look at each
 * number of steps of each row finds the least of them all.
 */
export function nextBest(
  rows: readonly OpenRow[],
  layers: readonly Layer[],
  costsOf: RowCosts,
  chosen: readonly number[],
): OtherSteps | undefined {
  let best: { row: number; x: number; left: number; high: number; low: number } | undefined;
  let left = layers.at(-1)!.last;
  let laterHigh = 0;
  let laterLow = 0;
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i]!;
    const own = chosen[row.position]!;
    const costs = costsOf(row);
    for (const x of choicesOf(row, left)) {
      const rest = entryOf(layers[i]!, left - x);
      if (x === own || !rest) continue;
      const high = rest.high + laterHigh + (x === 0 ? 0 : costs.high[x]!);
      const low = rest.low + laterLow + (x === 0 ? 0 : costs.low[x]!);
      if (!best || compareCosts(high, low, best.high, best.low) < 0)
        best = { row: i, x, left: left - x, high, low };
    }
    laterHigh += own === 0 ? 0 : costs.high[own]!;
    laterLow += own === 0 ? 0 : costs.low[own]!;
    left -= own;
  }
  if (!best) return undefined;
  const changes = new Map([[rows[best.row]!.position, best.x]]);
  for (const [position, x] of sharedOut(rows.slice(0, best.row), layers, costsOf, best.left))
    if (chosen[position] !== x) changes.set(position, x);
  return changes;
}

/** A way to share out so many steps among the first rows at the least cost. */
function sharedOut(
  rows: readonly OpenRow[],
  layers: readonly Layer[],
  costsOf: RowCosts,
  steps: number,
): (readonly [position: number, steps: number])[] {
  const shared: (readonly [number, number])[] = [];
  let left = steps;
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i]!;
    const costs = costsOf(row);
    const target = entryOf(layers[i + 1]!, left)!;
    const x = choicesOf(row, left).find((choice) => {
      const rest = entryOf(layers[i]!, left - choice);
      if (!rest) return false;
      const high = rest.high + (choice === 0 ? 0 : costs.high[choice]!);
      const low = rest.low + (choice === 0 ? 0 : costs.low[choice]!);
      return compareCosts(high, low, target.high, target.low) === 0;
    })!;
    shared.push([row.position, x]);
    left -= x;
  }
  return shared;
}

/** What a row may get if so many steps are left: nothing, or anything from the least to the most. */
function choicesOf({ limits: { least, most } }: OpenRow, left: number): number[] {
  const count = Math.max(0, Math.min(most, left) - least + 1);
  return [0, ...Array.from({ length: count }, (_, i) => least + i)];
}

/** The least cost of so many steps; undefined where they cannot be shared out. */
function entryOf({ first, last, high, low }: Layer, steps: number) {
  if (steps < first || steps > last || high[steps - first] === Infinity) return undefined;
  return { high: high[steps - first]!, low: low[steps - first]! };
}
