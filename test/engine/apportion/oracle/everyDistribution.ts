import type { Outcome, Posts } from "../distributor";

/** The closest eligible distribution found by looking at every one: the definition, word by word. */
export function everyDistribution(posts: Posts): Outcome {
  return decideByLots(closest(eligibleDistributions(posts), deviation(posts)), posts.lots);
}

/** All distributions in steps that keep minimum, waivers and agreed values and add up. */
export function eligibleDistributions(posts: Posts): bigint[][] {
  let started: bigint[][] = [[]];
  posts.shares.forEach((_, row) => {
    started = started.flatMap((start) => {
      const left = posts.total - start.reduce((a, b) => a + b, 0n);
      const isLast = row === posts.shares.length - 1;
      return eligibleValues(posts, row, left)
        .filter((value) => !isLast || value === left)
        .map((value) => [...start, value]);
    });
  });
  return started;
}

/** What one row may get if there is no more than `left`. */
export function eligibleValues(posts: Posts, row: number, left: bigint): bigint[] {
  const share = posts.shares[row]!;
  const waiver = posts.waivers[row]!;
  const agreed = posts.agreed[row]!;
  const held = posts.held[row]!;
  if (agreed !== 0n) return agreed <= left && held <= agreed ? [agreed] : [];
  const values = held === 0n ? [0n] : [];
  if (share === 0n && held === 0n) return values;
  for (let value = posts.step; value <= left; value += posts.step)
    if (value >= posts.minimum && value >= held && (waiver === 0n || value <= share - waiver))
      values.push(value);
  return share === 0n ? values.slice(0, 1) : values;
}

/** Sum of the squared deviations from the shares. */
export const deviation =
  ({ shares }: Posts) =>
  (values: readonly bigint[]): bigint =>
    values.reduce((sum, value, row) => sum + (value - shares[row]!) ** 2n, 0n);

/** Those with the least cost. */
export function closest<Cost extends bigint | number>(
  distributions: readonly bigint[][],
  cost: (values: readonly bigint[]) => Cost,
): bigint[][] {
  let least: Cost | undefined;
  let found: bigint[][] = [];
  for (const values of distributions) {
    const its = cost(values);
    if (least === undefined || its < least) {
      least = its;
      found = [];
    }
    if (its === least) found.push(values);
  }
  return found;
}

/** More to the row with the lowest lot, then to the next; what is still open is a tie. */
export function decideByLots(optima: readonly bigint[][], lots: readonly number[]): Outcome {
  if (optima.length === 0) return { impossible: true };
  let left = optima;
  for (const row of drawnRows(lots)) {
    const most = left.reduce((max, values) => (values[row]! > max ? values[row]! : max), 0n);
    left = left.filter((values) => values[row] === most);
  }
  const [first, ...others] = left;
  const tied = lots.flatMap((_, row) =>
    others.some((values) => values[row] !== first![row]) ? [row] : [],
  );
  return tied.length > 0 ? { tied } : { fte: first! };
}

/** Rows with a lot, the lowest lot first. */
export const drawnRows = (lots: readonly number[]): number[] =>
  lots
    .map((_, row) => row)
    .filter((row) => lots[row] !== 0)
    .sort((a, b) => lots[a]! - lots[b]!);
