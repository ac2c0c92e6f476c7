import { type Fraction, isZero, max, min, subtract, ZERO } from "../number/fraction";

/** A part of an amount that was paid back; euro. */
export interface Returned {
  readonly day: number;
  readonly amount: Fraction;
}

/** What is owed from `start` to the day before `end`, euro. */
export interface Principal {
  readonly amount: Fraction;
  readonly start: number;
  readonly end: number;
}

/**
 * What is left of an amount between two days while parts of it are returned, in whatever order they
 * stand: each lowers it from its day on, one before `start` from there. Once all is returned there
 * is nothing left to tell.
 */
export function principals(
  { amount, start, end }: Principal,
  returns: readonly Returned[],
): readonly Principal[] {
  const found: Principal[] = [];
  let [left, from] = [amount, start];
  for (const { day, amount: back } of [...returns].sort((a, b) => a.day - b.day)) {
    const next = Math.min(end, Math.max(start, day));
    if (next > from) found.push({ amount: left, start: from, end: next });
    left = subtract(left, min(back, max(left, ZERO)));
    from = next;
    if (isZero(left)) return found;
  }
  if (end > from) found.push({ amount: left, start: from, end });
  return found;
}
