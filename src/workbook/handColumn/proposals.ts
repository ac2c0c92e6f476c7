import { columnsBeside } from "./candidates";
import { forwardProposals } from "./forwardProposals";
import type { HandColumn } from "./handColumn";
import { postProposals } from "./postProposals";
import type { Proposal } from "./proposal";
import { shareProposals } from "./shareProposals";

const POSTS = /vzä|vk\b|vollzeit|stelle|\bfte\b|\bposts?\b/iu;
const AMOUNTS = /€|\beuro?\b|betrag|beträge|mittel|kosten|förderung|zuwendung|amount|grant/iu;

/** More are posts only if the heading says so. */
const MOST_POSTS = 100;

/**
 * The ways in which a hand column may have been calculated from what stands beside and around it;
 * of several only the user knows the right one. Whether it holds posts or euro its heading says, or
 * its size; else both are tried.
 */
export function proposalsFor(hand: HandColumn): Proposal[] {
  const beside = columnsBeside(hand);
  const forwarded = forwardProposals(hand, beside);
  const sum = hand.values.reduce<number>((all, value) => all + (value ?? 0), 0);
  const arePosts = POSTS.test(hand.heading) && !AMOUNTS.test(hand.heading);
  const areAmounts = AMOUNTS.test(hand.heading) || (!arePosts && sum > MOST_POSTS);
  const ways = [
    ...forwarded,
    ...(areAmounts ? [] : postProposals(hand, beside)),
    ...(arePosts ? [] : shareProposals(hand, beside)),
  ];
  // The sum of the column itself counts as its total only where the sheet has no other.
  const isGrounded = ({ total, rate }: Proposal): boolean =>
    total === undefined ? !(rate && "value" in rate && !rate.address) : Boolean(total.address);
  const grounded = ways.filter(isGrounded);
  return grounded.length > 0 ? grounded : ways;
}
