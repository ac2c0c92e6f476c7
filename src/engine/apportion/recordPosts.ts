import { bigUnits } from "../number/column";
import { add, type Fraction, fraction, isZero, multiply, subtract, ZERO } from "../number/fraction";
import { powerOfTen } from "../number/powerOfTen";
import type { Recorder, StepOf } from "../steps/step";
import type { RowLimits } from "./closestEligibleLimits";
import { type ClosestEligibleRequest, fractionsOf } from "./closestEligibleRequest";
import { fteOf } from "./closestEligibleRest";
import { type ExactShares, keyTotals, shareOf } from "./closestEligibleShares";
import { compareLots } from "./lots";
import type { OtherSteps } from "./nextBest";

interface Posts {
  readonly request: ClosestEligibleRequest;
  readonly shares: ExactShares;
  readonly limits: readonly RowLimits[];
  /** What each row gets, in steps. */
  readonly steps: readonly number[];
  /** Rows that get different FTE in equally close distributions. */
  readonly tied: readonly number[];
  /** The closest of all other distributions. */
  readonly other: OtherSteps | undefined;
}

/** Records what each row gets and what bound it, how close that is, and what lots have decided. */
export function recordPosts(
  { request, shares: exact, limits, steps, tied, other }: Posts,
  record: Recorder,
): void {
  const { total, step, minimum, lots } = request;
  const shares = limits.map((_, position) => shareOf(exact, position));
  const waivers = request.waivers && fractionsOf(request.waivers);
  const ftes = steps.map((count) => fteOf(count, step));
  record({ kind: "posts", total, step, minimum });
  if (request.basis === "KEY") recordKey(request, shares, record);
  shares.forEach((share, position) => {
    const row = limits[position]!;
    const isWaived =
      row.kind === "open" ? row.waived : row.kind === "nothing" && row.because === "waiver";
    record({
      kind: "fte",
      position,
      share,
      fte: ftes[position]!,
      reason: reasonOf(row),
      ...(isWaived && { waiver: waivers![position]! }),
      ...(row.kind === "open" && row.waived && { most: fteOf(row.most, step) }),
    });
  });
  const deviations = shares.map((share, row) => subtract(ftes[row]!, share));
  const sum = sumOfSquares(deviations);
  record({ kind: "squares", deviations: deviations.filter((each) => !isZero(each)), sum });
  if (other) recordNextBest(shares, ftes, sum, other, step, record);
  if (tied.length === 0) return;
  const positions = [...tied].sort((a, b) => compareLots(lots, a, b));
  const fte = positions.map((row) => ftes[row]!);
  // Without lots a tie is refused.
  record({ kind: "drawn", positions, lots: positions.map((row) => lots![row]!), fte });
}

/** How the shares follow from a key; nothing for rows without weight. */
function recordKey(
  request: ClosestEligibleRequest,
  shares: readonly Fraction[],
  record: Recorder,
): void {
  const { total, shares: key } = request;
  const { agreed, held, rest, weights } = keyTotals(request);
  const sum = fraction(weights, powerOfTen(key.scale));
  if (!isZero(agreed) || !isZero(held)) record({ kind: "keyTotal", total, agreed, held, rest });
  const heldBy = request.held && fractionsOf(request.held);
  bigUnits(key).forEach((units, position) => {
    const weight = fraction(units, powerOfTen(key.scale));
    const share = shares[position]!;
    const own = heldBy?.[position] ?? ZERO;
    if (units !== 0n) record({ kind: "keyShare", position, held: own, rest, weight, sum, share });
  });
}

function recordNextBest(
  shares: readonly Fraction[],
  ftes: readonly Fraction[],
  sum: Fraction,
  other: OtherSteps,
  step: Fraction,
  record: Recorder,
): void {
  const positions = [...other.keys()].sort((a, b) => a - b);
  const changes = positions.map((position) => ({
    position,
    share: shares[position]!,
    fte: ftes[position]!,
    instead: fteOf(other.get(position)!, step),
  }));
  const now = sumOfSquares(changes.map(({ share, fte }) => subtract(fte, share)));
  const then = sumOfSquares(changes.map(({ share, instead }) => subtract(instead, share)));
  record({ kind: "nextBest", sum, changes, nextSum: add(subtract(sum, now), then) });
}

const sumOfSquares = (deviations: readonly Fraction[]): Fraction =>
  deviations.map((each) => multiply(each, each)).reduce(add, ZERO);

function reasonOf(row: RowLimits): StepOf<"fte">["reason"] {
  if (row.kind === "open") return "closest";
  return row.because;
}
