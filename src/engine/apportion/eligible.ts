import { invalid } from "../issue";
import { bigUnits, type Column } from "../number/column";
import { compare, type Fraction, fraction, isNegative } from "../number/fraction";
import { powerOfTen } from "../number/powerOfTen";
import type { Recorder } from "../steps/step";

/**
 * Each share (FTE) alone: itself if it reaches the minimum (0.5 itself does), else 0. Nothing is
 * rounded; a share below zero, left by a waiver, is 0. Refused: a negative minimum.
 * Source: Kamen, Vorlage 141/2021 ("förderfähig sind nur Stellenanteile von mindestens 0,5 VZÄ").
 */
export function eligible(shares: Column, minimum: Fraction, record?: Recorder): Column {
  if (isNegative(minimum))
    throw invalid({ code: "negative", parameter: "minimum", received: minimum });
  const one = powerOfTen(shares.scale);
  const units = bigUnits(shares).map((units, position) => {
    const share = fraction(units, one);
    const isEligible = units > 0n && compare(share, minimum) >= 0;
    record?.({ kind: "eligibility", position, share, minimum, isEligible });
    return isEligible ? units : 0n;
  });
  return { units, scale: shares.scale };
}
