import type { Language } from "../../locales/language";
import type { Format } from "./table";

/** Excel's number formats. Zero is a dash, so that one sees at a glance who gets something. */
export const numberFormat = (format: Format, language: Language): string =>
  format === "day" ? DAYS[language] : FORMATS[format];

const FORMATS: Readonly<Record<Exclude<Format, "day">, string>> = {
  /** For what is typed only: a formula in such a cell becomes text when it is edited. */
  text: "@",
  money: '#,##0.00;[Red]-#,##0.00;"–"',
  fte: '0.00##;-0.00##;"–"',
  share: '0.00##;-0.00##;"–"',
  months: '0.00##;-0.00##;"–"',
  general: "General",
  number: "General",
};

/** Nothing for a day that is missing. */
const DAYS: Readonly<Record<Language, string>> = { de: "dd.mm.yyyy;;", en: "dd/mm/yyyy;;" };
