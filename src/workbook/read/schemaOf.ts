import { OLDEST_SCHEMA, SCHEMA } from "../../engine/grantYear/fields";
import type { BookCells } from "./bookCells";

/** The schema in which sheets were written; where that cell is gone, today's. */
export function schemaOf({ cells }: BookCells): number {
  const value = cells.get("schema")?.value;
  return typeof value === "number" ? value : SCHEMA;
}

/** Whether sheets are older than what can be read. */
export const isOutdated = (book: BookCells): boolean => schemaOf(book) < OLDEST_SCHEMA;
