import { Decimal } from "decimal.js";
import { type Fraction, fraction } from "./fraction";
import { powerOfTen } from "./powerOfTen";

/**
 * A decimal number with a point, as rule data hold amounts and rates, as an exact fraction:
 * decimal.js reads it and throws what it cannot read. Calculations work on fractions.
 */
export function fractionOfDecimal(text: string): Fraction {
  const value = new Decimal(text);
  // The only uses of decimal.js: src/cli/decimalForExcel.ts leaves the rest of it out.
  const places = value.decimalPlaces();
  return fraction(BigInt(value.toFixed(places).replace(".", "")), powerOfTen(places));
}
