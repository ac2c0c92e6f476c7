import type { Book } from "../book";
import { hasColumn } from "../tables/inputTable";
import type { CalcPlaces } from "./calcColumn";
import { cellRef } from "./formulaParts";

/** Whether any region or body has days of its own. */
export const hasDays = (book: Book): boolean =>
  (["bodies", "regions"] as const).some((table) =>
    ["start", "end"].some((day) => hasColumn(book, table, day)),
  );

/** The days of each line, as columns or as the two cells that hold for all. */
export const daysOf = (
  book: Book,
  places: CalcPlaces,
  from: Parameters<CalcPlaces["spill"]>[1],
): readonly [string, string] =>
  hasDays(book)
    ? [places.spill("from", from), places.spill("to", from)]
    : [cellRef(book, "start"), cellRef(book, "end")];
