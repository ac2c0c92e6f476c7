import type { Issue } from "../issue";
import { add, type Fraction, isNegative, isZero, subtract, ZERO } from "../number/fraction";
import { distribute } from "./distribution";
import { exact, exactOrZero, type Known, sumOf } from "./exact";
import type { Report, Where } from "./finding";
import type { GrantYear } from "./grantYear";
import { isRefinanced, type Parties, type Party, type PartyRegion } from "./parties";
import type { Notebook } from "./planSteps";
import type { ShareRules } from "./shareRules";

/** Bodies that share a number of posts: a region with posts of its own, or all others. */
interface Group {
  readonly region: Known<PartyRegion>;
  readonly members: readonly Party[];
  readonly total: Known<Fraction>;
}

/**
 * The FTE of each body. Regions with agreed posts are shared out within themselves, all others
 * together share the rest. Bodies of a refinancing region employ nobody; the recipient has its KI
 * posts and those it employs for such regions. Missing within a group whose distribution is
 * undecided or impossible.
 */
export function finalFte(
  grantYear: GrantYear,
  parties: Parties,
  shares: readonly Known<Fraction>[],
  rules: ShareRules,
  report: Report,
  record: Notebook,
): Known<Fraction>[] {
  const fte: Known<Fraction>[] = parties.all.map(() => ZERO);
  for (const group of groupsOf(grantYear, parties)) {
    const found = groupFte(group, shares, rules, report, record);
    group.members.forEach(({ index }, row) => (fte[index] = found?.[row]));
  }
  if (parties.recipient) fte[parties.recipient.index] = recipientFte(grantYear, parties);
  return fte;
}

function recipientFte({ kiPosts }: GrantYear, { regions }: Parties): Known<Fraction> {
  const employed = regions.filter(isRefinanced).map(({ region }) => exact(region.posts));
  return sumOf([exactOrZero(kiPosts), ...employed]);
}

function groupsOf(grantYear: GrantYear, { regions, forwarded }: Parties): Group[] {
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
  const total = posts && taken && subtract(posts, add(exactOrZero(grantYear.kiPosts), taken));
  return [...ofRegions, { region: undefined, members: others, total }];
}

function groupFte(
  { region, members, total }: Group,
  rawShares: readonly Known<Fraction>[],
  rules: ShareRules,
  report: Report,
  record: Notebook,
): Known<readonly Fraction[]> {
  const agreed = members.map(({ body }) => exactOrZero(body.agreed));
  const isAgreed = agreed.map((fte) => !isZero(fte));
  const shares = members.map(
    ({ index }, row) => rawShares[index] ?? (isAgreed[row] ? ZERO : undefined),
  );
  // Agreed values alone stand as they are; the sum over all tells whether they fit the posts.
  if (shares.every((share, row) => isAgreed[row] || (share && isZero(share)))) return agreed;
  const known = shares.filter((share) => share !== undefined);
  if (!total || isNegative(total) || known.length < shares.length) return undefined;
  const bodies = members.map(({ index }) => index);
  const request = {
    ...rules,
    total,
    shares: known,
    agreed,
    waivers: members.map(({ body }) => exactOrZero(body.waiver)),
    lots: members.map(({ body }) => body.lot ?? 0),
  };
  const distribution = distribute(request, record("fte", bodies, region?.region.name));
  if ("issue" in distribution) {
    reportIssue(distribution.issue, members, region, report);
    return undefined;
  }
  return distribution.value;
}

/** The cells that the arguments of ROUNDFTE and SHARE come from. */
const FIELDS: Readonly<Record<string, string>> = {
  shares: "rawShare",
  agreed: "agreed",
  lots: "lot",
};

const RULES: Readonly<Record<string, string>> = {
  step: "step",
  unit: "step",
  minimum: "minimum",
};

function reportIssue(
  issue: Issue,
  members: readonly Party[],
  region: Known<PartyRegion>,
  report: Report,
): void {
  const bodyAt = (row: number, field: string): Where => {
    const { index, body } = members[row]!;
    return { list: "bodies", index, name: body.name, field };
  };
  if (issue.code === "tieNeedsLots") {
    const names = issue.positions.map((row) => members[row]!.body.name);
    report("tieUndecided", bodyAt(issue.positions[0]!, "lot"), { names });
    return;
  }
  const { position, ...reason } = issue;
  const parameter = String(issue.parameter);
  const ofGroup: Where = region
    ? { list: "regions", index: region.index, name: region.region.name, field: "posts" }
    : { field: RULES[parameter] ?? "posts" };
  const where = position === undefined ? ofGroup : bodyAt(position, FIELDS[parameter]!);
  report("notDistributable", where, { issue: reason });
}
