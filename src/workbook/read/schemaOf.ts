import { OLDEST_SCHEMA, SCHEMA } from "../../engine/grantYear/fields";
import { cellName } from "../naming";
import type { NamedSheet } from "./readRanges";

/** The schema in which a sheet was written; where that cell is gone, today's. */
export function schemaOf({ cells }: NamedSheet): number {
  const value = cells.get(cellName("schema"))?.values[0]?.[0];
  return typeof value === "number" ? value : SCHEMA;
}

/** Whether a sheet is older than what can be read. */
export const isOutdated = (sheet: NamedSheet): boolean => schemaOf(sheet) < OLDEST_SCHEMA;
