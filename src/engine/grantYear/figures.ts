import type { YearAmount } from "../funding/byYear";
import { instalments } from "../funding/instalments";
import type { Settlement } from "../funding/settlement";
import { readColumn } from "../number/column";
import { add, type Fraction, isZero, subtract, sum, ZERO } from "../number/fraction";
import { splitByYear, yearsOf } from "./budgetYears";
import { chainAmounts } from "./chainAmounts";
import { coverage, type YearCoverage } from "./coverage";
import { amountOf, type ContractAmounts, contractAmounts, type Part } from "./contractAmounts";
import { type Known, sumOf } from "./exact";
import { finalFte } from "./finalFte";
import type { Report } from "./finding";
import type { GrantYear } from "./grantYear";
import { type ItemFigures, itemFigures } from "./items";
import { type OwnShares, ownShares } from "./ownShares";
import { type Parties, partiesOf } from "./parties";
import { type Payment, payments } from "./payments";
import type { Notebook } from "./planSteps";
import { poolsOf } from "./pools";
import { rawShares } from "./rawShares";
import { settlements } from "./settlements";
import { type ShareRules, shareRules } from "./shareRules";
import { attemptFor } from "./yearlyAmount";
import { yearlyOwnShares } from "./yearlyOwnShares";

/** Everything a plan says, exact; arrays of bodies in the order of the grant year's bodies. */
export interface Figures {
  readonly grantYear: GrantYear;
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

/** Computes a grant year whose inputs were checked, from the key to the settlement. */
export function figuresOf(grantYear: GrantYear, report: Report, record: Notebook): Figures {
  const parties = partiesOf(grantYear);
  const rules = shareRules(grantYear, parties, report);
  const pools = poolsOf(grantYear, parties);
  const shares = rawShares(parties, pools, record);
  const fte = finalFte({ grantYear, parties, pools, shares, rules }, report, record);
  const contracts = contractAmounts(grantYear, parties, fte, report, record);
  const items = itemFigures(grantYear, report);
  const itemAmount = sumOf(items.map(({ accepted }) => accepted));
  const itemExcess = sumOf(items.map(({ excess }) => excess));

  const parts = withItems(contracts.bodies, parties, itemAmount);
  const entitlements = parts.map(amountOf);
  const indices = parties.all.map(({ index }) => index);
  const chain = chainAmounts(parties, entitlements, record("chain", indices));
  const weights = readColumn(grantYear.instalments.map(({ weight }) => weight ?? 0));
  const isPayable = grantYear.instalments.some(({ weight }) => weight);

  const periods = parties.all.flatMap(({ period }) => period ?? []);
  const years = yearsOf([...periods, ...parties.regions.flatMap(({ period }) => period ?? [])]);
  const byYear = parts.map((own, index) => {
    const { name } = parties.all[index]!.body;
    const where = { list: "bodies", index, name, field: "start" } as const;
    return splitByYear(grantYear, own, years, attemptFor(report, where));
  });
  const costs = ownShares({ grantYear, parties, fte, contracts, itemExcess, report, record });
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
  const chainInYears = chainByYear(parties, byYear, years);
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
    parties,
    rules,
    rawShares: shares,
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
    settlements: settlements(parties, entitlements, record),
    years,
    byYear,
    chainByYear: chainInYears,
    ownSharesByYear: besideRefunds.map((own, index) =>
      own?.map((amount, i) => add(amount, refunds[index]?.[i] ?? ZERO)),
    ),
    refundsByYear: refunds,
    yearlyOwnShares: yearlyOwnShares(grantYear, parties, fte),
    coverage: coverage(grantYear, years, planned),
    payments: payments(grantYear, parties, { years, chain: chainInYears, refunds }),
  };
}

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
