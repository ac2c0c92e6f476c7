import {
  BASE,
  compareCosts,
  type Costs,
  type RowCosts,
  setCost,
  unreachableCosts,
} from "./closestEligibleCosts";
import { fewestOf, type OpenRow } from "./closestEligibleLimits";

/**
 * The least costs with which the rows before this layer can share j steps, j = first … last;
 * entry j is kept at index j − first.
 */
export interface Layer extends Costs {
  readonly first: number;
  readonly last: number;
  /**
   * Of the j steps, those of the rows before the latest one if that one gets something at the
   * least cost; the fewest if there are several ways, −1 if it cannot get anything.
   */
  readonly before: Int32Array;
}

/**
 * The table's layers: layer i stands after the first i rows, the last one holds only `steps`,
 * which the rows must be able to take within their limits, gaps below `least` apart.
 */
export function costTable(rows: readonly OpenRow[], steps: number, costsOf: RowCosts): Layer[] {
  let laterMost = rows.reduce((sum, { limits }) => sum + limits.most, 0);
  let laterFewest = rows.reduce((sum, { limits }) => sum + fewestOf(limits), 0);
  let earlierMost = 0;
  let earlierFewest = 0;
  const nextLayer = (): Layer =>
    emptyLayer(
      Math.max(earlierFewest, steps - laterMost),
      Math.min(earlierMost, steps - laterFewest),
    );
  let layer = nextLayer();
  layer.high[0 - layer.first] = 0;
  const layers = [layer];
  for (const row of rows) {
    const { limits } = row;
    laterMost -= limits.most;
    laterFewest -= fewestOf(limits);
    earlierMost += limits.most;
    earlierFewest += fewestOf(limits);
    const next = nextLayer();
    addRow(layer, next, row, costsOf(row));
    layers.push(next);
    layer = next;
  }
  return layers;
}

function emptyLayer(first: number, last: number): Layer {
  const length = last - first + 1;
  return { first, last, ...unreachableCosts(length), before: new Int32Array(length).fill(-1) };
}

/**
 * Fills the layer `to`: of j steps the row gets x = least … most, or 0 if it may, and k = j − x go
 * to the rows before it.
 *
 * Because cost(x) is strictly convex, a k that is better than a smaller one for j stays better
 * for every larger j (and the smaller one is the first to fall out of the limits). So the best k
 * of the middle j divides those of the lower from those of the higher j, and each level of the
 * recursion looks at every k about once: steps × log(steps) in all.
 */
function addRow(from: Layer, to: Layer, { limits }: OpenRow, costs: Costs): void {
  const giveSomething = (jFrom: number, jTo: number, kFrom: number, kTo: number): void => {
    if (jFrom > jTo || kFrom > kTo) return;
    const j = (jFrom + jTo) >> 1;
    const k = cheapest(
      from,
      costs,
      j,
      Math.max(kFrom, j - limits.most),
      Math.min(kTo, j - limits.least),
    );
    if (k >= 0) {
      const high = from.high[k - from.first]! + costs.high[j - k]!;
      const low = from.low[k - from.first]! + costs.low[j - k]!;
      setCost(to, j - to.first, high, low);
      to.before[j - to.first] = k;
      giveSomething(jFrom, j - 1, kFrom, k);
      giveSomething(j + 1, jTo, k, kTo);
    } else {
      // No k within the limits can be reached: lower j need a k below them, higher j one above.
      giveSomething(jFrom, j - 1, kFrom, Math.min(kTo, j - limits.most - 1));
      giveSomething(j + 1, jTo, Math.max(kFrom, j - limits.least + 1), kTo);
    }
  };
  giveSomething(to.first, to.last, from.first, from.last);

  if (!limits.mayBeNothing) return;
  for (let j = Math.max(from.first, to.first); j <= Math.min(from.last, to.last); j++) {
    const high = from.high[j - from.first]!;
    const low = from.low[j - from.first]!;
    if (compareCosts(high, low, to.high[j - to.first]!, to.low[j - to.first]!) < 0)
      setCost(to, j - to.first, high, low);
  }
}

/** The smallest k of those with the least cost, −1 if none can be reached. */
function cheapest(from: Layer, costs: Costs, j: number, kFrom: number, kTo: number): number {
  const { first, high, low } = from;
  const { high: costHigh, low: costLow } = costs;
  const base = BASE;
  let best = -1;
  let bestHigh = Infinity;
  let bestLow = 0;
  for (let k = kFrom; k <= kTo; k++) {
    const kHigh = high[k - first]! + costHigh[j - k]!;
    const kLow = low[k - first]! + costLow[j - k]!;
    // compareCosts, written out: nearly all the time is spent here.
    if ((kHigh - bestHigh) * base + (kLow - bestLow) < 0) {
      best = k;
      bestHigh = kHigh;
      bestLow = kLow;
    }
  }
  return best;
}
