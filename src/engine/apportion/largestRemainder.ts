import type { Recorder } from "../steps/step";
import { type Claims, comparePriority, decidedBy } from "./claims";
import { type Quotas, quotasOf } from "./quotas";
import { recordQuotas } from "./recordQuotas";

/**
 * Largest remainder (Hamilton, Hare/Niemeyer): everyone gets the whole units of the quota, the
 * units left go one each to the largest remainders. Keeps the quota rule (no part is a whole unit
 * away from its quota); one unit more in total may cost a recipient a unit (Alabama paradox).
 * Equal remainders: lots, then the larger weight, then the earlier position.
 */
export function largestRemainder(claims: Claims, record?: Recorder): Float64Array {
  const quotas = quotasOf(claims);
  const { floors: parts, remainders } = quotas;
  if (record) recordQuotas(claims, quotas, parts, record);
  const left = claims.units - parts.reduce((sum, part) => sum + part, 0);
  if (left === 0) return parts;

  // Sorting doubles without a comparison function is many times faster than sorting rows. Only the
  // rows at the cut-off, which long remainders may reach by rounding, are compared exactly.
  const keys =
    remainders instanceof Float64Array ? remainders : new Float64Array(remainders.map(Number));
  const cutoff = keys.slice().sort()[keys.length - left]!;
  const chosen: number[] = [];
  const contenders: number[] = [];
  keys.forEach((key, row) => {
    if (key > cutoff) chosen.push(row);
    else if (key === cutoff) contenders.push(row);
  });
  contenders.sort((a, b) => compareRemainders(quotas, a, b) || comparePriority(claims, a, b));
  const awarded = contenders.slice(0, left - chosen.length);
  const refused = contenders.slice(left - chosen.length);
  for (const row of awarded) chosen.push(row);
  for (const row of chosen) parts[row]!++;

  if (record) {
    for (const position of chosen.sort((a, b) => a - b))
      record({ kind: "units", position, change: 1, reason: "remainder" });
    const last = awarded.at(-1)!;
    const next = refused[0];
    if (next !== undefined && compareRemainders(quotas, last, next) === 0) {
      const isEqual = (row: number): boolean => compareRemainders(quotas, row, last) === 0;
      record({
        kind: "tie",
        positions: contenders.filter(isEqual).sort((a, b) => a - b),
        units: awarded.filter(isEqual).length,
        decidedBy: decidedBy(claims, last, next),
      });
    }
  }
  return parts;
}

/** Order of two rows by what remains of their quotas: the larger remainder first. */
function compareRemainders({ remainders }: Quotas, a: number, b: number): number {
  return remainders[a]! > remainders[b]! ? -1 : remainders[a]! < remainders[b]! ? 1 : 0;
}
