import { exactForwarding } from "../funding/forwarding";
import { type ForwardedPosts, forwardingContracts } from "../funding/forwardingContracts";
import { type Fraction, isZero, sum, ZERO } from "../number/fraction";
import type { Period } from "../period/period";
import type { Recorder } from "../steps/step";
import { withinContracts } from "./contractLimit";
import { exact, type Known } from "./exact";
import type { GrantYear } from "./grantYear";
import { methodFor } from "./parties";
import type { Attempt } from "./yearlyAmount";

/** Posts with the days they run. */
export interface ContractPosts {
  readonly fte: Known<Fraction>;
  /** Euro per full FTE and year. */
  readonly perFte: Known<number>;
  readonly period: Known<Period>;
}

/** Rounds contracts, each once, and remembers what they come to. */
export class ContractSums {
  /** How many sums above 0 were rounded. */
  rounded = 0;
  private readonly amounts: Fraction[] = [];
  private isComplete = true;

  constructor(
    private readonly grantYear: GrantYear,
    private readonly attempt: Attempt,
  ) {}

  /** All contracts before they were rounded; missing if one of them is. */
  get exact(): Known<Fraction> {
    return this.isComplete ? sum(this.amounts) : undefined;
  }

  /**
   * What the members of one contract get, whole cents: their exact amounts together are rounded
   * once and split again (`roundContracts`). Missing if one of them is.
   */
  of(
    members: readonly ContractPosts[],
    name: string,
    record: Recorder,
  ): Known<readonly Fraction[]> {
    const rows = members.flatMap((posts) => this.row(posts) ?? []);
    const amounts =
      rows.length < members.length ? undefined : this.attempt(() => amountsOf(rows, name, record));
    if (!amounts) {
      this.isComplete = false;
      return undefined;
    }
    this.amounts.push(...rows.map((row) => row.exact));
    if (amounts.some((amount) => !isZero(amount))) this.rounded += 1;
    return amounts;
  }

  private row({ fte, perFte, period }: ContractPosts): Known<ForwardedPosts> {
    if (fte && isZero(fte)) return { fte, rate: ZERO, period: undefined, exact: ZERO };
    const rate = exact(perFte);
    const method = period && methodFor(this.grantYear, period);
    if (!fte || !rate || !method) return undefined;
    const days = { ...period, method };
    const amount = this.attempt(() => exactForwarding(fte, rate, days));
    return amount && { fte, rate, period: days, exact: amount };
  }
}

function amountsOf(
  rows: readonly ForwardedPosts[],
  name: string,
  record: Recorder,
): readonly Fraction[] {
  withinContracts(sum(rows.map((row) => row.exact)));
  const labels = rows.map(() => name);
  return forwardingContracts(rows, labels, "bodies", record);
}
