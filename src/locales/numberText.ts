import { fromCell } from "../engine/number/cell";
import { type Fraction, fraction } from "../engine/number/fraction";
import { greatestDivisor } from "../engine/number/greatestDivisor";
import { powerOfTen } from "../engine/number/powerOfTen";
import { roundToDecimals } from "../engine/number/rounding";
import type { Language } from "./language";

const LOCALES: Readonly<Record<Language, string>> = { de: "de-DE", en: "en-GB" };
const MOST_DECIMALS = 15;
/** Excel's name for what is no number. */
const NO_NUMBER: Readonly<Record<Language, string>> = { de: "#ZAHL!", en: "#NUM!" };

/** Whole euros, or euros with both places of the cents. */
export const moneyText = (value: Fraction, language: Language): string =>
  numberText(value, language, value.numerator % value.denominator === 0n ? 0 : 2);

/** A number in the user's notation, without an exponent; long fractions after 15 places. */
export function numberText(value: Fraction | number, language: Language, decimals = 0): string {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return NO_NUMBER[language];
    value = fromCell(value);
  }
  const rounded = roundToDecimals(value, MOST_DECIMALS);
  const digits = (rounded.numerator * powerOfTen(MOST_DECIMALS)) / rounded.denominator;
  const number = `${digits}e-${MOST_DECIMALS}` as Intl.StringNumericLiteral;
  return formatOf(language, decimals).format(number);
}

/** Building a formatter takes many times as long as using it. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(language: Language, decimals: number): Intl.NumberFormat {
  const key = `${language} ${decimals}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(LOCALES[language], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: MOST_DECIMALS,
    });
    formats.set(key, format);
  }
  return format;
}

/** "14", "2,5", and "(3 + 3/28)" for what no decimal number is. */
export function exactText(value: Fraction, language: Language): string {
  const divisor = greatestDivisor(value.numerator, value.denominator);
  const numerator = value.numerator / divisor;
  const denominator = value.denominator / divisor;
  if (powerOfTen(MOST_DECIMALS) % denominator === 0n) return numberText(value, language);
  const whole = numerator / denominator;
  const rest = `${numerator % denominator}/${denominator}`;
  return whole === 0n ? rest : `(${numberText(fraction(whole), language)} + ${rest})`;
}
