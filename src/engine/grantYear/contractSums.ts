import { share } from "../apportion/share";
import { type ForwardedPosts, forwardingContracts } from "../funding/forwardingContracts";
import { sliceAmounts, type KeySlices } from "../funding/slices";
import { CENT, fromCents } from "../funding/wholeCents";
import { add, type Fraction, isZero, multiply, smallestTerms, sum, ZERO } from "../number/fraction";
import type { MonthsMethod } from "../period/months";
import type { Period } from "../period/period";
import type { Recorder } from "../steps/step";
import { withinContracts } from "./contractLimit";
import { exactOrZero, type Known } from "./exact";
import type { GrantYear } from "./grantYear";
import { methodOfSpans, slicesOfSpans } from "./spanAmounts";
import type { TimedPosts } from "./timeSlices";
import type { Attempt } from "./amountOverTime";

/** Money and the days it is for. */
export interface Part {
  readonly amount: Fraction;
  readonly period: Period;
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
    members: readonly (readonly TimedPosts[])[],
    name: string,
    record: Recorder,
  ): Known<readonly (readonly Part[])[]> {
    const { grantYear, attempt } = this;
    const rows = members.flatMap((spans) => slicesOfSpans(grantYear, spans, attempt) ?? []);
    const exactly = rows.map((row) => row.exact);
    const method = methodOfSpans(grantYear, members.flat()) ?? "CALENDAR";
    const labels = rows.map(() => name);
    const amounts =
      rows.length < members.length
        ? undefined
        : attempt(() => {
            withinContracts(sum(exactly));
            return members.some((spans) => spans.length > 1)
              ? sliceAmounts(rows, labels, method, record, "bodies")
              : forwardingContracts(members.map(forwarded(rows, method)), labels, "bodies", record);
          });
    if (!amounts) {
      this.isComplete = false;
      return undefined;
    }
    this.amounts.push(...exactly);
    if (amounts.some((amount) => !isZero(amount))) this.rounded += 1;
    return amounts.map((amount, row) => partsOf(amount, rows[row]!));
  }
}

/** Posts that stay as they are, as their steps tell of them. */
const forwarded =
  (rows: readonly KeySlices[], method: MonthsMethod) =>
  ([posts]: readonly TimedPosts[], row: number): ForwardedPosts => ({
    fte: posts?.fte ?? ZERO,
    rate: exactOrZero(posts?.perFte),
    period: posts?.period && { ...posts.period, method },
    exact: rows[row]!.exact,
  });

/** An amount by its slices: largest remainder in cents. */
function partsOf(amount: Fraction, { slices }: KeySlices): readonly Part[] {
  if (isZero(amount)) return [];
  const weights = smallestTerms(
    slices.map(({ posts, months }) =>
      posts.reduce((all, { fte, rate }) => add(all, multiply(multiply(fte, rate), months)), ZERO),
    ),
  );
  const units = { units: weights, scale: 0 };
  const cents = share({ total: amount, weights: units, unit: CENT, method: "HAMILTON" });
  return slices.flatMap(({ period }, i) =>
    cents[i] === 0 ? [] : [{ amount: fromCents(BigInt(cents[i]!)), period }],
  );
}
