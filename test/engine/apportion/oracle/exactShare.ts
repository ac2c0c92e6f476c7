import type { Split } from "../splitter";

/**
 * The four methods, written a second time in the plainest way: decimals read from their text,
 * every claim compared by cross multiplication of bigints, divisor methods unit by unit. Slow, and
 * sharing no line with the engine.
 */
export function exactShare({ total, weights, unit, method, lots }: Split): number[] {
  const places = Math.max(...[total, unit, ...weights].map(decimalPlaces));
  const scaled = (value: number): bigint =>
    BigInt(Math.sign(value)) * toScaled(Math.abs(value), places);
  const units = scaled(Math.abs(total)) / scaled(unit);
  const claims = weights.map(scaled);
  const sum = claims.reduce((a, b) => a + b, 0n);
  const drawn = (row: number): number => (lots?.[row] ? lots[row] : Infinity);
  const before = (a: number, b: number): number => {
    if (drawn(a) !== drawn(b)) return drawn(a) - drawn(b);
    return claims[a] === claims[b] ? a - b : claims[a]! > claims[b]! ? -1 : 1;
  };
  const parts =
    sum === 0n
      ? claims.map(() => 0n)
      : { HAMILTON: hamilton, ROUNDED: rounded, DHONDT: highest(1n), SAINTELAGUE: highest(2n) }[
          method
        ]();
  const sign = total < 0 ? -1n : 1n;
  return parts.map((part) => Number(`${sign * part * scaled(unit)}e-${places}`) + 0);

  function hamilton(): bigint[] {
    const result = claims.map((claim) => (units * claim) / sum);
    const order = claims
      .map((claim, row) => ({ row, rest: (units * claim) % sum }))
      .sort((a, b) => (a.rest === b.rest ? before(a.row, b.row) : a.rest > b.rest ? -1 : 1));
    const left = Number(units - result.reduce((a, b) => a + b, 0n));
    for (const { row } of order.slice(0, left)) result[row]! += 1n;
    return result;
  }

  function rounded(): bigint[] {
    const result = claims.map((claim) => (2n * units * claim + sum) / (2n * sum));
    const largest = claims
      .map((_, row) => row)
      .sort((a, b) => Number(claims[b]! - claims[a]!) || before(a, b))[0]!;
    result[largest]! += units - result.reduce((a, b) => a + b, 0n);
    return result;
  }

  /** Divisors 1, 2, 3 … (distance 1) or 1, 3, 5 … (distance 2). */
  function highest(distance: bigint): () => bigint[] {
    return () => {
      const result = claims.map(() => 0n);
      const divisor = (row: number): bigint => 1n + distance * result[row]!;
      for (let unitNumber = 0n; unitNumber < units; unitNumber++) {
        let best = -1;
        claims.forEach((claim, row) => {
          if (claim === 0n) return;
          if (best < 0) best = row;
          const difference = claim * divisor(best) - claims[best]! * divisor(row);
          if (difference > 0n || (difference === 0n && before(row, best) < 0)) best = row;
        });
        result[best]! += 1n;
      }
      return result;
    };
  }
}

/** The 15 digits of a cell as text; the oracle's numbers are of ordinary size. */
const plain = (value: number): string => String(Number(value.toPrecision(15)));
const decimalPlaces = (value: number): number => plain(value).split(".")[1]?.length ?? 0;

function toScaled(value: number, places: number): bigint {
  const [whole = "0", decimals = ""] = plain(value).split(".");
  return BigInt(whole + decimals.padEnd(places, "0"));
}
