import { invalid } from "../issue";
import type { Recorder } from "../steps/step";
import { type Claims, comparePriority, decidedBy } from "./claims";
import { quotasOf, roundedQuotas } from "./quotas";
import { recordQuotas } from "./recordQuotas";

/**
 * Rundungsausgleich: every part is rounded commercially, the difference to the total goes to the
 * largest weight, as § 6 UStSchlFestV 2024 does with the largest share. Equal largest weights:
 * lots, then the earlier position. Refused if that part would fall below 0.
 */
export function roundedShares(claims: Claims, record?: Recorder): Float64Array {
  const quotas = quotasOf(claims);
  const parts = roundedQuotas(quotas, claims.sum);
  if (record) recordQuotas(claims, quotas, parts, record);
  const difference = claims.units - parts.reduce((sum, part) => sum + part, 0);
  if (difference === 0) return parts;

  const { weights } = claims;
  let largest = 0;
  for (let row = 1; row < weights.length; row++)
    if (weights[row]! > weights[largest]!) largest = row;
  const equal: number[] = [];
  for (let row = 0; row < weights.length; row++)
    if (weights[row] === weights[largest]) equal.push(row);
  equal.sort((a, b) => comparePriority(claims, a, b));
  const [bearer, next] = equal as [number, number?];
  if (parts[bearer]! + difference < 0)
    throw invalid({ code: "partChangesSign", parameter: "weights", position: bearer });
  parts[bearer]! += difference;

  if (record) {
    record({ kind: "units", position: bearer, change: difference, reason: "largestWeight" });
    if (next !== undefined)
      record({
        kind: "tie",
        positions: equal.sort((a, b) => a - b),
        units: 1,
        decidedBy: decidedBy(claims, bearer, next),
      });
  }
  return parts;
}
