import type { Book } from "../book";
import type { SheetId } from "../bookNames";
import { daysOf, hasDays } from "../calculation/calculationColumns";
import type { CalcPlaces } from "../calculation/calcColumn";
import { quoted } from "../calculation/formulaParts";

/** "in der Laufzeit 01.11.2021 bis 31.12.2022", in numbers that every language of Excel knows. */
export function termFormula(book: Book, places: CalcPlaces, from: SheetId): string {
  const { term, until, dot } = book.texts.bands;
  const [start, end] = daysOf(book, places, from);
  // With a column of days a formula of two digits each would be too long to read.
  const [first, last] = hasDays(book) ? [`MIN(${start})`, `MAX(${end})`] : [start, end];
  const digits = (part: string): string => (hasDays(book) ? part : `TEXT(${part},"00")`);
  const day = (cell: string): string =>
    [digits(`DAY(${cell})`), digits(`MONTH(${cell})`), `YEAR(${cell})`].join(`&${quoted(dot)}&`);
  return `${quoted(`${term} `)}&${day(first)}&${quoted(` ${until} `)}&${day(last)}`;
}
