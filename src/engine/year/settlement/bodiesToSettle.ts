import { contractsOf } from "../../grantYear/contractsOf";
import { exact, type Known } from "../../grantYear/exact";
import { isRefinanced, type Parties, type PartyRegion } from "../../grantYear/parties";
import type { Plan } from "../../grantYear/plan";
import { nameKey } from "../../names/nameKey";
import { type Fraction, isZero, subtract, sum, ZERO } from "../../number/fraction";
import type { CoursePost } from "../staffing/coursePosts";
import { contractCeilings } from "../staffing/staffedPost";
import type { ProvenCost } from "./provenCost";
import type { ItemToSettle } from "./settledItems";
import type { BodyToSettle, PostToSettle } from "./settledYear";

export interface ToSettle {
  readonly parties: Parties;
  readonly plan: Plan;
  readonly posts: readonly CoursePost[];
}

/**
 * The bodies of a plan, each post with its cost and its ceilings; posts that the recipient employs
 * for a region that refinances against the region's money; the items are the recipient's. Missing
 * while a figure it needs is, or where money is for posts that nobody has named.
 */
export function bodiesToSettle(
  { parties, plan, posts }: ToSettle,
  costOf: (post: CoursePost) => Known<ProvenCost>,
  items: readonly ItemToSettle[],
): Known<readonly BodyToSettle[]> {
  const labels = new Map<number, string>();
  for (const { top, members } of contractsOf(parties))
    for (const { index } of members) labels.set(index, top.body.name);
  const bodies = parties.all.map((party): Known<BodyToSettle> => {
    const { index, body } = party;
    const own = posts.filter((post) => post.party?.index === index);
    const regions = party === parties.recipient ? parties.regions.filter(isRefinanced) : [];
    const ofRegions = regions.map(({ index: at }) => exact(plan.regions[at]!.amount));
    const all = exact(plan.rows[index]!.amount);
    if (!all || ofRegions.includes(undefined)) return undefined;
    const employed = sum([ZERO, ...ofRegions.map((amount) => amount!)]);
    const units = [
      postsToSettle(
        own.filter((post) => !regions.some((region) => isOf(post, region))),
        subtract(all, employed),
        costOf,
      ),
      ...regions.map((region, i) => {
        const inRegion = own.filter((post) => isOf(post, region));
        return postsToSettle(inRegion, ofRegions[i]!, costOf, region.region.name);
      }),
    ];
    if (units.includes(undefined)) return undefined;
    return {
      name: body.name,
      ...(body.payer !== undefined && { payer: body.payer }),
      contract: labels.get(index) ?? body.name,
      posts: units.flatMap((unit) => unit!),
      items: party === parties.recipient ? items : [],
    };
  });
  const known = bodies.filter((body) => body !== undefined);
  return known.length < bodies.length ? undefined : known;
}

const isOf = ({ named }: CoursePost, { region }: PartyRegion): boolean =>
  nameKey(named.region ?? "") === nameKey(region.name);

/** The posts that some money is for; missing where it is for none of those named. */
function postsToSettle(
  posts: readonly CoursePost[],
  amount: Fraction,
  costOf: (post: CoursePost) => Known<ProvenCost>,
  region?: string,
): Known<readonly PostToSettle[]> {
  const staffed = posts.flatMap((post) => post.staffed ?? []);
  const costs = posts.flatMap((post) => costOf(post) ?? []);
  if (staffed.length < posts.length || costs.length < posts.length) return undefined;
  if (posts.length === 0) return isZero(amount) ? [] : undefined;
  const ceilings = contractCeilings(
    amount,
    staffed.map(({ grantedMoney }) => grantedMoney),
  );
  return costs.map((cost, i) => ({
    ...cost,
    contractCeiling: ceilings[i]!,
    staffedCeiling: staffed[i]!.staffedCeiling,
    ...(region !== undefined && { region }),
  }));
}
