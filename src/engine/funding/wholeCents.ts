import { invalid } from "../issue";
import { type Fraction, fraction } from "../number/fraction";

export const CENT = fraction(1n, 100n);

/** More cents than this cannot be told apart in a cell (15 digits). */
const MOST_CENTS = 10n ** 15n;

/** The cents of an amount that is to be split; refused if it is no whole number of cents. */
export function wholeCents(amount: Fraction, parameter: string): bigint {
  const hundredfold = amount.numerator * 100n;
  if (hundredfold % amount.denominator !== 0n)
    throw invalid({ code: "notAMultiple", parameter, received: amount, of: CENT });
  const cents = hundredfold / amount.denominator;
  if (cents >= MOST_CENTS || cents <= -MOST_CENTS)
    throw invalid({ code: "tooManyDigits", parameter });
  return cents;
}

export const fromCents = (cents: bigint): Fraction => fraction(cents, 100n);
