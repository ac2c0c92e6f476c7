import type { Book } from "../book";
import { columnRef } from "../tables/inputTable";

/** The name in a row of the regions, which follows when it is renamed. */
export const regionName = (book: Book, index: number): string =>
  `INDEX(${columnRef(book, "regions", "name")},${index + 1})`;
