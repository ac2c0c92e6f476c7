import { share } from "../../../../src/engine/apportion/share";
import { roundContracts } from "../../../../src/engine/funding/contracts";
import { CENT, fromCents } from "../../../../src/engine/funding/wholeCents";
import { nameKey } from "../../../../src/engine/names/nameKey";
import {
  add,
  type Fraction,
  fraction,
  isZero,
  smallestTerms,
  subtract,
  ZERO,
} from "../../../../src/engine/number/fraction";
import { roundToCents, truncateToCents } from "../../../../src/engine/number/rounding";

export type Contracts = typeof roundContracts;

/** The rows of each label as a contract of its own, by another way of splitting. */
const eachContract =
  (
    split: (exact: readonly Fraction[]) => readonly Fraction[],
    keyOf: (label: string) => string = nameKey,
  ): Contracts =>
  (exact, labels) => {
    const amounts = exact.map(roundToCents);
    const keys = labels.map(keyOf);
    for (const key of new Set(keys.filter((each) => each !== ""))) {
      const rows = keys.flatMap((each, row) => (each === key ? [row] : []));
      const parts = split(rows.map((row) => exact[row]!));
      rows.forEach((row, i) => (amounts[row] = parts[i]!));
    }
    return amounts;
  };

const sumOf = (amounts: readonly Fraction[]): Fraction => amounts.reduce(add, ZERO);

function byWeights(total: Fraction, weights: readonly Fraction[]): readonly Fraction[] {
  const units = smallestTerms(weights).map((unit) => (unit < 0n ? -unit : unit));
  if (isZero(total)) return weights.map(() => ZERO);
  const request = { total, weights: { units, scale: 0 }, unit: CENT, method: "HAMILTON" } as const;
  return Array.from(share(request), (cents) => fromCents(BigInt(cents)));
}

export const eachRowAlone: Contracts = (exact) => exact.map(roundToCents);

export const sumOfRoundedRows = eachContract((exact) =>
  byWeights(sumOf(exact.map(roundToCents)), exact),
);

export const cutToCents = eachContract((exact) => byWeights(truncateToCents(sumOf(exact)), exact));

export const splitByRoundedRows = eachContract((exact) =>
  byWeights(roundToCents(sumOf(exact)), exact.map(roundToCents)),
);

export const equally = eachContract((exact) =>
  byWeights(
    roundToCents(sumOf(exact)),
    exact.map((amount) => fraction(isZero(amount) ? 0n : 1n)),
  ),
);

export const lastRowCloses = eachContract((exact) => {
  const parts = exact.map(roundToCents);
  const rest = subtract(roundToCents(sumOf(exact)), sumOf(parts));
  return parts.map((part, i) => (i === parts.length - 1 ? add(part, rest) : part));
});

export const labelsLetterByLetter = eachContract(
  (exact) => byWeights(roundToCents(sumOf(exact)), exact),
  (label) => label,
);

/** Rows without a label as one contract. */
export const noLabelIsOne: Contracts = (exact, labels) =>
  roundContracts(
    exact,
    labels.map((label) => label || "none"),
  );
