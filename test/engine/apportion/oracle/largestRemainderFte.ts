import type { Outcome, Posts } from "../distributor";

/** Largest remainder for shares that add up to the total: whole steps, then one each to the rest. */
export function largestRemainderFte({ shares, total, step }: Posts): Outcome {
  const fte = shares.map((share) => share - (share % step));
  const left = Number((total - fte.reduce((a, b) => a + b, 0n)) / step);
  if (left === 0) return { fte };
  const cutoff = shares.map((share) => share % step).sort((a, b) => (a < b ? 1 : -1))[left - 1]!;
  const certain = shares.filter((share) => share % step > cutoff).length;
  const equal = shares.flatMap((share, row) => (share % step === cutoff ? [row] : []));
  if (certain + equal.length > left) return { tied: equal };
  return { fte: fte.map((value, row) => (shares[row]! % step >= cutoff ? value + step : value)) };
}
