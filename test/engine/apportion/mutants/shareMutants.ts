import { type Splitter, splitter } from "../splitter";

const add = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const cents = (value: number, unit: number): number => Math.round(value / unit) * unit;

/** Gives one unit each to the first `left` rows of an order. */
const award = (parts: number[], left: number, order: number[], unit: number): number[] => {
  for (const row of order.slice(0, left)) parts[row]! += unit;
  return parts.map((part) => Number(part.toPrecision(15)));
};

/** Ways in which such software is wrong in practice; each breaks at least one property. */
export const shareMutants = {
  /** Quotas and remainders in floating point: wrong only at ties. */
  floatRemainder({ total, weights, unit }) {
    const quotas = weights.map((weight) => ((Math.abs(total) / unit) * weight) / add(weights));
    const parts = quotas.map((quota) => Math.floor(quota) * unit);
    const order = quotas
      .map((_, row) => row)
      .sort((a, b) => (quotas[b]! % 1) - (quotas[a]! % 1) || weights[b]! - weights[a]! || a - b);
    const left = Math.round((Math.abs(total) - add(parts)) / unit);
    return award(parts, left, order, unit).map((part) => Math.sign(total) * part + 0);
  },
  /** The units left go to the largest weights instead of the largest remainders. */
  remainderToLargestWeight({ total, weights, unit }) {
    const units = Math.abs(total) / unit;
    const parts = weights.map((weight) => Math.floor((units * weight) / add(weights)) * unit);
    const order = weights.map((_, row) => row).sort((a, b) => weights[b]! - weights[a]!);
    const left = Math.round(units - add(parts) / unit);
    return award(parts, left, order, unit).map((part) => Math.sign(total) * part + 0);
  },
  /** Equal claims by position alone. */
  positionTieBreak: (split) => splitter({ ...split, lots: split.weights.map((_, row) => row + 1) }),
  /** Each part rounded alone, nobody bears the difference. */
  roundEachShare: ({ total, weights, unit }) =>
    weights.map((weight) => cents((total * weight) / add(weights), unit)),
  /** Recipients without a weight take part in the remainder. */
  zeroWeightsTakePart: (split) =>
    splitter({ ...split, weights: split.weights.map((weight) => weight || 1) }),
  /** Rounds negative totals towards minus infinity. */
  floorOfNegatives(split) {
    const parts = splitter({ ...split, total: Math.abs(split.total) });
    if (split.total > 0) return parts;
    const last = parts.findLastIndex((part) => part > 0);
    const first = parts.findIndex((part) => part > 0);
    return parts.map((part, row) => {
      const moved = row === last ? split.unit : 0;
      const taken = row === first ? split.unit : 0;
      return Number((-part - moved + taken).toPrecision(15)) + 0;
    });
  },
  /** Decimals of the key cut off. */
  wholeWeights: (split) =>
    splitter({ ...split, weights: split.weights.map((weight) => Math.ceil(weight)) }),
  /** Drawn lots are not looked at. */
  lotsIgnored: (split) => splitter({ ...split, lots: undefined }),
} satisfies Record<string, Splitter>;
