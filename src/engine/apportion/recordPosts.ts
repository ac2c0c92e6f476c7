import type { Recorder, StepOf } from "../steps/step";
import type { RowLimits } from "./closestEligibleLimits";
import type { RowOptions } from "./closestEligibleOptima";
import { type ClosestEligibleRequest, fractionsOf } from "./closestEligibleRequest";
import { fteOf } from "./closestEligibleRest";

/** Records what each row gets and what bound it, then the rows that drawn lots have decided. */
export function recordPosts(
  { total, step, minimum, shares }: ClosestEligibleRequest,
  limits: readonly RowLimits[],
  optima: readonly RowOptions[],
  steps: readonly number[],
  record: Recorder,
): void {
  record({ kind: "posts", total, step, minimum });
  const drawn = optima.filter(({ options }) => options.length > 1).map(({ position }) => position);
  fractionsOf(shares).forEach((share, position) => {
    const row = limits[position]!;
    record({
      kind: "fte",
      position,
      share,
      fte: fteOf(steps[position]!, step),
      reason: drawn.includes(position) ? "lot" : reasonOf(row),
      ...(row.kind === "open" && row.waived && { most: fteOf(row.most, step) }),
    });
  });
}

function reasonOf(row: RowLimits): StepOf<"fte">["reason"] {
  if (row.kind === "open") return "closest";
  return row.kind === "agreed" ? "agreed" : row.because;
}
