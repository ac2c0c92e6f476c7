import { byYear, type YearAmount } from "../funding/byYear";
import { ownShare } from "../funding/ownShare";
import { ownShareByKey } from "../funding/ownShareByKey";
import { readColumn } from "../number/column";
import { add, type Fraction, ONE, subtract, sum, ZERO } from "../number/fraction";
import { roundToCents } from "../number/rounding";
import type { Period } from "../period/period";
import { amountOf, type ContractAmounts, keptPosts } from "./contractAmounts";
import { exact, exactOrZero, type Known, sumOf } from "./exact";
import type { Report } from "./finding";
import type { Body, GrantYear } from "./grantYear";
import { isRefinanced, methodFor, type Parties, type Party, type PartyRegion } from "./parties";
import { spansOf, type TimeSlice } from "./timeSlices";
import { amountOverTime } from "./amountOverTime";
import { attemptFor } from "./attempt";

/** What posts cost and who bears it, euro. */
export interface CostFigures {
  readonly personnelCost: Known<Fraction>;
  /** What the recipient adds voluntarily. */
  readonly topUp: Known<Fraction>;
  /** max(0, cost − money − top-up), or a body's part of that by key; and all not eligible. */
  readonly ownShare: Known<Fraction>;
  /** A body's part by key of what its region bears, by year: it pays that to the recipient. */
  readonly refund?: Known<readonly YearAmount[]>;
  /** money + top-up − cost: above 0 if the posts cost less than is paid for them. */
  readonly surplus: Known<Fraction>;
}

export interface OwnShares {
  readonly bodies: readonly CostFigures[];
  /** Only of regions that refinance: before it is split by key. */
  readonly regions: readonly Known<CostFigures>[];
}

interface Input {
  readonly grantYear: GrantYear;
  readonly parties: Parties;
  readonly slices: readonly TimeSlice[];
  readonly contracts: ContractAmounts;
  /** What is planned above the limits of items; the recipient bears it. */
  readonly itemExcess: Known<Fraction>;
  readonly report: Report;
}

/**
 * Costs and own shares of every body and of every region that refinances. Where the region's bodies
 * agreed what they bear together in a year, that counts, for its months, rounded once.
 */
export function ownShares(input: Input): OwnShares {
  const { parties, contracts } = input;
  const bodies: CostFigures[] = [];
  for (const { index, body, period } of parties.forwarded) {
    if (index === parties.recipient?.index) continue;
    const figures = balance(
      yearly(input, period, ({ fte, grantYear: { bodies: own } }) => ({
        fte: fte[index],
        perFte: own[index]!.costPerFte,
      })),
      amountOf(contracts.bodies[index]),
      yearly(input, period, ({ fte, grantYear }) => ({
        fte: fte[index],
        perFte: grantYear.topUpPerPost ?? 0,
      })),
    );
    bodies[index] = withNonEligible(figures, body);
  }
  const regions = parties.regions.map((party, i) => {
    if (!isRefinanced(party)) return undefined;
    const { region, period } = party;
    const inSlice = (perFte: (slice: TimeSlice) => Known<number>) =>
      yearly(input, period, (slice) => ({
        fte: exact(slice.grantYear.regions[i]!.posts),
        perFte: perFte(slice),
      }));
    const costs = balance(
      inSlice(({ grantYear: { regions: own } }) => own[i]!.costPerFte),
      contracts.regions[i],
      inSlice(({ grantYear }) => grantYear.topUpPerPost ?? 0),
    );
    const agreed = ({ grantYear: { regions: own } }: TimeSlice) => own[i]!.ownShare;
    const figures =
      region.ownShare === undefined
        ? costs
        : {
            ...costs,
            ownShare: yearly(input, period, (slice) => ({ fte: ONE, perFte: agreed(slice) })),
          };
    for (const [{ index, body }, refund] of bornByYears(input, party, figures.ownShare)) {
      const own = refund && sum(refund.map(({ amount }) => amount));
      bodies[index] = withNonEligible(
        { personnelCost: ZERO, topUp: ZERO, ownShare: own, surplus: ZERO, refund },
        body,
      );
    }
    return figures;
  });
  const { recipient } = parties;
  if (recipient) bodies[recipient.index] = recipientCosts(input, recipient, regions);
  return { bodies, regions };
}

const yearly = (
  { grantYear, slices, report }: Input,
  period: Known<Period>,
  posts: Parameters<typeof spansOf>[2],
): Known<Fraction> =>
  amountOverTime(
    grantYear,
    spansOf(slices, period, posts),
    attemptFor(report, { field: "costPerFte" }),
  );

/** Cost against the money for it. */
function balance(
  personnelCost: Known<Fraction>,
  money: Known<Fraction>,
  topUp: Known<Fraction>,
): CostFigures {
  const funding = sumOf([money, topUp]);
  if (!personnelCost || !funding)
    return { personnelCost, topUp, ownShare: undefined, surplus: undefined };
  return {
    personnelCost,
    topUp,
    ownShare: ownShare(personnelCost, funding),
    surplus: subtract(funding, personnelCost),
  };
}

const withNonEligible = (figures: CostFigures, { nonEligibleCost }: Body): CostFigures => ({
  ...figures,
  ownShare: figures.ownShare && add(figures.ownShare, roundToCents(exactOrZero(nonEligibleCost))),
});

/**
 * The own share of a region that refinances: each budget year by itself, as it is paid, so that
 * every year adds up. What a body bears is the sum of its years.
 */
function bornByYears(
  input: Input,
  region: PartyRegion,
  total: Known<Fraction>,
): (readonly [Party, Known<readonly YearAmount[]>])[] {
  const method = region.period && methodFor(input.grantYear, region.period);
  // Without days to split it over it is not known, or nothing.
  if (!total || !method)
    return bornByKey(input, region, total).map(([party, own]) => [party, own && []]);
  const { start, end } = region.period;
  const where = { list: "regions", index: region.index, name: region.region.name } as const;
  const attempt = attemptFor(input.report, { ...where, field: "start" });
  const amounts = attempt(() => byYear(total, start, end, method));
  if (!amounts) return bornByKey(input, region, undefined).map(([party]) => [party, undefined]);
  const years = amounts.map(({ year, amount }) => ({
    year,
    parts: bornByKey(input, region, amount),
  }));
  return years[0]!.parts.map(([party], row) => {
    const own = years.flatMap(({ year, parts }) => {
      const amount = parts[row]![1];
      return amount ? [{ year, amount }] : [];
    });
    return [party, own.length < years.length ? undefined : own];
  });
}

/** A part for each body of a region by their cost key; largest remainder in cents. */
export function bornByKey(
  { parties, report }: Pick<Input, "parties" | "report">,
  region: PartyRegion,
  total: Known<Fraction>,
): (readonly [Party, Known<Fraction>])[] {
  const members = parties.all.filter(
    (party) => party.region === region && party !== parties.recipient,
  );
  const keys = members.map(({ body }) => body.costKey ?? body.weight ?? 0);
  const { index, region: own } = region;
  const where = { list: "regions", index, name: own.name, field: "costPerFte" } as const;
  const parts =
    total && keys.some((key) => key > 0)
      ? attemptFor(report, where)(() => ownShareByKey([total], readColumn(keys)))
      : undefined;
  return members.map((party, row) => [party, parts?.[row]]);
}

/**
 * The recipient bears the gap of its own posts, items above their limits and what is not eligible;
 * its top-ups and the cost of posts it employs for others are not in its own share.
 */
function recipientCosts(
  input: Input,
  recipient: Party,
  regions: readonly Known<CostFigures>[],
): CostFigures {
  const { index, body } = recipient;
  const { grantYear, contracts, parties, itemExcess, slices, report } = input;
  const refinanced = parties.regions.flatMap((region, i) => (isRefinanced(region) ? [i] : []));
  const money = amountOf(contracts.bodies[index]);
  const employed = sumOf(refinanced.map((i) => contracts.regions[i]));
  const own = sumOf(
    keptPosts(recipient, slices, "costPerFte").map((spans) =>
      amountOverTime(grantYear, spans, attemptFor(report, { field: "costPerFte" })),
    ),
  );
  const figures = withNonEligible(
    balance(own, money && employed && subtract(money, employed), ZERO),
    body,
  );
  return {
    ...figures,
    personnelCost: sumOf([own, ...refinanced.map((i) => regions[i]?.personnelCost)]),
    ownShare: sumOf([figures.ownShare, itemExcess]),
  };
}
