import { fromCell } from "../engine/number/cell";
import type { Fraction } from "../engine/number/fraction";
import { powerOfTen } from "../engine/number/powerOfTen";
import { roundToDecimals } from "../engine/number/rounding";
import type { Language } from "./language";

const LOCALES: Readonly<Record<Language, string>> = { de: "de-DE", en: "en-GB" };
const MOST_DECIMALS = 15;

/** A number in the user's notation, without an exponent; long fractions after 15 places. */
export function numberText(value: Fraction | number, language: Language): string {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return String(value);
    value = fromCell(value);
  }
  const rounded = roundToDecimals(value, MOST_DECIMALS);
  const digits = (rounded.numerator * powerOfTen(MOST_DECIMALS)) / rounded.denominator;
  const format = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: MOST_DECIMALS });
  return format.format(`${digits}e-${MOST_DECIMALS}` as Intl.StringNumericLiteral);
}
