import type { CostScale } from "./closestEligibleCosts";
import type { OpenRow } from "./closestEligibleLimits";
import { goodDistribution } from "./goodDistribution";

/** Costs are counted in 2^−20, so that a price per step may be finer than they are. */
const PRICE_BITS = 20;

/**
 * Leaves each row only what it may get in an optimal distribution; every optimum stays, ties too.
 *
 * At a price per step, cost(x) − price × x has a least value for each row alone. Whatever the
 * price, no distribution of all steps is cheaper than the sum of these + price × steps; a known
 * distribution is dearer than that by `gap`. So a value that alone is dearer than its row's least
 * by more than `gap` is part of no optimum. With a good price and a good distribution few values
 * stay, and the table over rows × steps becomes a narrow band. Exact throughout.
 */
export function optimalCandidates(
  rows: readonly OpenRow[],
  { unit, shares }: CostScale,
  steps: number,
): readonly OpenRow[] {
  const known = goodDistribution(rows, { unit, shares }, steps);
  if (!known) return rows;
  const bend = unit << BigInt(PRICE_BITS);
  const price = unit * BigInt(Math.round(known.price * 2 ** PRICE_BITS));
  const priced = rows.map(({ position, limits }) =>
    pricedRow(limits, bend, (shares[position]! << BigInt(PRICE_BITS + 1)) + price),
  );
  const gap = priced.reduce((sum, { cost, least }, i) => sum + cost(known.steps[i]!) - least, 0n);
  return rows.flatMap(({ position, limits }, i) => {
    const narrowed = within(limits, priced[i]!, gap);
    return narrowed ? [{ position, limits: narrowed }] : [];
  });
}

interface PricedRow {
  /** cost(x) − price × x. */
  readonly cost: (x: number) => bigint;
  /** Its least value. */
  readonly least: bigint;
  /** Where it is least from `limits.least` to `limits.most`. */
  readonly cheapest: number;
}

function pricedRow(limits: OpenRow["limits"], bend: bigint, slope: bigint): PricedRow {
  const cost = (x: number): bigint => (bend * BigInt(x) - slope) * BigInt(x);
  const nearest = Number((slope + bend) / (2n * bend));
  const cheapest = Math.max(limits.least, Math.min(limits.most, nearest));
  const something = cost(cheapest);
  const least = limits.mayBeNothing && something > 0n ? 0n : something;
  return { cost, least, cheapest };
}

/** The limits without what is dearer than the least by more than `gap`; none if only 0 stays. */
function within(
  limits: OpenRow["limits"],
  { cost, least, cheapest }: PricedRow,
  gap: bigint,
): OpenRow["limits"] | undefined {
  const most = least + gap;
  if (cost(cheapest) > most) return undefined;
  const last = (end: number): number => {
    // The cost rises from the cheapest x to the end: the last one that is cheap enough.
    let inside = cheapest;
    let outside = end + Math.sign(end - cheapest);
    while (Math.abs(outside - inside) > 1) {
      const middle = (inside + outside) >> 1;
      if (cost(middle) <= most) inside = middle;
      else outside = middle;
    }
    return inside;
  };
  const mayBeNothing = limits.mayBeNothing && 0n <= most;
  return { ...limits, least: last(limits.least), most: last(limits.most), mayBeNothing };
}
