import type { Known } from "../engine/grantYear/exact";
import type { Fraction } from "../engine/number/fraction";
import { roundToCents } from "../engine/number/rounding";
import type { Language } from "../locales/language";
import { moneyText, numberText } from "../locales/numberText";

/** Figures as the tables of `kim plan` show them; a dash is one not known. */
export function figuresIn(language: Language) {
  return {
    money: (amount: Known<Fraction>): string => (amount ? moneyText(amount, language) : "–"),
    /** With two decimals at most. */
    number: (value: Known<Fraction>): string =>
      value ? numberText(roundToCents(value), language) : "–",
  };
}
