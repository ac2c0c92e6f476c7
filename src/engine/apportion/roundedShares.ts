import { invalid } from "../issue";
import type { Recorder } from "../steps/step";
import { type Claims, comparePriority, recordTie } from "./claims";
import { quotasOf, roundedQuotas } from "./quotas";
import { recordParts, type Rounding } from "./recordParts";

const ROUNDING: Rounding = { rounding: "nearest", goesTo: "largestWeight" };

/**
 * Rundungsausgleich: every part is rounded commercially, the difference to the total goes to the
 * largest weight, as § 6 UStSchlFestV 2024 does with the largest share. Equal largest weights:
 * lots, then the earlier position. Refused if that part would fall below 0.
 */
export function roundedShares(claims: Claims, record?: Recorder): number[] {
  const quotas = quotasOf(claims);
  const parts = roundedQuotas(quotas, claims.sum);
  const rounded = record && parts.slice();
  const difference = claims.units - parts.reduce((sum, part) => sum + part, 0);
  if (difference === 0) {
    if (record) recordParts(claims, ROUNDING, parts, parts, record);
    return parts;
  }

  const { weights } = claims;
  let largest = 0;
  for (let row = 1; row < weights.length; row++)
    if (weights[row]! > weights[largest]!) largest = row;
  const equal: number[] = [];
  for (let row = 0; row < weights.length; row++)
    if (weights[row] === weights[largest]) equal.push(row);
  equal.sort((a, b) => comparePriority(claims, a, b));
  const [bearer, ...others] = equal as [number, ...number[]];
  if (parts[bearer]! + difference < 0)
    throw invalid({ code: "partChangesSign", parameter: "weights", position: bearer });
  parts[bearer]! += difference;

  if (record) {
    recordParts(claims, ROUNDING, rounded!, parts, record);
    if (others.length > 0) recordTie("difference", claims, [bearer], others, record);
  }
  return parts;
}
