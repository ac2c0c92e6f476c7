/**
 * The plain loop that SHARE is measured against: largest remainder in cents, in doubles and so
 * wrong at ties. Rows of a column in and out, as Excel delivers and takes them.
 */
export function numberLoop(total: number, weights: readonly (readonly number[])[]): number[][] {
  const units = Math.round(total * 100);
  let sum = 0;
  for (const [weight] of weights) sum += weight!;
  let left = units;
  const parts = new Array<number>(weights.length);
  const rows = weights.map(([weight], row) => {
    const product = units * weight!;
    const part = Math.floor(product / sum);
    parts[row] = part;
    left -= part;
    return { row, remainder: product - part * sum };
  });
  rows.sort((a, b) => b.remainder - a.remainder || a.row - b.row);
  for (let i = 0; i < left; i++) parts[rows[i]!.row]!++;
  return parts.map((part) => [part / 100]);
}
