import { type Fraction, subtract } from "../number/fraction";
import { exact, exactOrZero, type Known, sumOf } from "./exact";
import type { GrantYear } from "./grantYear";
import { isRefinanced, type Parties, type Party } from "./parties";

/** Posts of one kind, with the rate and the cost of each in euro per full FTE and year. */
export interface OwnPosts {
  readonly fte: Known<Fraction>;
  readonly rate: Known<number>;
  readonly costPerFte: Known<number>;
}

/**
 * What the recipient employs for itself: of the Land's recipient its KI and its assistants, of a
 * desk with a contract what it has by key or agreement.
 */
export function recipientPosts(
  grantYear: GrantYear,
  parties: Parties,
  recipient: Party,
  fte: readonly Known<Fraction>[],
): readonly OwnPosts[] {
  const { rate, kiPosts, assistantPosts, assistantRate, assistantCostPerFte } = grantYear;
  const { costPerFte } = recipient.body;
  if (parties.takesPart) return [{ fte: ownFte(parties, recipient, fte), rate, costPerFte }];
  return [
    { fte: exactOrZero(kiPosts), rate, costPerFte },
    { fte: exactOrZero(assistantPosts), rate: assistantRate, costPerFte: assistantCostPerFte },
  ];
}

/** The FTE of a body without those that the recipient employs for regions that refinance. */
export function ownFte(
  { recipient, regions }: Parties,
  party: Party,
  fte: readonly Known<Fraction>[],
): Known<Fraction> {
  const all = fte[party.index];
  if (party !== recipient) return all;
  const employed = sumOf(regions.filter(isRefinanced).map(({ region }) => exact(region.posts)));
  return all && employed && subtract(all, employed);
}
