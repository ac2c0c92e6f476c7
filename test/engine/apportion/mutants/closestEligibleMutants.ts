import { type Distributor, distributor, type Posts } from "../distributor";
import {
  closest,
  decideByLots,
  deviation,
  eligibleDistributions,
  eligibleValues,
} from "../oracle/everyDistribution";

const nothing = (values: readonly bigint[]): bigint[] => values.map(() => 0n);
const size = (value: bigint): bigint => (value < 0n ? -value : value);
const optima = (posts: Posts): bigint[][] =>
  closest(eligibleDistributions(posts), deviation(posts));

/** The shares by key as a formula hands them over: decimals of 15 digits. */
function cutShares(posts: Posts): Posts {
  const digits = 10n ** 12n;
  const weights = posts.shares.reduce((a, b) => a + b, 0n) || 1n;
  const times = (values: readonly bigint[]): bigint[] => values.map((value) => value * digits);
  return {
    ...posts,
    basis: "SHARES",
    decimals: posts.decimals + 12,
    total: posts.total * digits,
    shares: posts.shares.map((weight) => (posts.total * digits * weight) / weights),
    minimum: posts.minimum * digits,
    step: posts.step * digits,
    waivers: times(posts.waivers),
    agreed: times(posts.agreed),
    held: times(posts.held),
  };
}

/** Ways in which such software is wrong in practice; each breaks at least one property. */
export const closestEligibleMutants = {
  /** Every share to the nearest eligible value, nobody bears the difference. */
  roundEachShare: (posts) => ({
    fte: posts.shares.map((share, row) =>
      eligibleValues(posts, row, share + posts.step).reduce((best, value) =>
        size(value - share) < size(best - share) ? value : best,
      ),
    ),
  }),
  /** Rounded one by one; then step by step to or from whoever suits best, never looking back. */
  greedyRounding(posts) {
    const values = posts.shares.map((_, row) => eligibleValues(posts, row, posts.total));
    const at = values.map((all, row) => {
      const off = all.map((value) => size(value - posts.shares[row]!));
      return off.indexOf(off.reduce((a, b) => (b < a ? b : a), off[0] ?? 0n));
    });
    const fte = (): bigint[] => values.map((all, row) => all[at[row]!] ?? 0n);
    for (;;) {
      const missing = posts.total - fte().reduce((a, b) => a + b, 0n);
      if (missing === 0n) return { fte: fte() };
      const move = missing > 0n ? 1 : -1;
      const movable = values.flatMap((all, row) =>
        all[at[row]! + move] === undefined ? [] : [row],
      );
      if (movable.length === 0) return { impossible: true };
      const price = (row: number): bigint =>
        (values[row]![at[row]! + move]! - posts.shares[row]!) ** 2n -
        (values[row]![at[row]!]! - posts.shares[row]!) ** 2n;
      const cheapest = movable.reduce((a, b) => (price(b) < price(a) ? b : a));
      const before = size(missing);
      at[cheapest]! += move;
      const after = posts.total - fte().reduce((a, b) => a + b, 0n);
      if (size(after) >= before) return { impossible: true };
    }
  },
  /** Squared deviations in floating point: wrong only at ties. */
  floatCosts: (posts) =>
    decideByLots(
      closest(eligibleDistributions(posts), (values) => {
        const fte = (value: bigint): number => Number(value) / 10 ** posts.decimals;
        return values.reduce(
          (sum, value, row) => sum + (fte(value) - fte(posts.shares[row]!)) ** 2,
          0,
        );
      }),
      posts.lots,
    ),
  /** Least sum of deviations instead of their squares. */
  absoluteDeviations: (posts) =>
    decideByLots(
      closest(eligibleDistributions(posts), (values) =>
        values.reduce((sum, value, row) => sum + size(value - posts.shares[row]!), 0n),
      ),
      posts.lots,
    ),
  /** Rows without a lot in their order. */
  positionTieBreak: (posts) =>
    distributor({
      ...posts,
      lots: posts.lots.map((lot, row) => lot || posts.lots.length + row + 1),
    }),
  /** Names only the rows in which the first and the last optimum differ. */
  tiesOfTwoOptima(posts) {
    const outcome = distributor(posts);
    if (!("tied" in outcome)) return outcome;
    const all = optima(posts);
    return decideByLots(
      [all[0]!, all.at(-1)!],
      posts.lots.map(() => 0),
    );
  },
  /** The highest lot first. */
  lotsBackwards: (posts) =>
    distributor({
      ...posts,
      lots: posts.lots.map((lot) => (lot ? posts.lots.length + 1 - lot : 0)),
    }),
  minimumIgnored: (posts) => distributor({ ...posts, minimum: 0n }),
  waiverIgnored: (posts) => distributor({ ...posts, waivers: nothing(posts.waivers) }),
  agreedIgnored: (posts) => distributor({ ...posts, agreed: nothing(posts.agreed) }),
  heldIgnored: (posts) => distributor({ ...posts, held: nothing(posts.held) }),
  /** Shares by key cut to the digits of a cell: sees no tie of thirds. */
  keyThroughCells: (posts) =>
    posts.basis === "SHARES" ? distributor(posts) : distributor(cutShares(posts)),
  /** Rows without a share take part. */
  zeroSharesTakePart: (posts) =>
    distributor({ ...posts, shares: posts.shares.map((share) => share || 1n) }),
  /** Reckons in tenths of an FTE whatever the unit. */
  fixedDecimals(posts) {
    const rounded = posts.shares.map((share) => (share / 100n) * 100n);
    return decideByLots(
      closest(eligibleDistributions(posts), deviation({ ...posts, shares: rounded })),
      posts.lots,
    );
  },
} satisfies Record<string, Distributor>;
