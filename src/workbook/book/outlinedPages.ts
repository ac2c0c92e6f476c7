import type { Book } from "./book";
import type { SheetId } from "./bookNames";
import type { CalcPlaces } from "./calculation/calcColumn";
import { hasRefunds } from "./calculation/refundColumns";

/** The pages whose list KIM.OUTLINE groups, if there are groups: the row of its first line, from 0. */
export const OUTLINE_ROWS = {
  overview: 10,
  posts: 6,
  ownShares: 7,
  occupancy: 6,
  refunds: 5,
} as const satisfies Partial<Record<SheetId, number>>;

/** Those of a book, in their order. */
export function outlinedPages(book: Book, places: CalcPlaces): (keyof typeof OUTLINE_ROWS)[] {
  const hasRegions = places.has("region");
  const isThere: Readonly<Record<keyof typeof OUTLINE_ROWS, boolean>> = {
    overview: hasRegions,
    posts: hasRegions && places.has("postShare"),
    ownShares: hasRegions,
    occupancy: book.tables.namedPosts !== undefined,
    refunds: hasRefunds(book),
  };
  return (Object.keys(OUTLINE_ROWS) as (keyof typeof OUTLINE_ROWS)[]).filter((id) => isThere[id]);
}
