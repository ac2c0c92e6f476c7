import type { CellName } from "../book/calculation/formulaParts";
import { ownName } from "../book/ownNames";
import type { SheetKey } from "../naming";

/** A grant year of the workbook, by the names it has given to cells. */
export interface NamedBook {
  readonly key: SheetKey;
  /** What a cell is called: "Bewilligt_2021_B2"; nothing if that name is gone. */
  readonly names: ReadonlyMap<CellName, string>;
}

/** The grant years that these names belong to, the earliest first, its modules in order. */
export function namedBooks(names: readonly string[]): NamedBook[] {
  const books = new Map<string, { key: SheetKey; names: Map<CellName, string> }>();
  for (const name of names) {
    const own = ownName(name);
    if (!own) continue;
    const book = books.get(own.ending) ?? { key: own.key, names: new Map() };
    books.set(own.ending, book);
    book.names.set(own.cell, name);
  }
  return [...books.values()]
    .filter((book) => book.names.has("overview") && book.names.has("lineNames"))
    .sort(
      ({ key: a }, { key: b }) => a.year - b.year || a.module - b.module || a.variant - b.variant,
    );
}
