import { fraction } from "../number/fraction";
import type { Recorder } from "../steps/step";
import { type Claims, weightOf } from "./claims";
import type { Quotas } from "./quotas";

/** Records each recipient's exact quota, in units, and the units it is given at once. */
export function recordQuotas(
  claims: Claims,
  { floors, remainders }: Quotas,
  given: Float64Array,
  record: Recorder,
): void {
  const sum = BigInt(claims.sum);
  given.forEach((units, position) => {
    const numerator = BigInt(floors[position]!) * sum + BigInt(remainders[position]!);
    const weight = weightOf(claims, position);
    record({ kind: "quota", position, weight, quota: fraction(numerator, sum), units });
  });
}
