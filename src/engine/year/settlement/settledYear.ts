import type { Answer } from "../../grantYear/course";
import { nameKey } from "../../names/nameKey";
import { type Fraction, sum, ZERO } from "../../number/fraction";
import { accountOf, type Move } from "../ledger/moves";
import { acceptedCosts, ownShareOf, type ProvenPost } from "./accepted";
import type { ProvenCost } from "./provenCost";
import { type SettledBody, settledChain } from "./settledChain";

/** A body with what its posts have cost and the most that is paid for each; euro. */
export interface BodyToSettle {
  readonly name: string;
  /** Who pays it; blank: the Land. */
  readonly payer?: string;
  /** Bodies with the same name of a contract share its ceiling, where the contract is the scope. */
  readonly contract: string;
  readonly posts: readonly (ProvenCost & {
    readonly contractCeiling: Fraction;
    readonly staffedCeiling: Fraction;
  })[];
}

export interface SettlementRules {
  readonly basis: Answer<"entitlementBasis">;
  readonly scope: Answer<"ceilingScope">;
}

export interface SettledFigures extends SettledBody {
  /** Euro; by the chosen basis. */
  readonly ceiling: Fraction;
  readonly cost: Fraction;
  readonly nonEligible: Fraction;
  /** Paid to it less what it has given back, by the ledger. */
  readonly received: Fraction;
  readonly ownShare: Fraction;
  /** It has posts, and no proof of any of them is checked. */
  readonly isSilent: boolean;
}

/**
 * Settles a year from the proofs, the ceilings and the ledger (year.md 4.8), from the ends of the
 * chain up. A body without posts has nothing of its own to prove and is never silent.
 * Refuses as `settledChain` does.
 */
export function settledYear(
  bodies: readonly BodyToSettle[],
  moves: readonly Move[],
  { basis, scope }: SettlementRules,
): readonly SettledFigures[] {
  const posts = bodies.map((body) =>
    body.posts.map(({ cost, contractCeiling, staffedCeiling }) => ({
      cost,
      ceiling: basis === "CONTRACT" ? contractCeiling : staffedCeiling,
    })),
  );
  const accepted = acceptedByContract(bodies, posts, scope);
  const own = bodies.map((body, i) => ({
    ...{ accepted: accepted[i]!, received: accountOf(moves, body.name).paid },
    isSilent: body.posts.length > 0 && body.posts.every(({ status }) => status !== "CHECKED"),
  }));
  const chain = settledChain(
    bodies.map(({ name, payer = "" }, i) => ({ name, payer, ...own[i]! })),
  );
  return chain.map((settled, i) => {
    const nonEligible = total(bodies[i]!.posts, (post) => post.nonEligible);
    return {
      ...settled,
      ceiling: total(posts[i]!, (post) => post.ceiling),
      cost: total(posts[i]!, (post) => post.cost),
      nonEligible,
      received: own[i]!.received,
      ownShare: ownShareOf([...posts[i]!, NOTHING], settled.acceptedOwn, nonEligible),
      isSilent: own[i]!.isSilent,
    };
  });
}

/** So that a body without posts has a sum. */
const NOTHING: ProvenPost = { cost: ZERO, ceiling: ZERO };

function acceptedByContract(
  bodies: readonly BodyToSettle[],
  posts: readonly (readonly ProvenPost[])[],
  scope: Answer<"ceilingScope">,
): readonly Fraction[] {
  const accepted: Fraction[] = [];
  for (const key of new Set(bodies.map(({ contract }) => nameKey(contract)))) {
    const members = [...bodies.keys()].filter((i) => nameKey(bodies[i]!.contract) === key);
    const ofContract = acceptedCosts(
      members.map((i) => [...posts[i]!, NOTHING]),
      scope,
    );
    members.forEach((i, row) => (accepted[i] = ofContract[row]!));
  }
  return accepted;
}

const total = <Each>(rows: readonly Each[], amount: (row: Each) => Fraction): Fraction =>
  sum([ZERO, ...rows.map(amount)]);
