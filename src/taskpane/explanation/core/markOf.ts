import { compare, isZero } from "../../../engine/number/fraction";
import type { Step } from "../../../engine/steps/step";

/** Why a step stands out: a tie was decided, a share was cut, a cap was hit. */
export type Mark = "tie" | "cut" | "cap";

/** Nothing for a step that only calculates. */
export function markOf(step: Step): Mark | undefined {
  switch (step.kind) {
    case "tie":
    case "drawn":
      return "tie";
    case "eligibility":
      return !step.isEligible && !isZero(step.share) ? "cut" : undefined;
    case "fte":
      if (step.reason === "waiver") return "cut";
      return isZero(step.fte) && !isZero(step.share) ? "cut" : undefined;
    case "accepted":
      return compare(step.cost, step.ceiling) > 0 ? "cap" : undefined;
    case "ownShare":
      return compare(step.funding, step.cost) > 0 ? "cap" : undefined;
    case "excess":
      return compare(step.less, step.amount) > 0 ? "cap" : undefined;
    case "slice":
      return step.isCapped ? "cap" : undefined;
    case "filledMonth":
      return step.parts.some(({ isCapped }) => isCapped) ? "cap" : undefined;
    default:
      return undefined;
  }
}
