import { invalid } from "../issue";
import { bigUnits, type Column } from "../number/column";
import { add, compare, type Fraction, fraction, isZero, subtract, ZERO } from "../number/fraction";
import { powerOfTen } from "../number/powerOfTen";
import { sumOf } from "./claims";
import { type ClosestEligibleRequest, fractionsOf } from "./closestEligibleRequest";

/** The share of each row in FTE, exact: units[i] ÷ denominator. */
export interface ExactShares {
  readonly units: readonly bigint[];
  readonly denominator: bigint;
}

/** What is shared out by a key: `total` without what rows beside it get and all rows hold. */
export interface KeyTotals {
  /** FTE agreed for rows without weight. */
  readonly agreed: Fraction;
  /** FTE held by the other rows. */
  readonly held: Fraction;
  /** FTE left to share by weight. */
  readonly rest: Fraction;
  /** Sum of the weights as whole units of their column. */
  readonly weights: bigint;
}

export const shareOf = ({ units, denominator }: ExactShares, row: number): Fraction =>
  fraction(units[row]!, denominator);

/**
 * The shares the distribution comes close to. With the basis `KEY` they stay fractions, since a
 * share cut to the digits of a cell can hide a tie: what the row holds + (total − Σ agreed of rows
 * without weight − Σ held) × weight ÷ Σ weights. Refused if there is something to share, but no
 * weight.
 */
export function exactShares(request: ClosestEligibleRequest): ExactShares {
  const { shares, basis, held, total } = request;
  const weights = bigUnits(shares);
  if (basis !== "KEY") return { units: weights, denominator: powerOfTen(shares.scale) };

  const { agreed, rest, weights: sum } = keyTotals(request);
  if (sum === 0n && !isZero(rest))
    throw isZero(agreed)
      ? invalid({ code: "noShares", parameter: "shares", total })
      : invalid({ code: "agreedBelowTotal", parameter: "agreed", agreed, total });
  const heldScale = powerOfTen(held?.scale ?? 0);
  const perWeight = rest.numerator * heldScale;
  const perHeld = rest.denominator * (sum || 1n);
  const heldUnits = held && bigUnits(held);
  const units = weights.map(
    (weight, row) => weight * perWeight + (heldUnits?.[row] ?? 0n) * perHeld,
  );
  return { units, denominator: perHeld * heldScale };
}

export function keyTotals({ total, shares, agreed, held }: ClosestEligibleRequest): KeyTotals {
  const weights = bigUnits(shares);
  const fixed = agreed && fractionsOf(agreed);
  const isApart = weights.map((weight, row) => weight === 0n && !isZero(fixed?.[row] ?? ZERO));
  const agreedApart = sumWhere(fixed, (row) => isApart[row]!);
  const heldInKey = sumWhere(held && fractionsOf(held), (row) => !isApart[row]!);
  const rest = subtract(subtract(total, agreedApart), heldInKey);
  return { agreed: agreedApart, held: heldInKey, rest, weights: BigInt(sumOf(weights)) };
}

const sumWhere = (
  values: readonly Fraction[] | undefined,
  counts: (row: number) => boolean,
): Fraction => (values ?? []).filter((_, row) => counts(row)).reduce(add, ZERO);

/** Refuses agreed and held FTE that are more than there is to hand out. */
export function checkFixedFte({ total, agreed, held }: ClosestEligibleRequest): void {
  const sum = sumOfColumn(agreed);
  if (compare(sum, total) > 0)
    throw invalid({ code: "agreedExceedTotal", parameter: "agreed", agreed: sum, total });
  const fixed = agreed && fractionsOf(agreed);
  const stillHeld = sumWhere(held && fractionsOf(held), (row) => isZero(fixed?.[row] ?? ZERO));
  if (compare(add(sum, stillHeld), total) > 0)
    throw invalid({
      code: "heldExceedTotal",
      parameter: "held",
      held: stillHeld,
      agreed: sum,
      total,
    });
}

export const sumOfColumn = (column: Column | undefined): Fraction =>
  column ? fraction(BigInt(sumOf(column.units)), powerOfTen(column.scale)) : ZERO;
