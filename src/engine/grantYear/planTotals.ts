import { add, type Fraction, ZERO } from "../number/fraction";
import { amountOf } from "./contractAmounts";
import { withoutMissing } from "./entries";
import { euroCell, euroCells, exact, exactOrZero, type Known, numberCell, sumOf } from "./exact";
import type { Figures } from "./figures";
import { grantedAmount } from "./grantedNotices";
import type { RegionModel } from "./grantYear";
import { isRefinanced } from "./parties";

export interface RegionTotals {
  /** Position of the region in the grant year. */
  readonly index: number;
  readonly name: string;
  readonly model: RegionModel;
  /** Positions of its bodies. */
  readonly bodies: readonly number[];
  /** Sum of the raw shares of its bodies. */
  readonly rawShare?: number;
  /** FTE of its bodies; for REFINANCING those the recipient employs for them. */
  readonly fte?: number;
  /** Contract sum; for REFINANCING the Land's money the recipient keeps. */
  readonly amount?: number;
  readonly personnelCost?: number;
  readonly topUp?: number;
  /** What its bodies bear. */
  readonly ownShare?: number;
}

export interface PlanTotals {
  /** Sum of the notices. */
  readonly granted?: number;
  readonly posts?: number;
  /** FTE handed out, kept and employed for others. */
  readonly fte?: number;
  /** The Land's money for posts, assistants included. */
  readonly amount?: number;
  /** Accepted items of module 1. */
  readonly itemAmount?: number;
  /** The Land's money for posts and items by budget year. */
  readonly byYear?: readonly number[];
  readonly personnelCost?: number;
  readonly topUp?: number;
  readonly nonEligibleCost: number;
  readonly ownShare?: number;
  /** Of all bodies that were settled. */
  readonly accepted?: number;
  readonly repayment?: number;
  readonly outstanding?: number;
}

export function regionTotals(figures: Figures): RegionTotals[] {
  const { parties, contracts, costs } = figures;
  return parties.regions.map((party) => {
    const { index, region } = party;
    const members = parties.all.filter((body) => body.region === party).map((body) => body.index);
    const own = costs.regions[index];
    const sumOver = (values: readonly Known<Fraction>[]): Known<Fraction> =>
      sumOf(members.map((member) => values[member]));
    const costsOf = (key: "personnelCost" | "topUp" | "ownShare") =>
      sumOver(costs.bodies.map((body) => body[key]));
    return withoutMissing({
      index,
      name: region.name,
      model: region.model,
      bodies: members,
      rawShare: numberCell(sumOver(figures.rawShares)),
      fte: numberCell(isRefinanced(party) ? exact(region.posts) : sumOver(figures.fte)),
      amount: euroCell(contracts.regions[index]),
      personnelCost: euroCell(own ? own.personnelCost : costsOf("personnelCost")),
      topUp: euroCell(own ? own.topUp : costsOf("topUp")),
      ownShare: euroCell(costsOf("ownShare")),
    });
  });
}

export function planTotals(figures: Figures): PlanTotals {
  const { grantYear, contracts, costs, settlements, byYear, years } = figures;
  const settled = settlements.filter((settlement) => settlement !== undefined);
  const settledSum = (key: "accepted" | "repayment" | "outstanding") =>
    settled.length === 0 ? undefined : sumOf(settled.map((settlement) => settlement[key]));
  const regionTopUps = costs.regions.flatMap((region) => (region ? [region.topUp] : []));
  return withoutMissing({
    granted: numberCell(grantedAmount(grantYear)),
    posts: grantYear.posts,
    fte: numberCell(sumOf(figures.fte)),
    amount: euroCell(sumOf(contracts.bodies.map(amountOf))),
    itemAmount: euroCell(figures.itemAmount),
    byYear: byYear.includes(undefined)
      ? undefined
      : euroCells(years.map((_, i) => byYear.map((own) => own![i]!).reduce(add, ZERO))),
    personnelCost: euroCell(sumOf(costs.bodies.map(({ personnelCost }) => personnelCost))),
    topUp: euroCell(sumOf([...costs.bodies.map(({ topUp }) => topUp), ...regionTopUps])),
    nonEligibleCost: numberCell(
      grantYear.bodies.map(({ nonEligibleCost }) => exactOrZero(nonEligibleCost)).reduce(add, ZERO),
    )!,
    ownShare: euroCell(sumOf(costs.bodies.map(({ ownShare }) => ownShare))),
    accepted: euroCell(settledSum("accepted")),
    repayment: euroCell(settledSum("repayment")),
    outstanding: euroCell(settledSum("outstanding")),
  });
}
