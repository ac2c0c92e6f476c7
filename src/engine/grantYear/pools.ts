import { add, type Fraction, isNegative, isZero, subtract, ZERO } from "../number/fraction";
import { exact, exactOrZero, type Known, sumOf } from "./exact";
import type { GrantYear } from "./grantYear";
import { isRefinanced, type Parties, type Party, type PartyRegion } from "./parties";

/** Bodies that share a number of posts: a region with posts of its own, or all others. */
export interface Pool {
  readonly region: Known<PartyRegion>;
  readonly members: readonly Party[];
  readonly total: Known<Fraction>;
}

/**
 * Regions with agreed posts share these among themselves, all others together what is left after
 * them, after the posts at the KI and those that the recipient employs for regions that refinance.
 */
export function poolsOf(grantYear: GrantYear, { regions, forwarded, takesPart }: Parties): Pool[] {
  const pooled = regions.filter(
    (region) => !isRefinanced(region) && region.region.posts !== undefined,
  );
  const ofRegions = pooled.map((region) => ({
    region,
    members: forwarded.filter((party) => party.region === region),
    total: exact(region.region.posts),
  }));
  const others = forwarded.filter(({ region }) => !region || !pooled.includes(region));
  const taken = sumOf(
    regions
      .filter((region) => isRefinanced(region) || pooled.includes(region))
      .map(({ region }) => exact(region.posts)),
  );
  const posts = exact(grantYear.posts);
  const kept = takesPart ? ZERO : exactOrZero(grantYear.kiPosts);
  const total = posts && taken && subtract(posts, add(kept, taken));
  return [...ofRegions, { region: undefined, members: others, total }];
}

/** Whether posts follow from the key alone: no paper names a share. */
export const isByKey = ({ forwarded }: Parties): boolean =>
  forwarded.every(({ body }) => body.rawShare === undefined);

export const weightOf = ({ body }: Party): Fraction => exactOrZero(body.weight);
export const agreedOf = ({ body }: Party): Fraction => exactOrZero(body.agreed);

/**
 * The posts of a pool that its key shares out: by the key alone without those that are agreed for
 * bodies outside the key (as `KIM.ROUNDFTE` with `KEY`). Missing if there are none to share.
 */
export function keyedPosts({ members, total }: Pool, byKey: boolean): Known<Fraction> {
  const apart = members.filter((party) => isZero(weightOf(party))).map(agreedOf);
  const keyed = total && (byKey ? subtract(total, apart.reduce(add, ZERO)) : total);
  return keyed && !isNegative(keyed) ? keyed : undefined;
}
