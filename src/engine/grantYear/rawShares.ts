import { quotaShares } from "../apportion/share";
import { readColumn } from "../number/column";
import { type Fraction, isNegative, subtract, ZERO } from "../number/fraction";
import { roundToDecimals } from "../number/rounding";
import { exact, exactOrZero, type Known } from "./exact";
import type { GrantYear } from "./grantYear";
import type { Parties } from "./parties";
import type { Notebook } from "./planSteps";

/**
 * Shares are kept with ten decimals, in the plan as in the sheet (`ROUND(KIM.SHARE(…;"NONE");10)`).
 * Then shares that differ by whole steps do so exactly (1.3333333333 and 0.3333333333), and a tie
 * is a tie, whatever digits a cell would cut off.
 */
const DECIMALS = 10;

/**
 * The share (FTE) of each body before anything is made eligible: the one named in a paper, else
 * what the key gives of the posts that do not stay at the KI. 0 without a weight; missing if the
 * posts are. The recipient has none.
 */
export function rawShares(
  grantYear: GrantYear,
  { all, recipient }: Parties,
  record: Notebook,
): Known<Fraction>[] {
  const weights = all.map((party) => (party === recipient ? 0 : (party.body.weight ?? 0)));
  const posts = exact(grantYear.posts);
  const distributable = posts && subtract(posts, exactOrZero(grantYear.kiPosts));
  const isKeyed = weights.some((weight) => weight > 0);
  const indices = all.map(({ index }) => index);
  const quotas =
    isKeyed && distributable && !isNegative(distributable)
      ? quotaShares(distributable, readColumn(weights), record("rawShare", indices))
      : undefined;
  return all.map((party, i) => {
    if (party === recipient) return undefined;
    if (party.body.rawShare !== undefined) return exact(party.body.rawShare);
    if (weights[i] === 0) return ZERO;
    return quotas && roundToDecimals(quotas[i]!, DECIMALS);
  });
}
