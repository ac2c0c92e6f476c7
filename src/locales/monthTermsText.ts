import type { CountingMethod, MonthTerm } from "../engine/steps/step";

/** How many whole months a term has. */
const countOf = ({ first, last }: Extract<MonthTerm, { kind: "months" }>): number =>
  12 * (last.year - first.year) + last.month - first.month + 1;

/** "14 ÷ 28 + 9 + 10 ÷ 31": what the months of a period add up, in any language. */
export function monthsExpression(terms: readonly MonthTerm[], method: CountingMethod): string {
  if (terms.length === 0) return "0";
  const parts = terms.map((term) => {
    if (term.kind === "days") return `${term.days} ÷ ${term.of}`;
    return String(term.kind === "years" ? term.count : countOf(term));
  });
  const sum = parts.join(" + ");
  if (method === "DAYS") return parts.length > 1 ? `(${sum}) × 12` : `${sum} × 12`;
  return sum;
}

/** The same as a factor or divisor of a larger expression. */
export function monthsFactor(terms: readonly MonthTerm[], method: CountingMethod): string {
  const expression = monthsExpression(terms, method);
  return /^\d+$/.test(expression) ? expression : `(${expression})`;
}

/** "12 × (2022 − 2021) + 12 − 11 + 1": whole months alone, counted from year and month. */
export function countedMonths(terms: readonly MonthTerm[], method: CountingMethod): string {
  const [term] = terms;
  if (terms.length !== 1 || term?.kind !== "months") return monthsExpression(terms, method);
  const { first, last } = term;
  const years = first.year === last.year ? "" : `12 × (${last.year} − ${first.year}) + `;
  return `${years}${last.month} − ${first.month} + 1`;
}

/** What a language calls the parts of a count of months. */
export interface MonthWords {
  readonly days: (days: number, of: number, name: string) => string;
  readonly months: (count: number) => string;
  readonly years: (count: number) => string;
  readonly month: (month: number) => string;
}

/** The parts in words, such as "14 von 28 Tagen (Februar) + 9 ganze Kalendermonate". */
export const monthsInWords = (terms: readonly MonthTerm[], words: MonthWords): string =>
  terms
    .map((term) => {
      if (term.kind === "years") return words.years(term.count);
      if (term.kind === "months") return words.months(countOf(term));
      const name = term.month === undefined ? String(term.year) : words.month(term.month);
      return words.days(term.days, term.of, name);
    })
    .join(" + ");
