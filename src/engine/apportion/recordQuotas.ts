import { fraction } from "../number/fraction";
import { powerOfTen } from "../number/powerOfTen";
import type { Recorder } from "../steps/step";
import type { Claims } from "./claims";
import type { Quotas } from "./quotas";

/** Records each recipient's exact quota, in units, and the units it is given at once. */
export function recordQuotas(
  { sum, weights, scale }: Claims,
  { floors, remainders }: Quotas,
  given: Float64Array,
  record: Recorder,
): void {
  const whole = BigInt(sum);
  given.forEach((units, position) => {
    const numerator = BigInt(floors[position]!) * whole + BigInt(remainders[position]!);
    const weight = fraction(BigInt(weights[position]!), powerOfTen(scale));
    record({ kind: "quota", position, weight, quota: fraction(numerator, whole), units });
  });
}
