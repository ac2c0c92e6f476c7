import { type Fraction, isZero } from "../number/fraction";
import type { Period } from "../period/period";
import type { Recorder } from "../steps/step";
import { contractSplit } from "./contractSplit";
import { exact, exactOrZero, type Known, sumOf } from "./exact";
import type { Report } from "./finding";
import type { GrantYear } from "./grantYear";
import { isRefinanced, type Parties, type Party } from "./parties";
import type { Notebook } from "./planSteps";
import { attemptFor, yearlyAmount } from "./yearlyAmount";

/** Money and the days it is for. */
export interface Part {
  readonly amount: Fraction;
  readonly period: Period;
}

/** The Land's money for posts, whole cents. */
export interface ContractAmounts {
  /** What each body gets for the posts it employs, in the order of the bodies. */
  readonly bodies: readonly Known<readonly Part[]>[];
  /** The contract sum of each region, in the order of the regions. */
  readonly regions: readonly Known<Fraction>[];
  /** How many sums above 0 were rounded, each on its own. */
  readonly rounded: number;
}

/** Euro for posts over a period; missing if something is that it depends on. */
type AmountFor = (
  fte: Known<Fraction>,
  perFte: Known<number>,
  period: Known<Period>,
  record: Recorder,
) => Known<Fraction>;

/**
 * What the Land's money for each body's posts is. A region is one contract (`contractSplit`), a
 * body without a region is one of its own. The recipient keeps the money for its KI posts, its
 * assistants and the posts it employs for regions that refinance.
 */
export function contractAmounts(
  grantYear: GrantYear,
  { all, regions, recipient, forwarded }: Parties,
  fte: readonly Known<Fraction>[],
  report: Report,
  record: Notebook,
): ContractAmounts {
  const attempt = attemptFor(report, { field: "rate" });
  let rounded = 0;
  const amountFor: AmountFor = (posts, perFte, period, recorder) => {
    const amount = yearlyAmount(grantYear, posts, exact(perFte), period, attempt, recorder);
    if (amount && !isZero(amount)) rounded += 1;
    return amount;
  };
  const bodies: Known<readonly Part[]>[] = all.map(() => []);

  const sums = regions.map((region) => {
    if (isRefinanced(region))
      return amountFor(
        exact(region.region.posts),
        grantYear.rate,
        region.period,
        record("amount", [], region.region.name),
      );
    const members = forwarded.filter((party) => party.region === region);
    const indices = members.map(({ index }) => index);
    const recorder = record("amount", indices, region.region.name);
    const parts = memberParts(members, fte, grantYear.rate, amountFor, recorder);
    members.forEach(({ index }, row) => (bodies[index] = parts?.[row]));
    return amountOf(parts?.flat());
  });
  for (const party of forwarded.filter(({ region }) => !region)) {
    const recorder = record("amount", [party.index]);
    const parts = memberParts([party], fte, grantYear.rate, amountFor, recorder);
    bodies[party.index] = parts?.[0];
  }

  if (recipient) {
    const { kiPosts, rate, assistantPosts, assistantRate } = grantYear;
    const { period, index } = recipient;
    const recorder = record("amount", [index]);
    bodies[index] = keptParts([
      { amount: amountFor(exactOrZero(kiPosts), rate, period, recorder), period },
      { amount: amountFor(exactOrZero(assistantPosts), assistantRate, period, recorder), period },
      ...regions.flatMap((region, i) =>
        isRefinanced(region) ? [{ amount: sums[i], period: region.period }] : [],
      ),
    ]);
  }
  return { bodies, regions: sums, rounded };
}

/** The parts of the members of one contract, in their order; none for those without posts. */
function memberParts(
  members: readonly Party[],
  fte: readonly Known<Fraction>[],
  rate: Known<number>,
  amountFor: AmountFor,
  recorder: Recorder,
): Known<readonly (readonly Part[])[]> {
  const posts = members.flatMap(({ index, period }) => {
    const own = fte[index];
    return own ? [{ fte: own, period }] : [];
  });
  if (posts.length < members.length) return undefined;
  const amounts = contractSplit(
    posts,
    (post) => amountFor(post.fte, rate, post.period, recorder),
    recorder,
  );
  return amounts?.map((amount, row) => partOf(amount, posts[row]!.period));
}

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
