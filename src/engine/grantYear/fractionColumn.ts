import type { Column } from "../number/column";
import type { Fraction } from "../number/fraction";

/** Exact decimals, whose denominators are powers of ten, as a column with one common scale. */
export function fractionColumn(values: readonly Fraction[]): Column {
  const common = values.reduce(
    (most, { denominator }) => (denominator > most ? denominator : most),
    1n,
  );
  const units = values.map(({ numerator, denominator }) => numerator * (common / denominator));
  return { units, scale: common.toString().length - 1 };
}
