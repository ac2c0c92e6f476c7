import type { Book } from "../book";
import type { SheetId } from "../bookNames";
import { daysOf } from "../calculation/calculationColumns";
import type { CalcPlaces } from "../calculation/calcColumn";
import { quoted } from "../calculation/formulaParts";

/** "in der Laufzeit 1.11.2021 bis 31.12.2022", in numbers that every language of Excel knows. */
export function termFormula(book: Book, places: CalcPlaces, from: SheetId): string {
  const { term, until, dot } = book.texts.bands;
  const [start, end] = daysOf(book, places, from);
  const day = (cell: string): string =>
    [`DAY(${cell})`, `MONTH(${cell})`, `YEAR(${cell})`].join(`&${quoted(dot)}&`);
  const [first, last] = [`MIN(${start})`, `MAX(${end})`];
  return `${quoted(`${term} `)}&${day(first)}&${quoted(` ${until} `)}&${day(last)}`;
}
