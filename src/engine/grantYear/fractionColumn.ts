import type { Column } from "../number/column";
import type { Fraction } from "../number/fraction";
import { powerOfTen } from "../number/powerOfTen";

/** More decimals than any cell or product of cells has. */
const MOST = 100;

/** Exact decimals as a column with one common scale. What has no end as a decimal, a third, is none. */
export function fractionColumn(values: readonly Fraction[]): Column {
  const scale = Math.max(0, ...values.map(decimalsOf));
  const units = values.map(
    ({ numerator, denominator }) => (numerator * powerOfTen(scale)) / denominator,
  );
  return { units, scale };
}

function decimalsOf({ numerator, denominator }: Fraction): number {
  for (let decimals = 0; decimals <= MOST; decimals++)
    if ((numerator * powerOfTen(decimals)) % denominator === 0n) return decimals;
  throw new Error(`No decimal: ${numerator} ÷ ${denominator}`);
}
