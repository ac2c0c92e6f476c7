import { Decimal as DefaultDecimal } from "decimal.js";
import { type Fraction, fraction } from "./fraction";
import { powerOfTen } from "./powerOfTen";

/**
 * decimal.js as the engine uses it: reads and holds single amounts and the rule data. 40 digits,
 * half away from zero. What divides and then compares or rounds works on fractions.
 */
export const Decimal = DefaultDecimal.clone({
  precision: 40,
  rounding: DefaultDecimal.ROUND_HALF_UP,
});
export type Decimal = DefaultDecimal;

/** A decimal number as an exact fraction; it must be finite. */
export function fromDecimal(value: Decimal): Fraction {
  const places = value.decimalPlaces();
  return fraction(BigInt(value.toFixed(places).replace(".", "")), powerOfTen(places));
}
