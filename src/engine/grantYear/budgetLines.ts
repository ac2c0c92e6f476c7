import { centsToCell } from "../number/cell";
import { add, type Fraction, isZero, subtract, ZERO } from "../number/fraction";
import { roundToCents } from "../number/rounding";
import type { Period } from "../period/period";
import { splitByYear } from "./budgetYears";
import { exactOrZero, type Known, sumOf } from "./exact";
import type { Figures } from "./figures";
import { isRefinanced, type Party } from "./parties";
import { attemptFor } from "./yearlyAmount";

export type BudgetItem =
  /** REVENUE: money of the Land, money passed through included. */
  | "grant"
  /** EXPENDITURE: money of the Land paid on to others. */
  | "passedOn"
  | "personnelCost"
  | "nonEligibleCost"
  /** REVENUE of whoever is forwarded posts, EXPENDITURE of the recipient. */
  | "topUp"
  /** EXPENDITURE of bodies that refinance, REVENUE of the recipient that employs for them. */
  | "refinancing";

/** A line for a budget: Ertrag or Aufwand of one body. */
export interface BudgetLine {
  /** Position of the body in the grant year. */
  readonly body: number;
  readonly side: "REVENUE" | "EXPENDITURE";
  readonly item: BudgetItem;
  readonly amount: number;
  /** By the plan's years; adds up to `amount`. */
  readonly byYear: readonly number[];
}

/** An amount split over the plan's years. */
interface YearSums {
  readonly amount: Fraction;
  readonly years: readonly Fraction[];
}

/** The budget lines that are known and not 0, body by body. */
export function budgetLines(figures: Figures): BudgetLine[] {
  const { recipient, all } = figures.parties;
  const others = all.filter((party) => party !== recipient);
  const paidByRecipient = others.map((party) => topUpOf(figures, party));
  const paidToRecipient = others.map((party) => refinancingOf(figures, party));
  return all.flatMap((party) => {
    const isRecipient = party === recipient;
    const { index } = party;
    const topUp = isRecipient ? total(paidByRecipient) : topUpOf(figures, party);
    const refinancing = isRecipient ? total(paidToRecipient) : refinancingOf(figures, party);
    const line = (side: BudgetLine["side"], item: BudgetItem, sums: Known<YearSums>) =>
      sums === undefined || isZero(sums.amount)
        ? []
        : [
            {
              body: index,
              side,
              item,
              amount: centsToCell(sums.amount),
              byYear: sums.years.map(centsToCell),
            },
          ];
    return [
      ...line("REVENUE", "grant", sumsOf(figures.chain[index], figures.chainByYear[index])),
      ...line(isRecipient ? "EXPENDITURE" : "REVENUE", "topUp", topUp),
      ...line(isRecipient ? "REVENUE" : "EXPENDITURE", "refinancing", refinancing),
      ...line("EXPENDITURE", "passedOn", passedOn(figures, index)),
      ...line("EXPENDITURE", "personnelCost", personnelCost(figures, party)),
      ...line("EXPENDITURE", "nonEligibleCost", nonEligibleCost(figures, party)),
    ];
  });
}

const sumsOf = (amount: Known<Fraction>, years: Known<readonly Fraction[]>): Known<YearSums> =>
  amount && years && { amount, years };

/** Several amounts as one; missing if one of them is. */
function total(all: readonly Known<YearSums>[]): Known<YearSums> {
  const known = all.filter((sums) => sums !== undefined);
  const [first] = known;
  if (!first || known.length < all.length) return undefined;
  return known.slice(1).reduce(
    (sums, { amount, years }) => ({
      amount: add(sums.amount, amount),
      years: sums.years.map((year, i) => add(year, years[i]!)),
    }),
    first,
  );
}

function split(
  { grantYear, years }: Figures,
  amount: Known<Fraction>,
  period: Known<Period>,
): Known<YearSums> {
  if (!amount || (!period && !isZero(amount))) return undefined;
  const parts = period && !isZero(amount) ? [{ amount, period }] : [];
  const attempt = attemptFor(() => undefined, {});
  return sumsOf(amount, splitByYear(grantYear, parts, years, attempt));
}

function passedOn({ chainByYear, byYear, chain, entitlements }: Figures, index: number) {
  const [flow, own] = [chain[index], entitlements[index]];
  const [flows, owns] = [chainByYear[index], byYear[index]];
  if (!flow || !own || !flows || !owns) return undefined;
  return {
    amount: subtract(flow, own),
    years: flows.map((year, i) => subtract(year, owns[i]!)),
  };
}

const topUpOf = (figures: Figures, { index, period }: Party): Known<YearSums> =>
  split(figures, figures.costs.bodies[index]!.topUp, period);

/** What a body of a refinancing region pays; what is not eligible it spends itself. */
function refinancingOf(figures: Figures, { index, body, region, period }: Party) {
  const { ownShare } = figures.costs.bodies[index]!;
  const notEligible = roundToCents(exactOrZero(body.nonEligibleCost));
  const paid = isRefinanced(region) ? ownShare && subtract(ownShare, notEligible) : ZERO;
  return split(figures, paid, period);
}

const nonEligibleCost = (figures: Figures, { body, period }: Party): Known<YearSums> =>
  split(figures, roundToCents(exactOrZero(body.nonEligibleCost)), period);

/** The recipient's posts for regions run for the days of those regions. */
function personnelCost(figures: Figures, party: Party): Known<YearSums> {
  const { personnelCost: cost } = figures.costs.bodies[party.index]!;
  if (party !== figures.parties.recipient) return split(figures, cost, party.period);
  const employed = figures.parties.regions.flatMap((region, i) => {
    const costs = figures.costs.regions[i];
    return costs ? [{ amount: costs.personnelCost, period: region.period }] : [];
  });
  const ofOthers = sumOf(employed.map(({ amount }) => amount));
  const own = cost && ofOthers && subtract(cost, ofOthers);
  return total([
    split(figures, own, party.period),
    ...employed.map(({ amount, period }) => split(figures, amount, period)),
  ]);
}
