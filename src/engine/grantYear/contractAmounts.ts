import { type Fraction, isZero } from "../number/fraction";
import type { Period } from "../period/period";
import { contractsOf } from "./contractsOf";
import { type ContractPosts, ContractSums } from "./contractSums";
import { exact, type Known, sumOf } from "./exact";
import type { Report } from "./finding";
import type { GrantYear } from "./grantYear";
import { isRefinanced, type Parties, type Party } from "./parties";
import type { Notebook } from "./planSteps";
import { ownFte, recipientPosts } from "./recipientPosts";
import { attemptFor } from "./yearlyAmount";

/** Money and the days it is for. */
export interface Part {
  readonly amount: Fraction;
  readonly period: Period;
}

/** The Land's money for posts, whole cents. */
export interface ContractAmounts {
  /** What each body gets for the posts it employs, in the order of the bodies. */
  readonly bodies: readonly Known<readonly Part[]>[];
  /** What each region gets, in the order of the regions. */
  readonly regions: readonly Known<Fraction>[];
  /** How many sums above 0 were rounded, each on its own. */
  readonly rounded: number;
  /** All of it before anything was rounded. */
  readonly exact: Known<Fraction>;
}

/**
 * What the Land's money for each body's posts is. A contract (`contractsOf`) is rounded once and
 * adds up, whatever the days of its members. The recipient keeps the money for its KI posts, its
 * assistants and the posts it employs for regions that refinance, each rounded alone.
 */
export function contractAmounts(
  grantYear: GrantYear,
  parties: Parties,
  fte: readonly Known<Fraction>[],
  report: Report,
  record: Notebook,
): ContractAmounts {
  const { all, regions, recipient, forwarded, takesPart } = parties;
  const bodies: Known<readonly Part[]>[] = all.map(() => []);
  const sums = new ContractSums(grantYear, attemptFor(report, { field: "rate" }));

  for (const { name, members } of contractsOf(parties)) {
    const posts = members.map((party): ContractPosts => {
      const own = ownFte(parties, party, fte);
      return { fte: own, perFte: grantYear.rate, period: party.period };
    });
    const recorder = record("amount", positionsOf(members));
    const amounts = sums.of(posts, name, recorder);
    members.forEach(({ index, period }, row) => {
      bodies[index] = amounts && partOf(amounts[row]!, period);
    });
  }
  const sumOfRegion = regions.map((region) =>
    sumOf(
      forwarded
        .filter((party) => party.region === region)
        .map(({ index }) => amountOf(bodies[index])),
    ),
  );

  const ofRefinanced = regions.map((party) => {
    if (!isRefinanced(party)) return undefined;
    const { region, period } = party;
    const posts = { fte: exact(region.posts), perFte: grantYear.rate, period };
    return sums.of([posts], region.name, record("amount", [], region.name))?.[0];
  });
  if (recipient) {
    const { period, index, body } = recipient;
    // With a contract the desk's own posts are among its members.
    const kept = takesPart ? [] : recipientPosts(grantYear, parties, recipient, fte);
    const own = kept.map(({ fte: posts, rate: perFte }) => ({
      amount: sums.of([{ fte: posts, perFte, period }], body.name, record("amount", [index]))?.[0],
      period,
    }));
    const ofRegions = regions.flatMap((region, i) =>
      isRefinanced(region) ? [{ amount: ofRefinanced[i], period: region.period }] : [],
    );
    const parts = keptParts([...own, ...ofRegions]);
    const byKey = bodies[index];
    bodies[index] = parts && byKey && [...byKey, ...parts];
  }
  return {
    bodies,
    regions: regions.map((region, i) => (isRefinanced(region) ? ofRefinanced[i] : sumOfRegion[i])),
    rounded: sums.rounded,
    exact: sums.exact,
  };
}

const positionsOf = (members: readonly Party[]): readonly number[] =>
  members.map(({ index }) => index);

function keptParts(
  kept: readonly { readonly amount: Known<Fraction>; readonly period: Known<Period> }[],
): Known<readonly Part[]> {
  const known = kept.filter(({ amount }) => amount !== undefined);
  if (known.length < kept.length) return undefined;
  return known.flatMap(({ amount, period }) => partOf(amount!, period));
}

const partOf = (amount: Fraction, period: Known<Period>): readonly Part[] =>
  period === undefined || isZero(amount) ? [] : [{ amount, period }];

/** The sum of parts. */
export const amountOf = (parts: Known<readonly Part[]>): Known<Fraction> =>
  parts && sumOf(parts.map(({ amount }) => amount));
