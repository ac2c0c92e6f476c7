import { invalid } from "../issue";
import { compare, type Fraction, isNegative, multiply, ONE } from "../number/fraction";
import { roundToCents } from "../number/rounding";

/** Most units that a source grants, and where it says so. */
export interface MostUnits {
  readonly units: Fraction;
  readonly source: () => string;
}

/**
 * The most that is funded for a quantity: limit × quantity, in euro, rounded commercially to
 * cents. Refused: a negative quantity, or more than the source allows (6 days of advice a year).
 */
export function limitAmount(limit: Fraction, quantity: Fraction, most?: MostUnits): Fraction {
  const parameter = "quantity";
  if (isNegative(quantity)) throw invalid({ code: "negative", parameter, received: quantity });
  if (most && compare(quantity, most.units) > 0) {
    const { units, source } = most;
    throw invalid({
      code: "aboveMost",
      parameter,
      received: quantity,
      most: units,
      source: source(),
    });
  }
  return roundToCents(multiply(limit, quantity));
}

/**
 * For how many units a limit is asked for. Refused: no quantity where the limit holds per FTE or
 * per day; one other than 1 where it holds for the year, so that it cannot be had twice.
 */
export function limitQuantity(
  unit: "FTE_YEAR" | "DAY" | "YEAR",
  quantity: Fraction | undefined,
): Fraction {
  const parameter = "quantity";
  if (unit !== "YEAR") {
    if (quantity === undefined) throw invalid({ code: "quantityMissing", parameter, unit });
    return quantity;
  }
  if (quantity !== undefined && compare(quantity, ONE) !== 0)
    throw invalid({ code: "yearlyLimit", parameter, received: quantity });
  return ONE;
}
