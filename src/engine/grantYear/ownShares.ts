import { byYear } from "../funding/byYear";
import { ownShare } from "../funding/ownShare";
import { ownShareByKey } from "../funding/ownShareByKey";
import { readColumn } from "../number/column";
import { add, type Fraction, subtract, ZERO } from "../number/fraction";
import { roundToCents } from "../number/rounding";
import type { Period } from "../period/period";
import type { Recorder } from "../steps/step";
import { amountOf, type ContractAmounts } from "./contractAmounts";
import { exact, exactOrZero, type Known, sumOf } from "./exact";
import type { Report } from "./finding";
import type { Body, GrantYear } from "./grantYear";
import { isRefinanced, methodFor, type Parties, type Party, type PartyRegion } from "./parties";
import type { Notebook } from "./planSteps";
import { attemptFor, yearlyAmount } from "./yearlyAmount";

/** What posts cost and who bears it, euro. */
export interface CostFigures {
  readonly personnelCost: Known<Fraction>;
  /** What the recipient adds voluntarily. */
  readonly topUp: Known<Fraction>;
  /** max(0, cost − money − top-up), or a body's part of that by key; and all not eligible. */
  readonly ownShare: Known<Fraction>;
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
  readonly fte: readonly Known<Fraction>[];
  readonly contracts: ContractAmounts;
  /** What is planned above the limits of items; the recipient bears it. */
  readonly itemExcess: Known<Fraction>;
  readonly report: Report;
  readonly record: Notebook;
}

/** Costs and own shares of every body and of every region that refinances. */
export function ownShares(input: Input): OwnShares {
  const { parties, fte, contracts, grantYear, record } = input;
  const bodies: CostFigures[] = [];
  for (const { index, body, period } of parties.forwarded) {
    const figures = balance(
      yearly(input, fte[index], body.costPerFte, period),
      amountOf(contracts.bodies[index]),
      yearly(input, fte[index], grantYear.topUpPerPost ?? 0, period),
      record("ownShare", [index]),
    );
    bodies[index] = withNonEligible(figures, body);
  }
  const regions = parties.regions.map((party, i) => {
    if (!isRefinanced(party)) return undefined;
    const { region, period } = party;
    const figures = balance(
      yearly(input, exact(region.posts), region.costPerFte, period),
      contracts.regions[i],
      yearly(input, exact(region.posts), grantYear.topUpPerPost ?? 0, period),
      record("ownShare", [], region.name),
    );
    for (const [{ index, body }, own] of bornByKey(input, party, figures.ownShare))
      bodies[index] = withNonEligible(
        { personnelCost: ZERO, topUp: ZERO, ownShare: own, surplus: ZERO },
        body,
      );
    return figures;
  });
  const { recipient } = parties;
  if (recipient) bodies[recipient.index] = recipientCosts(input, recipient, regions);
  return { bodies, regions };
}

const yearly = (
  { grantYear, report }: Input,
  fte: Known<Fraction>,
  perFte: Known<number>,
  period: Known<Period>,
): Known<Fraction> =>
  yearlyAmount(grantYear, fte, exact(perFte), period, attemptFor(report, { field: "costPerFte" }));

/** Cost against the money for it. */
function balance(
  personnelCost: Known<Fraction>,
  money: Known<Fraction>,
  topUp: Known<Fraction>,
  record: Recorder,
): CostFigures {
  const funding = sumOf([money, topUp]);
  if (!personnelCost || !funding)
    return { personnelCost, topUp, ownShare: undefined, surplus: undefined };
  return {
    personnelCost,
    topUp,
    ownShare: ownShare(personnelCost, funding, record),
    surplus: subtract(funding, personnelCost),
  };
}

const withNonEligible = (figures: CostFigures, { nonEligibleCost }: Body): CostFigures => ({
  ...figures,
  ownShare: figures.ownShare && add(figures.ownShare, roundToCents(exactOrZero(nonEligibleCost))),
});

/**
 * The own share of a region that refinances, by the cost key of its bodies: each budget year by
 * itself, as it is paid, so that every year adds up. What a body bears is the sum of its years.
 */
function bornByKey(
  { grantYear, parties, report, record }: Input,
  region: PartyRegion,
  total: Known<Fraction>,
): (readonly [Party, Known<Fraction>])[] {
  const members = parties.all.filter(
    (party) => party.region === region && party !== parties.recipient,
  );
  const keys = members.map(({ body }) => body.costKey ?? body.weight ?? 0);
  const { index, region: own } = region;
  const where = { list: "regions", index, name: own.name, field: "costPerFte" } as const;
  const bodies = members.map((party) => party.index);
  const years =
    total && keys.some((key) => key > 0)
      ? attemptFor(
          report,
          where,
        )(() =>
          yearsOf(grantYear, region, total).map((amount) =>
            ownShareByKey([amount], readColumn(keys), record("ownShare", bodies, own.name)),
          ),
        )
      : undefined;
  return members.map((party, row) => [
    party,
    sumOf(years?.map((parts) => parts[row]) ?? [undefined]),
  ]);
}

/** The total by budget year; undivided where no period says when posts are filled. */
function yearsOf(grantYear: GrantYear, { period }: PartyRegion, total: Fraction): Fraction[] {
  const method = period && methodFor(grantYear, period);
  if (!method) return [total];
  return byYear(total, period.start, period.end, method).map(({ amount }) => amount);
}

/**
 * The recipient bears the gap of its own posts, items above their limits and what is not eligible;
 * its top-ups and the cost of posts it employs for others are not in its own share.
 */
function recipientCosts(
  input: Input,
  { index, body, period }: Party,
  regions: readonly Known<CostFigures>[],
): CostFigures {
  const { grantYear, contracts, parties, itemExcess, record } = input;
  const refinanced = parties.regions.flatMap((region, i) => (isRefinanced(region) ? [i] : []));
  const money = amountOf(contracts.bodies[index]);
  const employed = sumOf(refinanced.map((i) => contracts.regions[i]));
  const { assistantPosts, assistantCostPerFte, kiPosts } = grantYear;
  const own = sumOf([
    yearly(input, exactOrZero(kiPosts), body.costPerFte, period),
    yearly(input, exactOrZero(assistantPosts), assistantCostPerFte, period),
  ]);
  const figures = withNonEligible(
    balance(own, money && employed && subtract(money, employed), ZERO, record("ownShare", [index])),
    body,
  );
  return {
    ...figures,
    personnelCost: sumOf([own, ...refinanced.map((i) => regions[i]?.personnelCost)]),
    ownShare: sumOf([figures.ownShare, itemExcess]),
  };
}
