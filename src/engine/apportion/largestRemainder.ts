import { type Fraction, fraction, multiply } from "../number/fraction";
import type { Recorder } from "../steps/step";
import { type Claims, comparePriority, recordTie } from "./claims";
import { type Quotas, quotasOf } from "./quotas";
import { recordParts, type Rounding } from "./recordParts";

const ROUNDING: Rounding = { rounding: "down", goesTo: "remainder" };

/**
 * Largest remainder (Hamilton, Hare/Niemeyer): everyone gets the whole units of the quota, the
 * units left go one each to the largest remainders. Keeps the quota rule (no part is a whole unit
 * away from its quota); one unit more in total may cost a recipient a unit (Alabama paradox).
 * Equal remainders: lots, then the larger weight, then the earlier position.
 */
export function largestRemainder(claims: Claims, record?: Recorder): number[] {
  const quotas = quotasOf(claims);
  const { floors: parts, keys } = quotas;
  const floors = record && parts.slice();
  let given = 0;
  for (const part of parts) given += part;
  const left = claims.units - given;
  if (left === 0) {
    if (record) recordParts(claims, ROUNDING, parts, parts, record);
    return parts;
  }

  // Sorting doubles without a comparison function is many times faster than sorting rows. Only the
  // rows at the cut-off, which long remainders may reach by rounding, are compared exactly.
  const cutoff = new Float64Array(keys).sort()[keys.length - left]!;
  const contenders: number[] = [];
  let awarded = 0;
  for (let row = 0; row < parts.length; row++) {
    const key = keys[row]!;
    if (key > cutoff) {
      parts[row]!++;
      awarded++;
    } else if (key === cutoff) contenders.push(row);
  }
  contenders.sort((a, b) => compareRemainders(quotas, a, b) || comparePriority(claims, a, b));
  for (const row of contenders.slice(0, left - awarded)) parts[row]!++;

  if (record) {
    recordParts(claims, ROUNDING, floors!, parts, record);
    recordRemainders(claims, quotas, left, record);
  }
  return parts;
}

/** Records where the units left over ran out, and a tie there. */
function recordRemainders(claims: Claims, quotas: Quotas, left: number, record: Recorder): void {
  const rows = Array.from(quotas.floors.keys())
    .filter((row) => quotas.remainders[row]! > 0)
    .sort((a, b) => compareRemainders(quotas, a, b) || comparePriority(claims, a, b));
  // The remainders add up to the units left, and each is less than one: there are more of them.
  const last = rows[left - 1]!;
  const next = rows[left]!;
  const remainderOf = (row: number): Fraction =>
    multiply(fraction(BigInt(quotas.remainders[row]!), BigInt(claims.sum)), claims.unit);
  record({
    kind: "remainders",
    last,
    lastRemainder: remainderOf(last),
    next,
    nextRemainder: remainderOf(next),
  });
  if (compareRemainders(quotas, last, next) !== 0) return;
  const isEqual = (row: number): boolean => compareRemainders(quotas, row, last) === 0;
  const awarded = rows.slice(0, left).filter(isEqual);
  recordTie("unit", claims, awarded, rows.slice(left).filter(isEqual), record);
}

/** Order of two rows by what remains of their quotas: the larger remainder first. */
function compareRemainders({ remainders }: Quotas, a: number, b: number): number {
  return remainders[a]! > remainders[b]! ? -1 : remainders[a]! < remainders[b]! ? 1 : 0;
}
