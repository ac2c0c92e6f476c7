import fc from "fast-check";
import { exactShare } from "./oracle/exactShare";
import type { Split, Splitter } from "./splitter";

const METHODS = ["HAMILTON", "SAINTELAGUE", "DHONDT", "ROUNDED"] as const;

/** Keys as they occur, and made so that claims are often exactly equal. */
const weight = fc.oneof(
  fc.integer({ min: 0, max: 6 }),
  fc.integer({ min: 0, max: 40 }).map((halves) => halves / 4),
  fc.integer({ min: 0, max: 300 }).map((hundredths) => hundredths / 100),
  fc.integer({ min: 1, max: 400_000 }),
);
const keys = fc
  .array(weight, { minLength: 1, maxLength: 8 })
  .filter((weights) => weights.some((each) => each > 0));

const unit = fc.constantFrom(0.01, 0.25, 0.5, 1, 100);
const count = fc.oneof(fc.integer({ min: -12, max: 12 }), fc.integer({ min: -400, max: 400 }));

export const splits: fc.Arbitrary<Split> = fc
  .record({ count, unit, weights: keys, method: fc.constantFrom(...METHODS) })
  .map(({ count: units, unit: part, weights, method }) => ({
    total: Number((units * part).toPrecision(15)),
    weights,
    unit: part,
    method,
  }))
  .filter((split) => !refused(split));

/** ROUNDED refuses what would give a part the other sign; the oracle shows it. */
const refused = (split: Split): boolean =>
  exactShare({ ...split, total: Math.abs(split.total) }).some((part) => part < 0);

const withLots = splits.chain((split) =>
  fc
    .shuffledSubarray(
      split.weights.map((_, row) => row + 1),
      { minLength: split.weights.length },
    )
    .chain((lots) =>
      fc
        .array(fc.boolean(), { minLength: lots.length, maxLength: lots.length })
        .map((drawn) => ({ ...split, lots: lots.map((lot, row) => (drawn[row] ? lot : 0)) })),
    ),
);

const units = (value: number, part: number): number => Math.round(value / part);
const same = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, row) => value === b[row]);

/** What must hold for every split; each is a question to an implementation. */
export const shareProperties = {
  "the parts add up to the total": (split: Splitter) =>
    fc.property(
      splits,
      (given) =>
        split(given).reduce((sum, part) => sum + units(part, given.unit), 0) ===
        units(given.total, given.unit),
    ),
  "a weight of 0 gets 0": (split: Splitter) =>
    fc.property(splits, (given) =>
      split(given).every((part, row) => given.weights[row]! > 0 || part === 0),
    ),
  "HAMILTON keeps the quota rule": (split: Splitter) =>
    fc.property(splits, (given) => {
      const sum = given.weights.reduce((a, b) => a + b, 0);
      return split({ ...given, method: "HAMILTON" }).every((part, row) => {
        const quota = ((given.total / given.unit) * given.weights[row]!) / sum;
        return Math.abs(part / given.unit - quota) < 1 - 1e-9;
      });
    }),
  "the order of different weights does not matter": (split: Splitter) =>
    fc.property(splits, (given) => {
      const weights = [...new Set(given.weights)];
      const turned = [...weights.slice(1), weights[0]!].reverse();
      if (refused({ ...given, weights })) return true;
      const straight = split({ ...given, weights });
      const other = split({ ...given, weights: turned });
      return weights.every((value, row) => straight[row] === other[turned.indexOf(value)]);
    }),
  "a key in percent and in absolute numbers gives the same": (split: Splitter) =>
    fc.property(splits, (given) =>
      [3, 100].every((factor) => {
        const weights = given.weights.map((each) => Number((each * factor).toPrecision(15)));
        return same(split(given), split({ ...given, weights }));
      }),
    ),
  "a repayment is split like the payment": (split: Splitter) =>
    fc.property(splits, (given) =>
      same(
        split({ ...given, total: -given.total }),
        split(given).map((part) => -part + 0),
      ),
    ),
  "an exact reference gives the same, at ties too": (split: Splitter) =>
    fc.property(splits, (given) => same(split(given), exactShare(given))),
  "drawn lots decide ties as the exact reference says": (split: Splitter) =>
    fc.property(withLots, (given) => refused(given) || same(split(given), exactShare(given))),
};
