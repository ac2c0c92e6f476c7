import type { Language } from "../../../locales/language";

const NUMBER: Readonly<Record<Language, RegExp>> = {
  de: /^[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+)?(?:,\d+)?$/,
  en: /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?$/,
};

/** A cell keeps 15 significant digits; more would not be what was typed. */
const MOST_DIGITS = 15;

/**
 * The number that is written in a language's notation, as a cell holds it: "55.000,5" in German,
 * "55,000.5" in English, with or without a sign, blanks between the digits and "€". Nothing if it
 * is not written like that: "6.5" is no German number, and 1.234 must never become 1.2.
 */
export function readNumber(text: string, notation: Language): number | undefined {
  const written = text
    .replace(/^\s*€|(?:€|EUR)\s*$/gi, "")
    .replace(/\s/g, "")
    .replace("−", "-");
  if (!/\d/.test(written) || !NUMBER[notation].test(written)) return undefined;
  const [group, point] = notation === "de" ? [".", ","] : [",", "."];
  const decimal = written.replaceAll(group, "").replace(point, ".");
  const digits = decimal.replace(/[+\-.]/g, "").replace(/^0+/, "");
  return digits.length > MOST_DIGITS ? undefined : Number(decimal);
}
