import type { Answer } from "../../grantYear/course";
import { nameKey } from "../../names/nameKey";
import { add, type Fraction, subtract, sum, ZERO } from "../../number/fraction";
import { accountOf, type Move } from "../ledger/moves";
import { acceptedCosts, ownShareOf, type ProvenPost } from "./accepted";
import type { ProvenCost } from "./provenCost";
import { type ItemToSettle, ofItems, type SettledItem, settledItems } from "./settledItems";
import { type SettledBody, settledChain } from "./settledChain";

/** A body with what its posts have cost and the most that is paid for each; euro. */
export interface BodyToSettle {
  readonly name: string;
  /** Who pays it; blank: the Land. */
  readonly payer?: string;
  /** Bodies with the same name of a contract share its ceiling, where the contract is the scope. */
  readonly contract: string;
  readonly posts: readonly PostToSettle[];
  /** Of module 1, beside its posts. */
  readonly items: readonly ItemToSettle[];
}

export interface PostToSettle extends ProvenCost {
  readonly contractCeiling: Fraction;
  readonly staffedCeiling: Fraction;
  /** The region that refinances for which it is employed: its money is for no other posts. */
  readonly region?: string;
}

/** What the posts for a region that refinances have cost, and what of it is accepted; euro. */
export interface RegionCost {
  readonly region: string;
  readonly cost: Fraction;
  readonly accepted: Fraction;
  /** The proof of each of its posts is checked. */
  readonly isProven: boolean;
}

export interface SettlementRules {
  readonly basis: Answer<"entitlementBasis">;
  readonly scope: Answer<"ceilingScope">;
  readonly itemScope: Answer<"itemScope">;
}

export interface SettledFigures extends SettledBody {
  /** Euro; by the chosen basis. */
  readonly ceiling: Fraction;
  readonly cost: Fraction;
  readonly nonEligible: Fraction;
  /** Paid to it less what it has given back, by the ledger. */
  readonly received: Fraction;
  readonly ownShare: Fraction;
  /** It has posts or items, and no proof of any of them is checked. */
  readonly isSilent: boolean;
  /** Of its posts those it employs for regions that refinance. */
  readonly regions: readonly RegionCost[];
  /** Its items; their figures are in its own. */
  readonly items: readonly SettledItem[];
}

/**
 * Settles a year from the proofs, the ceilings and the ledger (year.md 4.8), from the ends of the
 * chain up. A body without posts and items has nothing of its own to prove and is never silent.
 * Refuses as `settledChain` does.
 */
export function settledYear(
  bodies: readonly BodyToSettle[],
  moves: readonly Move[],
  { basis, scope, itemScope }: SettlementRules,
): readonly SettledFigures[] {
  const units = bodies.flatMap((body, index) => unitsOf(body, index, basis));
  const accepted = acceptedOfUnits(units, scope);
  const ofBody = <Value>(of: (unit: Unit, at: number) => Value, index: number): readonly Value[] =>
    units.flatMap((unit, at) => (unit.index === index ? [of(unit, at)] : []));
  const items = bodies.map((body) => settledItems(body.items, itemScope));
  const own = bodies.map((body, i) => ({
    accepted: add(sum(ofBody((_, at) => accepted[at]!, i)), ofItems(items[i]!, "accepted")),
    received: accountOf(moves, body.name).paid,
    isSilent: isSilent(body),
  }));
  const chain = settledChain(
    bodies.map(({ name, payer = "" }, i) => ({ name, payer, ...own[i]! })),
  );
  return chain.map((settled, i) => {
    const posts = ofBody(({ proven }) => proven, i).flat();
    const { posts: named } = bodies[i]!;
    const ofOwn = items[i]!;
    const [granted, eligible] = [ofItems(ofOwn, "granted"), ofItems(ofOwn, "eligible")];
    const nonEligible = add(
      total(named, (post) => post.nonEligible),
      subtract(ofItems(ofOwn, "cost"), eligible),
    );
    const cost = add(
      total(posts, (post) => post.cost),
      eligible,
    );
    const regions = ofBody((unit, at) => regionCost(unit, bodies[i]!, accepted[at]!), i).flat();
    return {
      ...settled,
      ceiling: add(
        total(posts, (post) => post.ceiling),
        granted,
      ),
      cost,
      nonEligible,
      received: own[i]!.received,
      ownShare: ownShareOf(cost, settled.acceptedOwn, nonEligible),
      isSilent: own[i]!.isSilent,
      regions,
      items: ofOwn,
    };
  });
}

const isSilent = ({ posts, items }: BodyToSettle): boolean =>
  posts.length + items.length > 0 &&
  posts.every(({ status }) => status !== "CHECKED") &&
  items.every(({ isProven }) => !isProven);

/** Posts of a body whose money is for no others. */
interface Unit {
  /** Position of the body. */
  readonly index: number;
  readonly region: string | undefined;
  /** Units with the same share a ceiling, where the contract is the scope. */
  readonly contract: string;
  readonly proven: readonly ProvenPost[];
}

/** So that a unit without posts has a sum. */
const NOTHING: ProvenPost = { cost: ZERO, ceiling: ZERO };

function unitsOf(
  { posts, contract }: BodyToSettle,
  index: number,
  basis: SettlementRules["basis"],
): readonly Unit[] {
  const regions = new Set([undefined, ...posts.map(({ region }) => region)]);
  return [...regions].map((region) => ({
    index,
    region,
    contract: JSON.stringify(region === undefined ? [nameKey(contract)] : [index, region]),
    proven: [
      ...posts
        .filter((post) => post.region === region)
        .map(({ cost, contractCeiling, staffedCeiling }) => ({
          cost,
          ceiling: basis === "CONTRACT" ? contractCeiling : staffedCeiling,
        })),
      NOTHING,
    ],
  }));
}

function acceptedOfUnits(
  units: readonly Unit[],
  scope: Answer<"ceilingScope">,
): readonly Fraction[] {
  const accepted: Fraction[] = [];
  for (const contract of new Set(units.map((unit) => unit.contract))) {
    const members = [...units.keys()].filter((at) => units[at]!.contract === contract);
    const ofContract = acceptedCosts(
      members.map((at) => units[at]!.proven),
      scope,
    );
    members.forEach((at, row) => (accepted[at] = ofContract[row]!));
  }
  return accepted;
}

function regionCost(
  { region, proven }: Unit,
  { posts }: BodyToSettle,
  accepted: Fraction,
): readonly RegionCost[] {
  if (region === undefined) return [];
  const isProven = posts.every((post) => post.region !== region || post.status === "CHECKED");
  return [{ region, cost: total(proven, (post) => post.cost), accepted, isProven }];
}

const total = <Each>(rows: readonly Each[], amount: (row: Each) => Fraction): Fraction =>
  sum([ZERO, ...rows.map(amount)]);
