import { forwarding } from "../funding/forwarding";
import { ownShare } from "../funding/ownShare";
import { type Fraction, isZero, ONE, ZERO } from "../number/fraction";
import { withinContracts } from "./contractLimit";
import { exact, type Known, sumOf } from "./exact";
import type { GrantYear } from "./grantYear";
import { bornByKey } from "./ownShares";
import { isRefinanced, type Parties } from "./parties";
import { outcomeOf } from "./outcome";
import { recipientPosts } from "./recipientPosts";

/**
 * The own share of each body in a full year, euro: what its posts cost above the Land's money and
 * the top-up, or its part by key of what its region bears. Without what is not eligible and without
 * items, which are stated for the whole period.
 */
export function yearlyOwnShares(
  grantYear: GrantYear,
  parties: Parties,
  fte: readonly Known<Fraction>[],
): Known<Fraction>[] {
  const { rate, topUpPerPost = 0 } = grantYear;
  const silent = { parties, report: () => undefined };
  const shares: Known<Fraction>[] = parties.all.map(() => undefined);
  for (const { index, body } of parties.forwarded)
    shares[index] = gap([{ fte: fte[index], rate, costPerFte: body.costPerFte }], topUpPerPost);
  const { recipient } = parties;
  if (recipient)
    shares[recipient.index] = gap(recipientPosts(grantYear, parties, recipient, fte), 0);
  for (const party of parties.regions.filter(isRefinanced)) {
    const { posts, costPerFte, ownShare: agreed } = party.region;
    const whole =
      agreed === undefined
        ? gap([{ fte: exact(posts), rate, costPerFte }], topUpPerPost)
        : inYear(ONE, agreed);
    for (const [{ index }, own] of bornByKey(silent, party, whole)) shares[index] = own;
  }
  return shares;
}

/** What cannot be computed, the plan of the whole period reports. */
function inYear(fte: Known<Fraction>, perFte: Known<number>): Known<Fraction> {
  const euros = exact(perFte);
  if (fte && isZero(fte)) return ZERO;
  if (!fte || !euros) return undefined;
  const outcome = outcomeOf(() => withinContracts(forwarding(fte, euros)));
  return "value" in outcome ? outcome.value : undefined;
}

/** max(0, cost − money − top-up) */
function gap(
  posts: readonly {
    readonly fte: Known<Fraction>;
    readonly rate: Known<number>;
    readonly costPerFte: Known<number>;
  }[],
  topUp: number,
): Known<Fraction> {
  const cost = sumOf(posts.map(({ fte, costPerFte }) => inYear(fte, costPerFte)));
  const funding = sumOf(posts.flatMap(({ fte, rate }) => [inYear(fte, rate), inYear(fte, topUp)]));
  return cost && funding && ownShare(cost, funding);
}
