import { quotaShares } from "../apportion/share";
import { readColumn } from "../number/column";
import { type Fraction, ZERO } from "../number/fraction";
import { roundToDecimals } from "../number/rounding";
import { exact, type Known } from "./exact";
import type { Parties } from "./parties";
import { isByKey, keyedPosts, type Pool } from "./pools";

/**
 * Beside shares that papers name, those by key are kept with ten decimals, in the plan as in the
 * sheet (`ROUND(KIM.SHARE(…;"NONE");10)`). Then shares that differ by whole steps do so exactly
 * (1.3333333333 and 0.3333333333), and a tie is a tie, whatever digits a cell would cut off.
 */
const DECIMALS = 10;

/**
 * The share (FTE) of each body before anything is made eligible: the one named in a paper, else
 * what the key gives of the posts of its pool, exactly if no paper names any. 0 without a weight;
 * missing if the posts are. Who employs nobody of its own has none: the Land's recipient and the
 * bodies of regions that refinance.
 */
export function rawShares(parties: Parties, pools: readonly Pool[]): Known<Fraction>[] {
  const shares: Known<Fraction>[] = parties.all.map(() => undefined);
  const byKey = isByKey(parties);
  for (const pool of pools) {
    const { members } = pool;
    const weights = members.map(({ body }) => body.weight ?? 0);
    const posts = weights.some((weight) => weight > 0) ? keyedPosts(pool, byKey) : undefined;
    const quotas = posts && quotaShares(posts, readColumn(weights));
    members.forEach(({ index, body }, row) => {
      const quota = quotas?.[row];
      const keyed = byKey ? quota : quota && roundToDecimals(quota, DECIMALS);
      shares[index] = exact(body.rawShare) ?? (weights[row] === 0 ? ZERO : keyed);
    });
  }
  return shares;
}
