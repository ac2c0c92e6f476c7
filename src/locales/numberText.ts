import { fromCell } from "../engine/number/cell";
import { type Fraction } from "../engine/number/fraction";
import { greatestDivisor } from "../engine/number/greatestDivisor";
import { powerOfTen } from "../engine/number/powerOfTen";
import { roundToDecimals } from "../engine/number/rounding";
import type { Language } from "./language";

const MOST_DECIMALS = 15;
/** Excel's name for what is no number. */
const NO_NUMBER: Readonly<Record<Language, string>> = { de: "#ZAHL!", en: "#NUM!" };
const SIGNS: Readonly<Record<Language, { group: string; decimal: string }>> = {
  de: { group: ".", decimal: "," },
  en: { group: ",", decimal: "." },
};

/** Whole euros, or euros with both places of the cents. */
export const moneyText = (value: Fraction, language: Language): string =>
  numberText(value, language, value.numerator % value.denominator === 0n ? 0 : 2);

/**
 * A number in the user's notation, without an exponent. A decimal number is written in full, any
 * other is rounded to 15 places.
 */
export function numberText(value: Fraction | number, language: Language, decimals = 0): string {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return NO_NUMBER[language];
    value = fromCell(value);
  }
  const places = decimalPlaces(value) ?? MOST_DECIMALS;
  const { numerator, denominator } = roundToDecimals(value, places);
  const isNegative = numerator < 0n;
  const units = ((isNegative ? -numerator : numerator) * powerOfTen(places)) / denominator;
  const digits = units.toString().padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(whole.length).replace(/0+$/, "").padEnd(decimals, "0");
  const { group, decimal } = SIGNS[language];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${isNegative ? "-" : ""}${grouped}${fraction === "" ? "" : decimal + fraction}`;
}

/** Of 0.01 two, of 1 none: to how many places one rounds to a multiple of it; none for a half. */
export function roundingPlaces(unit: Fraction): number | undefined {
  const places = decimalPlaces(unit);
  const isPower = places !== undefined && unit.numerator * powerOfTen(places) === unit.denominator;
  return isPower ? places : undefined;
}

/** How many places a decimal number has; undefined for one that none end. */
export function decimalPlaces({ numerator, denominator }: Fraction): number | undefined {
  let rest = denominator / greatestDivisor(numerator, denominator);
  let places = 0;
  for (; rest % 10n === 0n; rest /= 10n) places++;
  for (; rest % 5n === 0n; rest /= 5n) places++;
  for (; rest % 2n === 0n; rest /= 2n) places++;
  return rest === 1n ? places : undefined;
}
