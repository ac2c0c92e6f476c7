import { invalid } from "../issue";
import { bigUnits, type Column } from "../number/column";
import { fraction, type Fraction } from "../number/fraction";
import { powerOfTen } from "../number/powerOfTen";
import type { Recorder } from "../steps/step";
import { fromCents, wholeCents } from "./wholeCents";

/** As many columns as a sheet of Excel has. */
const MOST_INSTALMENTS = 16_384;

/** The weights of a number of equal instalments. */
export function equalInstalments(count: number): Column {
  if (!Number.isInteger(count) || count < 1 || count > MOST_INSTALMENTS)
    throw invalid({
      code: "notACount",
      parameter: "parts",
      received: count,
      most: MOST_INSTALMENTS,
    });
  return { units: new Float64Array(count).fill(1), scale: 0 };
}

/**
 * Instalments of an amount by weights, in euro. Each is rounded down to the cent by its absolute
 * value, the last one with a positive weight closes the sum. (The Land pays the Pauschalen in two
 * halves, the second on 30 June; notices of 2021.)
 * Refused: negative weights; no weight above 0 under an amount that is not 0; an amount that is
 * not whole cents.
 */
export function instalments(amount: Fraction, parts: Column, record?: Recorder): Fraction[] {
  const cents = wholeCents(amount, "amount");
  checkWeights(parts);
  const weights = bigUnits(parts);
  const sum = weights.reduce((total, weight) => total + weight, 0n);
  if (sum === 0n) {
    if (cents === 0n) return weights.map(() => fromCents(0n));
    throw invalid({ code: "allWeightsZero", parameter: "parts" });
  }
  // BigInt division cuts towards zero: down by absolute value.
  const instalment = weights.map((weight) => (cents * weight) / sum);
  const paid = instalment.reduce((total, part) => total + part, 0n);
  const last = weights.findLastIndex((weight) => weight > 0n);
  instalment[last]! += cents - paid;
  if (record) {
    const weightOf = (units: bigint): Fraction => fraction(units, powerOfTen(parts.scale));
    let before = 0n;
    instalment.forEach((part, i) => {
      record({
        kind: "instalment",
        column: i,
        nth: i + 1,
        amount,
        weight: weightOf(weights[i]!),
        sum: weightOf(sum),
        isLast: i === last,
        before: fromCents(before),
        instalment: fromCents(part),
      });
      before += part;
    });
  }
  return instalment.map(fromCents);
}

/** Refuses negative weights, naming the first. */
export function checkWeights({ units, scale }: Column): void {
  const position = units.findIndex((weight: number | bigint) => weight < 0);
  if (position < 0) return;
  const received = fraction(BigInt(units[position]!), powerOfTen(scale));
  throw invalid({ code: "negative", parameter: "parts", position, received });
}
