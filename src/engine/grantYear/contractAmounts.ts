import type { Fraction } from "../number/fraction";
import { fromSerial } from "../period/calendar";
import { contractsOf } from "./contractsOf";
import { ContractSums, type Part } from "./contractSums";
import { exact, type Known, sumOf } from "./exact";
import type { Report } from "./finding";
import type { GrantYear } from "./grantYear";
import { isRefinanced, type Parties, type Party } from "./parties";
import { ownFte, recipientPosts } from "./recipientPosts";
import { type Regime, regimesOf, spansOf, type TimedPosts, type TimeSlice } from "./timeSlices";
import { attemptFor } from "./attempt";

/** The Land's money for posts, whole cents. */
export interface ContractAmounts {
  /** What each body gets for the posts it employs, in the order of the bodies. */
  readonly bodies: readonly Known<readonly Part[]>[];
  /** The same while it is paid by the same, one list for each of the regimes. */
  readonly regimes: readonly {
    readonly parties: Parties;
    readonly bodies: readonly Known<readonly Part[]>[];
  }[];
  /** What each region gets, in the order of the regions. */
  readonly regions: readonly Known<Fraction>[];
  /** How many sums above 0 were rounded, each on its own. */
  readonly rounded: number;
  /** All of it before anything was rounded. */
  readonly exact: Known<Fraction>;
}

/** A member of a contract while it is paid by the same, and its posts. */
interface Member {
  readonly party: Party;
  readonly regime: number;
  readonly spans: readonly TimedPosts[];
}

/**
 * What the Land's money for each body's posts is. A contract (`contractsOf`) is rounded once and
 * adds up, whatever the days of its members and whatever changes within them. The recipient keeps
 * the money for its KI posts, its assistants and the posts it employs for regions that refinance,
 * each rounded alone.
 */
export function contractAmounts(
  grantYear: GrantYear,
  parties: Parties,
  slices: readonly TimeSlice[],
  report: Report,
): ContractAmounts {
  const { all, regions, recipient, forwarded, takesPart } = parties;
  const regimes = regimesOf(slices);
  const paid = regimes.map(() => all.map((): Known<readonly Part[]> => []));
  const sums = new ContractSums(grantYear, attemptFor(report, { field: "rate" }));
  const isCut = cutsMonth(grantYear, regimes);
  if (isCut) report("sliceMonthsOpen", { field: "prorationMethod" });

  for (const [{ body }, members] of membersByContract(regimes)) {
    const spans = members.map((member) => member.spans);
    const parts = isCut ? undefined : sums.of(spans, body.name);
    members.forEach(({ party, regime }, row) => (paid[regime]![party.index] = parts?.[row]));
  }
  const ofBody = (index: number): Known<readonly Part[]> => allParts(paid.map((own) => own[index]));
  const sumOfRegion = regions.map((region) =>
    sumOf(
      forwarded
        .filter((party) => party.region === region)
        .map(({ index }) => amountOf(ofBody(index))),
    ),
  );

  const ofRefinanced = regions.map((party, i) => {
    if (!isRefinanced(party)) return undefined;
    const spans = spansOf(slices, party.period, ({ grantYear: { rate, regions: own } }) => ({
      fte: exact(own[i]!.posts),
      perFte: rate,
    }));
    const { name } = party.region;
    return sums.of([spans], name)?.[0];
  });
  if (recipient) {
    const { index, body } = recipient;
    // With a contract the desk's own posts are among its members.
    const kept = takesPart ? [] : keptPosts(recipient, slices);
    const own = kept.map((spans) => sums.of([spans], body.name)?.[0]);
    const ofRegions = ofRefinanced.filter((_, i) => isRefinanced(regions[i]));
    paid[0]![index] = allParts([paid[0]![index], ...own, ...ofRegions]);
  }
  return {
    bodies: all.map(({ index }) => ofBody(index)),
    regimes: regimes.map((regime, i) => ({ parties: regime[0].parties, bodies: paid[i]! })),
    regions: regions.map((region, i) =>
      isRefinanced(region) ? amountOf(ofRefinanced[i]) : sumOfRegion[i],
    ),
    rounded: sums.rounded,
    exact: sums.exact,
  };
}

/** By the body that has the contract, the same one in all regimes. */
function membersByContract(regimes: readonly Regime[]): Iterable<[Party, Member[]]> {
  const contracts = new Map<number, [Party, Member[]]>();
  for (const [regime, slices] of regimes.entries())
    for (const { top, members } of contractsOf(slices[0].parties)) {
      const [, known] = contracts.get(top.index) ?? [top, []];
      contracts.set(top.index, [top, known]);
      for (const party of members) {
        const spans = spansOf(slices, party.period, ({ parties, fte, grantYear }) => ({
          fte: ownFte(parties, parties.all[party.index]!, fte),
          perFte: grantYear.rate,
        }));
        known.push({ party, regime, spans });
      }
    }
  return contracts.values();
}

/** What the recipient employs for itself over time, each kind of post. */
export function keptPosts(
  { index, period }: Party,
  slices: readonly TimeSlice[],
  figure: "rate" | "costPerFte" = "rate",
): readonly (readonly TimedPosts[])[] {
  const kinds = (slice: TimeSlice) =>
    recipientPosts(slice.grantYear, slice.parties, slice.parties.all[index]!, slice.fte);
  return kinds(slices.at(-1)!).map((_, kind) =>
    spansOf(slices, period, (slice) => {
      const { fte, ...own } = kinds(slice)[kind]!;
      return { fte, perFte: own[figure] };
    }),
  );
}

/** Where months count as a whole, nobody says whose a month is in which the payer changes. */
const cutsMonth = ({ prorationMethod }: GrantYear, regimes: readonly Regime[]): boolean =>
  (prorationMethod === "FULL" || prorationMethod === "STARTED") &&
  regimes.slice(1).some(([{ start }]) => fromSerial(start).day > 1);

/** All parts together; missing if one of the lists is. */
const allParts = (lists: readonly Known<readonly Part[]>[]): Known<readonly Part[]> =>
  lists.every((parts) => parts !== undefined) ? lists.flat() : undefined;

/** The sum of parts. */
export const amountOf = (parts: Known<readonly Part[]>): Known<Fraction> =>
  parts && sumOf(parts.map(({ amount }) => amount));
