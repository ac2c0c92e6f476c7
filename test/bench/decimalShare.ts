import { Decimal as DefaultDecimal } from "decimal.js";

const Decimal = DefaultDecimal.clone({ precision: 40, rounding: DefaultDecimal.ROUND_HALF_UP });

/** The rule of SHARE (largest remainder in cents) written with decimal.js. */
export function decimalShare(total: number, weights: readonly (readonly number[])[]): number[][] {
  const units = new Decimal(total).times(100);
  const key = weights.map(([weight]) => new Decimal(weight!));
  const sum = key.reduce((a, b) => a.plus(b), new Decimal(0));
  const rows = key.map((weight, row) => {
    const product = units.times(weight);
    const part = product.divToInt(sum);
    return { row, weight, part, remainder: product.minus(part.times(sum)) };
  });
  const left = units.minus(rows.reduce((a, { part }) => a.plus(part), new Decimal(0))).toNumber();
  const order = [...rows].sort(
    (a, b) => b.remainder.comparedTo(a.remainder) || b.weight.comparedTo(a.weight) || a.row - b.row,
  );
  for (const each of order.slice(0, left)) each.part = each.part.plus(1);
  return rows.map(({ part }) => [part.dividedBy(100).toNumber()]);
}
