import type { Posts } from "../distributor";

/**
 * Least sum of squared deviations without waivers and agreed values. By exchange, the rows that
 * get anything can be taken from the largest shares down: every such group is tried, each of its
 * rows starts at the minimum, and step by step the row that gains most (or loses least) is served.
 */
export function leastByWaterFilling({ shares, total, minimum, step }: Posts): bigint | undefined {
  const sorted = shares.filter((share) => share > 0n).sort((a, b) => (a < b ? 1 : -1));
  const start = minimum <= step ? step : ((minimum + step - 1n) / step) * step;
  let least: bigint | undefined;
  for (let size = 0; size <= sorted.length && BigInt(size) * start <= total; size++) {
    if (size === 0 && total > 0n) continue;
    const group = sorted.slice(0, size).map((share) => ({ share, fte: start }));
    for (let left = total - BigInt(size) * start; left > 0n; left -= step)
      group.reduce((a, b) => (b.share - b.fte > a.share - a.fte ? b : a)).fte += step;
    const cost =
      group.reduce((sum, { share, fte }) => sum + (fte - share) ** 2n, 0n) +
      sorted.slice(size).reduce((sum, share) => sum + share ** 2n, 0n);
    if (least === undefined || cost < least) least = cost;
  }
  return least;
}
