import { invalid } from "../issue";
import { compare, type Fraction, isNegative, multiply } from "../number/fraction";
import { roundToCents } from "../number/rounding";

/**
 * The most that is funded for a quantity: limit × quantity, in euro, rounded commercially to
 * cents. Refused: a negative quantity, or more than the source allows (6 days of advice a year).
 */
export function limitAmount(limit: Fraction, quantity: Fraction, most?: Fraction): Fraction {
  const parameter = "quantity";
  if (isNegative(quantity)) throw invalid({ code: "negative", parameter, received: quantity });
  if (most && compare(quantity, most) > 0)
    throw invalid({ code: "aboveMost", parameter, received: quantity, most });
  return roundToCents(multiply(limit, quantity));
}
