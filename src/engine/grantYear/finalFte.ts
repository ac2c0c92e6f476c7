import type { Issue } from "../issue";
import { type Fraction, isNegative, isZero, ZERO } from "../number/fraction";
import { distribute } from "./distribution";
import { exact, exactOrZero, type Known, sumOf } from "./exact";
import type { Report, Where } from "./finding";
import type { GrantYear } from "./grantYear";
import { isRefinanced, type Parties, type Party, type PartyRegion } from "./parties";
import { agreedOf, isByKey, type Pool, weightOf } from "./pools";
import type { ShareRules } from "./shareRules";

/**
 * The FTE of each body: each pool is shared out by itself. Bodies of a refinancing region employ
 * nobody; the recipient has its KI posts and those it employs for such regions. Missing within a
 * pool whose distribution is undecided or impossible.
 */
export function finalFte(
  { grantYear, parties, pools, shares, rules }: Given,
  report: Report,
): Known<Fraction>[] {
  const fte: Known<Fraction>[] = parties.all.map(() => ZERO);
  const byKey = isByKey(parties);
  for (const pool of pools) {
    const found = poolFte(pool, shares, byKey, rules, report);
    pool.members.forEach(({ index }, row) => (fte[index] = found?.[row]));
  }
  const { recipient, regions, takesPart } = parties;
  if (recipient) {
    const { index } = recipient;
    const employed = regions.filter(isRefinanced).map(({ region }) => exact(region.posts));
    const own = takesPart ? fte[index] : exactOrZero(grantYear.kiPosts);
    fte[index] = sumOf([own, ...employed]);
  }
  return fte;
}

interface Given {
  readonly grantYear: GrantYear;
  readonly parties: Parties;
  readonly pools: readonly Pool[];
  readonly shares: readonly Known<Fraction>[];
  readonly rules: ShareRules;
}

function poolFte(
  { region, members, total }: Pool,
  rawShares: readonly Known<Fraction>[],
  byKey: boolean,
  rules: ShareRules,
  report: Report,
): Known<readonly Fraction[]> {
  const agreed = members.map(agreedOf);
  const isAgreed = agreed.map((fte) => !isZero(fte));
  const shares = members.map(
    ({ index }, row) => rawShares[index] ?? (isAgreed[row] ? ZERO : undefined),
  );
  // Agreed values alone stand as they are; the sum over all tells whether they fit the posts.
  if (shares.every((share, row) => isAgreed[row] || (share && isZero(share)))) return agreed;
  const known = shares.filter((share) => share !== undefined);
  if (!total || isNegative(total) || known.length < shares.length) return undefined;
  const request = {
    ...rules,
    total,
    shares: known,
    weights: byKey ? members.map(weightOf) : undefined,
    agreed,
    waivers: members.map(({ body }) => exactOrZero(body.waiver)),
    lots: members.map(({ body }) => body.lot ?? 0),
  };
  const distribution = distribute(request);
  if ("issue" in distribution) {
    reportIssue(distribution.issue, members, region, report);
    return undefined;
  }
  return distribution.value;
}

/** The cells of a body that ROUNDFTE and SHARE may refuse; keys and shares were read before. */
const FIELDS: Readonly<Record<string, string>> = {
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
