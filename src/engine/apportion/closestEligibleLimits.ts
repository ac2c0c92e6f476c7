import { invalid } from "../issue";
import {
  compare,
  divide,
  type Fraction,
  isZero,
  max,
  negate,
  subtract,
  ZERO,
} from "../number/fraction";
import { floor } from "../number/rounding";
import { type ClosestEligibleRequest, fractionsOf, wholeSteps } from "./closestEligibleRequest";
import { type ExactShares, shareOf } from "./closestEligibleShares";

/**
 * What a row may get, in steps: a fixed number, or anything from `least` to `most`, or also
 * nothing if it holds nothing yet.
 */
export type RowLimits =
  | { readonly kind: "fixed"; readonly steps: number; readonly because: "agreed" | "held" }
  | { readonly kind: "nothing"; readonly because: "noShare" | "waiver" }
  | {
      readonly kind: "open";
      readonly least: number;
      readonly most: number;
      readonly mayBeNothing: boolean;
      readonly waived: boolean;
    };

type OpenLimits = Extract<RowLimits, { kind: "open" }>;

/** A row that takes part in the search: its position in the request and what it may get. */
export interface OpenRow {
  readonly position: number;
  readonly limits: OpenLimits;
}

/** The fewest steps a row gets in any distribution. */
export const fewestOf = ({ least, mayBeNothing }: OpenLimits): number => (mayBeNothing ? 0 : least);

const ceil = (value: Fraction): bigint => -floor(negate(value));

/**
 * What each row may get: an agreed value before a missing share before a waiver. What a row holds
 * must fit below these; a row without a share keeps it and gets no more.
 */
export function rowLimits(
  request: ClosestEligibleRequest,
  shares: ExactShares,
): readonly RowLimits[] {
  const { total, minimum, step } = request;
  const waivers = request.waivers && fractionsOf(request.waivers);
  const agreed = request.agreed && fractionsOf(request.agreed);
  const held = request.held && fractionsOf(request.held);
  const totalSteps = wholeSteps(total, step);
  // Whoever gets anything gets a step; a minimum above the total bars everyone.
  const leastSteps = minimum === "NONE" ? 1n : ceil(divide(minimum, step));
  const leastEver = leastSteps < 1n ? 1 : Math.min(Number(leastSteps), totalSteps + 1);

  return shares.units.map((_, position) => {
    const share = shareOf(shares, position);
    const fixed = agreed?.[position] ?? ZERO;
    const holds = held?.[position] ?? ZERO;
    if (!isZero(fixed)) {
      checkHeld(holds, fixed, "agreed", position);
      return { kind: "fixed", steps: wholeSteps(fixed, step), because: "agreed" };
    }
    const mayBeNothing = isZero(holds);
    const heldSteps = wholeSteps(holds, step);
    const isEnough = request.heldIsEnough && !mayBeNothing;
    const least = isEnough ? heldSteps : Math.max(leastEver, heldSteps);
    const waiver = waivers?.[position] ?? ZERO;
    const left = max(ZERO, subtract(share, waiver));
    if (!isZero(waiver)) checkHeld(holds, left, "waiver", position);
    if (isZero(share))
      return mayBeNothing
        ? { kind: "nothing", because: "noShare" }
        : { kind: "fixed", steps: least, because: "held" };
    if (isZero(waiver))
      return { kind: "open", least, most: totalSteps, mayBeNothing, waived: false };

    const most = Math.min(Number(floor(divide(left, step))), totalSteps);
    if (most >= least) return { kind: "open", least, most, mayBeNothing, waived: true };
    if (mayBeNothing) return { kind: "nothing", because: "waiver" };
    throw invalid({
      code: "heldBelowMinimum",
      parameter: "held",
      position,
      received: holds,
      most: left,
    });
  });
}

function checkHeld(
  received: Fraction,
  most: Fraction,
  because: "agreed" | "waiver",
  position: number,
): void {
  if (compare(received, most) > 0)
    throw invalid({ code: "heldAboveMost", parameter: "held", position, received, most, because });
}
