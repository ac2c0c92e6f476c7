import { divide, type Fraction, isZero, negate, subtract, ZERO } from "../number/fraction";
import { floor } from "../number/rounding";
import { type ClosestEligibleRequest, fractionsOf, wholeSteps } from "./closestEligibleRequest";

/** What a row may get, in steps: a fixed number, or 0 or anything from `least` to `most`. */
export type RowLimits =
  | { readonly kind: "agreed"; readonly steps: number }
  | { readonly kind: "nothing"; readonly because: "noShare" | "waiver" }
  | {
      readonly kind: "open";
      readonly least: number;
      readonly most: number;
      readonly waived: boolean;
    };

type OpenLimits = Extract<RowLimits, { kind: "open" }>;

/** A row that takes part in the search: its position in the request and what it may get. */
export interface OpenRow {
  readonly position: number;
  readonly limits: OpenLimits;
}

const ceil = (value: Fraction): bigint => -floor(negate(value));

/** What each row may get: an agreed value before a missing share before a waiver. */
export function rowLimits(request: ClosestEligibleRequest): readonly RowLimits[] {
  const { total, minimum, step } = request;
  const shares = fractionsOf(request.shares);
  const waivers = request.waivers && fractionsOf(request.waivers);
  const agreed = request.agreed && fractionsOf(request.agreed);
  const totalSteps = wholeSteps(total, step);
  // Whoever gets anything gets a step; a minimum above the total bars everyone.
  const leastSteps = minimum === "NONE" ? 1n : ceil(divide(minimum, step));
  const least = leastSteps < 1n ? 1 : Math.min(Number(leastSteps), totalSteps + 1);

  return shares.map((share, row) => {
    const fixed = agreed?.[row] ?? ZERO;
    if (!isZero(fixed)) return { kind: "agreed", steps: wholeSteps(fixed, step) };
    if (isZero(share)) return { kind: "nothing", because: "noShare" };
    const waiver = waivers?.[row] ?? ZERO;
    if (isZero(waiver)) return { kind: "open", least, most: totalSteps, waived: false };
    const most = Math.min(Number(floor(divide(subtract(share, waiver), step))), totalSteps);
    if (most < least) return { kind: "nothing", because: "waiver" };
    return { kind: "open", least, most, waived: true };
  });
}
