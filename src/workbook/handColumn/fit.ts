/** What people round to. */
const GRIDS = [1000, 100, 50, 10, 5, 1, 0.5, 0.1, 0.05, 0.01] as const;
/** A coarser grid than this part of the mean is chance. */
const FINEST_PART = 1 / 20;

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** The coarsest unit that all numbers are multiples of and that is small beside them. */
export function gridOf(values: readonly number[]): number {
  const mean = sum(values) / values.length;
  const fits = (grid: number): boolean =>
    grid <= mean * FINEST_PART &&
    values.every((value) => Math.abs(value / grid - Math.round(value / grid)) < 1e-6);
  return GRIDS.find(fits) ?? GRIDS.at(-1)!;
}

/** What a total comes to by a key, unrounded. */
export function quotasOf(total: number, key: readonly number[]): number[] {
  const all = sum(key);
  return key.map((weight) => (total * weight) / all);
}

/** One in so many rows may be mistyped. */
const ROWS_PER_MISTAKE = 4;

/**
 * Whether numbers are those that were expected, rounded by hand: each within the tolerance, but for
 * single mistakes and for the largest, to which people add what is left over; and clearly closer to
 * them than to equal parts.
 */
export function isFitting(
  values: readonly number[],
  expected: readonly number[],
  tolerance: number,
): boolean {
  const largest = values.indexOf(Math.max(...values));
  const most = Math.floor(values.length / ROWS_PER_MISTAKE);
  let mistakes = 0;
  let near = 0;
  let equal = 0;
  const mean = sum(values) / values.length;
  for (const [index, value] of values.entries()) {
    const away = Math.abs(value - expected[index]!);
    const most = index === largest ? Math.max(1, values.length / 2) : 1;
    // A hair more, for numbers that floating point holds.
    if (away > tolerance * most * (1 + 1e-9)) mistakes++;
    else near += away * away;
    equal += (value - mean) * (value - mean);
  }
  return mistakes <= most && near < equal / 2;
}
