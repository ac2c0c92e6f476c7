import { share } from "../apportion/share";
import { roundContracts } from "../funding/contracts";
import type { KeySlices } from "../funding/slices";
import { CENT, fromCents } from "../funding/wholeCents";
import { add, type Fraction, isZero, multiply, smallestTerms, sum, ZERO } from "../number/fraction";
import type { Period } from "../period/period";
import { withinContracts } from "./contractLimit";
import type { Known } from "./exact";
import type { GrantYear } from "./grantYear";
import { slicesOfSpans } from "./spanAmounts";
import type { TimedPosts } from "./timeSlices";
import type { Attempt } from "./attempt";

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
  ): Known<readonly (readonly Part[])[]> {
    const { grantYear, attempt } = this;
    const rows = members.flatMap((spans) => slicesOfSpans(grantYear, spans, attempt) ?? []);
    const exactly = rows.map((row) => row.exact);
    const amounts =
      rows.length < members.length
        ? undefined
        : attempt(() => {
            withinContracts(sum(exactly));
            return roundContracts(
              exactly,
              rows.map(() => name),
            );
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
