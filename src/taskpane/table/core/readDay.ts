import { dayOf } from "../../../engine/grantYear/days";
import type { Language } from "../../../locales/language";
import { MONTHS } from "../../../locales/tableWords";

const DAY: Readonly<Record<Language, RegExp>> = {
  de: /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/,
  en: /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/,
};

/** "3. Februar 2021", "3 February 2021". */
const IN_WORDS = /^(\d{1,2})\.?\s+(\p{L}{3,})\.?\s+(\d{4})$/u;

/**
 * "YYYY-MM-DD" of a day as a language writes it, the day before the month: 1.11.2021, 01.11.21, in
 * English 01/11/2021; 2021-11-01 and months in words in both. Nothing if there is no such day.
 */
export function readDay(text: string, notation: Language): string | undefined {
  const written = text.trim();
  const match = DAY[notation].exec(written) ?? fromWords(written);
  if (!match) return dayOf(written) === undefined ? undefined : written;
  const [day, month, year] = match.slice(1) as [string, string, string];
  const fullYear = year.length === 2 ? `20${year}` : year;
  const iso = [fullYear, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
  return dayOf(iso) === undefined ? undefined : iso;
}

const WITHOUT_YEAR: Readonly<Record<Language, RegExp>> = {
  de: /^(\d{1,2})\.\s?(\d{1,2})\.?$/,
  en: /^(\d{1,2})\/(\d{1,2})$/,
};

/** "MM-DD" of a day that is written without a year: 15.3., in English 15/3. */
export function readDayOfYear(text: string, notation: Language): string | undefined {
  const [, day, month] = WITHOUT_YEAR[notation].exec(text.trim()) ?? [];
  return day && month && `${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function fromWords(written: string): string[] | undefined {
  const [, day, word, year] = IN_WORDS.exec(written) ?? [];
  const month = MONTHS.findIndex((letters) => letters.test(word ?? ""));
  return day === undefined || month < 0 ? undefined : ["", day, String(month + 1), year!];
}
