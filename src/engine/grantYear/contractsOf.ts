import type { Parties, Party } from "./parties";

/** Bodies whose money comes by one contract. */
export interface Contract {
  /** The body that has it. */
  readonly top: Party;
  readonly members: readonly Party[];
}

/**
 * The contracts by which posts are forwarded: a body that the recipient pays, with its whole
 * branch (as `KIM.BRANCH` has it). Where the desk itself gets its money by a contract, all belong
 * to that one. Bodies that nobody pays, or that are paid in a circle, stand alone.
 */
export function contractsOf({ all, forwarded, recipient, takesPart }: Parties): Contract[] {
  if (takesPart && recipient) return [{ top: recipient, members: forwarded }];
  const branches = new Map<Party, Party[]>();
  for (const party of forwarded) {
    const top = topOf(party, all) ?? party;
    const members = branches.get(top);
    if (members) members.push(party);
    else branches.set(top, [party]);
  }
  return [...branches].map(([top, members]) => ({ top, members }));
}

/** The body at the top of a branch: the Land's recipient pays it. */
function topOf(party: Party, all: readonly Party[]): Party | undefined {
  const passed = new Set<Party>();
  for (let at = party; at.payer !== undefined && !passed.has(at); at = all[at.payer]!) {
    passed.add(at);
    if (all[at.payer]!.payer === undefined) return at;
  }
  return undefined;
}
