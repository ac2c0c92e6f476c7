import type { SheetOperation } from "../../layout/operation";
import { columnName } from "../../layout/address";
import type { Book } from "../book";
import type { SheetId } from "../bookNames";
import { daysOf, hasDays } from "../calculation/lineDays";
import type { CalcPlaces } from "../calculation/calcColumn";
import { quoted } from "../calculation/formulaParts";
import { LOOKS } from "../looks";
import { cellsAt, look } from "./bookSheet";
import { dayText } from "./dayText";

/**
 * "in der Laufzeit 01.11.2021 bis 31.12.2022", in numbers that every language of Excel knows. Its
 * two days stand unseen in a row behind the page, from `column` on: the formula stays short.
 */
export function termOf(
  book: Book,
  places: CalcPlaces,
  { from, row, column }: { from: SheetId; row: number; column: number },
): { readonly formula: string; readonly days: readonly SheetOperation[] } {
  const { term, until, dot } = book.texts.bands;
  const [start, end] = daysOf(book, places, from);
  const days = hasDays(book) ? [`MIN(${start})`, `MAX(${end})`] : [start, end];
  const [first, last] = [column, column + 1].map((at) =>
    dayText(`$${columnName(at)}$${row + 1}`, dot),
  );
  return {
    formula: `${quoted(`${term} `)}&${first}&${quoted(` ${until} `)}&${last}`,
    days: [
      ...cellsAt(row, column, [days.map((formula) => ({ formula }))]),
      look({ row, column, rows: 1, columns: days.length }, LOOKS.unseen),
    ],
  };
}
