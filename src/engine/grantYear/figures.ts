import type { YearAmount } from "../funding/byYear";
import { instalments } from "../funding/instalments";
import type { Settlement } from "../funding/settlement";
import { readColumn } from "../number/column";
import { add, type Fraction, isZero, subtract, sum, ZERO } from "../number/fraction";
import { splitByYear, yearsOf } from "./budgetYears";
import { chainAmounts } from "./chainAmounts";
import { coverage, type YearCoverage } from "./coverage";
import type { Version } from "./at";
import { amountOf, type ContractAmounts, contractAmounts } from "./contractAmounts";
import type { Part } from "./contractSums";
import { type Known, sumOf } from "./exact";
import type { Report } from "./finding";
import type { GrantYear } from "./grantYear";
import { type ItemFigures, itemFigures } from "./items";
import { type OwnShares, ownShares } from "./ownShares";
import type { Parties } from "./parties";
import { type Payment, payments } from "./payments";
import { settlements } from "./settlements";
import type { ShareRules } from "./shareRules";
import { type TimeSlice, timeSlices } from "./timeSlices";
import { attemptFor } from "./attempt";
import { yearlyOwnShares } from "./yearlyOwnShares";

/** Everything a plan says, exact; arrays of bodies in the order of the grant year's bodies. */
export interface Figures {
  readonly grantYear: GrantYear;
  /** The versions that count one after the other; all else is of the last one. */
  readonly slices: readonly TimeSlice[];
  readonly parties: Parties;
  readonly rules: ShareRules;
  readonly rawShares: readonly Known<Fraction>[];
  readonly fte: readonly Known<Fraction>[];
  readonly contracts: ContractAmounts;
  readonly items: readonly ItemFigures[];
  /** Accepted items; they are the recipient's. */
  readonly itemAmount: Known<Fraction>;
  /** What each body may keep: its money for posts, the recipient's items included. */
  readonly entitlements: readonly Known<Fraction>[];
  readonly chain: readonly Known<Fraction>[];
  readonly instalments: readonly Known<readonly Fraction[]>[];
  readonly costs: OwnShares;
  readonly settlements: readonly Known<Settlement>[];
  /** Budget years of all contracts; arrays by year follow them. */
  readonly years: readonly number[];
  readonly byYear: readonly Known<readonly Fraction[]>[];
  readonly chainByYear: readonly Known<readonly Fraction[]>[];
  readonly ownSharesByYear: readonly Known<readonly Fraction[]>[];
  /** What bodies of regions that refinance pay the recipient. */
  readonly refundsByYear: readonly Known<readonly Fraction[]>[];
  /** In a full year. */
  readonly yearlyOwnShares: readonly Known<Fraction>[];
  readonly coverage: readonly YearCoverage[];
  readonly payments: readonly Payment[];
}

/**
 * Computes a grant year whose inputs were checked, from the key to the settlement: the versions
 * that count one after the other. FTE and everything but amounts are those of the last one.
 */
export function figuresOf(versions: readonly Version[], report: Report): Figures {
  const slices = timeSlices(versions, report);
  const { grantYear, parties, rules, rawShares, fte } = slices.at(-1)!;
  const contracts = contractAmounts(grantYear, parties, slices, report);
  const items = itemFigures(grantYear, report);
  const itemAmount = sumOf(items.map(({ accepted }) => accepted));
  const itemExcess = sumOf(items.map(({ excess }) => excess));

  const regimes = contracts.regimes.map((regime, i) => ({
    parties: regime.parties,
    parts: withItems(regime.bodies, parties, i === 0 ? itemAmount : ZERO),
  }));
  const entitlements = sumsOf(regimes.map(({ parts }) => parts.map(amountOf)));
  const chain = sumsOf(
    regimes.map((regime) => chainAmounts(regime.parties, regime.parts.map(amountOf))),
  );
  const weights = readColumn(grantYear.instalments.map(({ weight }) => weight ?? 0));
  const isPayable = grantYear.instalments.some(({ weight }) => weight);

  const periods = parties.all.flatMap(({ period }) => period ?? []);
  const years = yearsOf([...periods, ...parties.regions.flatMap(({ period }) => period ?? [])]);
  const flows = regimes.map((regime) => {
    const byYear = regime.parts.map((own, index) => {
      const { name } = parties.all[index]!.body;
      const where = { list: "bodies", index, name, field: "start" } as const;
      return splitByYear(grantYear, own, years, attemptFor(report, where));
    });
    return {
      parties: regime.parties,
      byYear,
      chain: chainByYear(regime.parties, byYear, years),
    };
  });
  const inAll = (of: "byYear" | "chain") =>
    parties.all.map((_, index) => {
      const own = flows.map((flow) => flow[of][index]);
      return own.includes(undefined)
        ? undefined
        : years.map((_year, i) => sumOf(own.map((amounts) => amounts![i]))!);
    });
  const byYear = inAll("byYear");
  const costs = ownShares({ grantYear, parties, slices, contracts, itemExcess, report });
  const inYears = (amounts: readonly Known<Fraction>[]) =>
    amounts.map((amount, index) => {
      const { period } = parties.all[index]!;
      const part = amount && (isZero(amount) ? [] : period && [{ amount, period }]);
      return splitByYear(
        grantYear,
        part,
        years,
        attemptFor(() => undefined, {}),
      );
    });
  const refunds = costs.bodies.map(({ refund }) => refund && inColumns(refund, years));
  const besideRefunds = inYears(
    costs.bodies.map(({ ownShare }, index) => {
      const refund = refunds[index];
      return ownShare && refund ? subtract(ownShare, sum(refund)) : ownShare;
    }),
  );
  const planned = years.map((_, i) => sumOf(byYear.map((own) => own?.[i])));
  return {
    grantYear,
    slices,
    parties,
    rules,
    rawShares,
    fte,
    contracts,
    items,
    itemAmount,
    entitlements,
    chain,
    instalments: chain.map((amount) =>
      amount && isPayable ? instalments(amount, weights) : undefined,
    ),
    costs,
    settlements: settlements(parties, entitlements),
    years,
    byYear,
    chainByYear: inAll("chain"),
    ownSharesByYear: besideRefunds.map((own, index) =>
      own?.map((amount, i) => add(amount, refunds[index]?.[i] ?? ZERO)),
    ),
    refundsByYear: refunds,
    yearlyOwnShares: yearlyOwnShares(grantYear, parties, fte),
    coverage: coverage(grantYear, years, planned),
    payments: payments(grantYear, parties, { years, flows, refunds }),
  };
}

/** Sums of columns, row by row; missing where one of them is. */
const sumsOf = (columns: readonly (readonly Known<Fraction>[])[]): readonly Known<Fraction>[] =>
  columns[0]!.map((_, row) => sumOf(columns.map((column) => column[row])));

/** The money of each body with its days; accepted items come to the recipient's posts. */
function withItems(
  bodies: ContractAmounts["bodies"],
  { recipient }: Parties,
  itemAmount: Known<Fraction>,
): Known<readonly Part[]>[] {
  return bodies.map((parts, index) => {
    if (index !== recipient?.index || !parts) return parts;
    const { period } = recipient;
    if (itemAmount && isZero(itemAmount)) return parts;
    return itemAmount && period && [...parts, { amount: itemAmount, period }];
  });
}

/** Amounts of some years among all years. */
const inColumns = (amounts: readonly YearAmount[], years: readonly number[]): Fraction[] =>
  years.map((year) => amounts.find((each) => each.year === year)?.amount ?? ZERO);

function chainByYear(
  parties: Parties,
  byYear: readonly Known<readonly Fraction[]>[],
  years: readonly number[],
): Known<readonly Fraction[]>[] {
  const flows = years.map((_, i) =>
    chainAmounts(
      parties,
      byYear.map((own) => own?.[i]),
    ),
  );
  return parties.all.map((_, index) => {
    const own = flows.flatMap((flow) => flow[index] ?? []);
    return own.length === years.length ? own : undefined;
  });
}
