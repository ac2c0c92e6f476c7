import type { Language } from "../../locales/language";

/** What a cell shows; nothing that stands in a cell depends on it. */
export type BookFormat =
  | "text"
  | "general"
  | "euro"
  | "balance"
  | "difference"
  | "rounded"
  | "roundedBalance"
  | "fte"
  | "change"
  | "share"
  | "key"
  | "percent"
  | "keyOrBlank"
  | "hidden"
  | "count"
  | "number"
  | "days"
  | "posts"
  | "day"
  | "year"
  | "yearOrBlank";

/** Those whose codes have words or an order of their own in each language. */
type OfLanguage = "day" | "days" | "rounded" | "roundedBalance";

const FORMATS: Readonly<Record<Exclude<BookFormat, OfLanguage>, string>> = {
  /** For what is typed only: a formula in such a cell becomes text when it is edited. */
  text: "@",
  general: "General",
  /** Nothing is a dash, so that one sees at a glance who gets something. */
  euro: '#,##0.00 "€";"−"#,##0.00 "€";"–"',
  /** Where 0 is a result. */
  balance: '#,##0.00 "€";"−"#,##0.00 "€";0.00 "€"',
  difference: '+#,##0.00;"−"#,##0.00;"–"',
  fte: '0.0?;"−"0.0?;"–"',
  change: '+0.0?;"−"0.0?;"–"',
  share: '0.00;"−"0.00;"–"',
  key: "General",
  percent: "0.00%",
  /** Where a line without a key has none. */
  keyOrBlank: '#,##0.0?;"−"#,##0.0?;',
  /** For cells that only conditions read. */
  hidden: ";;;",
  count: "0",
  /** A difference of numbers. */
  number: '0;"−"0;"–"',
  posts: "0.00",
  year: "0",
  yearOrBlank: "0;;",
};

/** Excel's number format, in the codes of every language. */
export function bookFormat(format: BookFormat, language: Language): string {
  if (format === "day") return language === "de" ? "dd.mm.yyyy;;" : "dd/mm/yyyy;;";
  if (format === "days") {
    const unit = language === "de" ? "Tage" : "days";
    return `0 "${unit}";"−"0 "${unit}";"–"`;
  }
  // A column has room for no more than that before an amount.
  const about = language === "de" ? "rd. " : "c. ";
  if (format === "rounded") return `"${about}"#,##0 "€";;"–"`;
  if (format === "roundedBalance") return `"${about}"#,##0 "€";"${about}−"#,##0 "€";"–"`;
  return FORMATS[format];
}
