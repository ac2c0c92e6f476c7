import type { Book } from "../book";
import type { SheetId } from "../bookNames";
import { daysOf, hasDays } from "../calculation/lineDays";
import type { CalcPlaces } from "../calculation/calcColumn";
import { quoted } from "../calculation/formulaParts";
import { dayText } from "./dayText";

/** "in der Laufzeit 01.11.2021 bis 31.12.2022", in numbers that every language of Excel knows. */
export function termFormula(book: Book, places: CalcPlaces, from: SheetId): string {
  const { term, until, dot } = book.texts.bands;
  const [start, end] = daysOf(book, places, from);
  const between = quoted(` ${until} `);
  const written = (first: string, last: string, write: (day: string) => string): string =>
    `${quoted(`${term} `)}&${write(first)}&${between}&${write(last)}`;
  if (!hasDays(book)) return written(start, end, (day) => dayText(day, dot));
  // With a column of days a formula of two digits each would be too long to read.
  return written(`MIN(${start})`, `MAX(${end})`, (day) =>
    [`DAY(${day})`, `MONTH(${day})`, `YEAR(${day})`].join(`&${quoted(dot)}&`),
  );
}
