import { closestEligible } from "../apportion/closestEligible";
import { share, type ShareMethod } from "../apportion/share";
import { invalid, unavailable } from "../issue";
import {
  add,
  type Fraction,
  isNegative,
  isZero,
  max,
  multiply,
  smallestTerms,
  subtract,
  whole,
  ZERO,
} from "../number/fraction";
import type { Step } from "../steps/step";
import { fractionColumn } from "./fractionColumn";
import { type Outcome, outcomeOf } from "./outcome";
import type { Known } from "./exact";
import type { ShareRules } from "./shareRules";

/** What one group of bodies gets; all columns in FTE, row by row. */
export interface DistributionRequest extends ShareRules {
  readonly total: Fraction;
  /** Exact, if they come from `weights`. */
  readonly shares: readonly Fraction[];
  /** The key that the shares come from, where no paper names a share. */
  readonly weights: Known<readonly Fraction[]>;
  readonly waivers: readonly Fraction[];
  /** 0 is not agreed. */
  readonly agreed: readonly Fraction[];
  /** 0 is not drawn. */
  readonly lots: readonly number[];
}

/**
 * Hands out posts within a group: the closest eligible distribution, or a method of SHARE in whole
 * steps, which knows no minimum. A tie that only the order of the bodies would decide is none.
 */
export const distribute = (request: DistributionRequest): Outcome<readonly Fraction[]> =>
  outcomeOf(() =>
    request.apportionment === "CLOSEST" ? closest(request) : split(request, request.apportionment),
  );

function closest(request: DistributionRequest): Fraction[] {
  const { total, shares, weights, waivers, agreed, lots, step, minimum } = request;
  const columns = {
    shares: fractionColumn(weights ?? shares),
    basis: weights ? ("KEY" as const) : ("SHARES" as const),
    waivers: fractionColumn(waivers),
    agreed: fractionColumn(agreed),
  };
  const counts = closestEligible({ total, minimum, step, lots, ...columns });
  return counts.map((count) => multiply(whole(count), step));
}

/** Agreed values first; the rest is split by what the others have left after their waivers. */
function split(
  { total, shares, waivers, agreed, lots, step }: DistributionRequest,
  method: ShareMethod,
): Fraction[] {
  const sum = agreed.reduce(add, ZERO);
  const rest = subtract(total, sum);
  if (isNegative(rest))
    throw invalid({ code: "agreedExceedTotal", parameter: "agreed", agreed: sum, total });
  const weights = shares.map((own, row) =>
    isZero(agreed[row]!) ? max(ZERO, subtract(own, waivers[row]!)) : ZERO,
  );
  const steps: Step[] = [];
  const columns = { weights: { units: smallestTerms(weights), scale: 0 }, lots };
  const counts = share({ total: rest, unit: step, method, ...columns }, (each) => steps.push(each));
  for (const each of steps)
    if (each.kind === "tie" && each.winners.some(({ by }) => by === "position"))
      throw unavailable({ code: "tieNeedsLots", parameter: "lots", positions: each.positions });
  return agreed.map((fixed, row) => (isZero(fixed) ? multiply(whole(counts[row]!), step) : fixed));
}
