import type { FieldUnit } from "../../../engine/grantYear/fields";
import type { Language } from "../../../locales/language";
import { UNITS } from "../../../locales/tableWords";

const NUMBER: Readonly<Record<Language, RegExp>> = {
  de: /^[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+)?(?:,\d+)?$/,
  en: /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?$/,
};

/** Written as the other language does, and nothing else can be meant: 440000.00, 440,000.00. */
const FOREIGN: Readonly<Record<Language, RegExp>> = {
  de: /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d{4,})\.\d+$/,
  en: /^[+-]?(?:\d{1,3}(?:\.\d{3})+|\d{4,}),\d+$/,
};

const SIGN_BEHIND = /^((?:EUR|€)?\s*[\d.,]*\d\s*(?:EUR|€|Euro)?)\s*([-−SH])$/;

/** A cell keeps 15 significant digits; more would not be what was typed. */
const MOST_DIGITS = 15;

/**
 * The number that is written in a language's notation, as a cell holds it: "55.000,5" in German,
 * "55,000.5" in English, with or without a sign, blanks between the digits, "€", and the unit that
 * it counts in: "8 VZÄ", "15.500 Ew."; a weight may be "39 %", and euro may have the sign behind
 * them, as treasuries write it: "55,00-", or S for debit and H for credit. Nothing if it is not
 * written like that: "6.5" is no German number, and 1.234 must never become 1.2.
 */
export function readNumber(text: string, notation: Language, unit?: FieldUnit): number | undefined {
  const counted = UNITS[unit ?? "plain"];
  const isBehind = unit === "euro" ? SIGN_BEHIND.exec(text.trim()) : undefined;
  if (isBehind) {
    const [, amount, sign] = isBehind as unknown as readonly [string, string, string];
    const value = readNumber(amount, notation, unit);
    return value === undefined || sign === "H" ? value : -value;
  }
  const bare = counted ? text.trim().replace(counted, "") : text;
  const isPercent = unit === "weight" && /%\s*$/.test(bare);
  const written = (isPercent ? bare.replace("%", "") : bare)
    .replace(/^\s*(?:€|EUR)|(?:€|EUR|Euro)\s*$/gi, "")
    .replace(/\s/g, "")
    .replace("−", "-");
  if (!/\d/.test(written)) return undefined;
  const isForeign = FOREIGN[notation].test(written);
  if (!isForeign && !NUMBER[notation].test(written)) return undefined;
  const [group, point] = (notation === "de") === isForeign ? [",", "."] : [".", ","];
  const decimal = written.replaceAll(group, "").replace(point, ".");
  const digits = decimal.replace(/[+\-.]/g, "").replace(/^0+/, "");
  return digits.length > MOST_DIGITS ? undefined : Number(isPercent ? `${decimal}e-2` : decimal);
}
