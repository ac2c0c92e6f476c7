import { factsOf, LIST_NAMES, type ListName, type Place } from "../../engine/grantYear/fields";
import { cellName } from "../naming";
import type { NamedSheet } from "./readRanges";
import type { SheetFinding } from "./sheetFinding";

const ALWAYS: readonly ListName[] = ["notices", "instalments", "bodies"];

/**
 * What a sheet of that schema has and this one has lost. Lists that not every sheet has must be
 * whole; what a sheet may leave out, or what came later than it, is not missing.
 */
export function missingCells({ cells }: NamedSheet, schema: number): SheetFinding[] {
  const expected = (place: Place): string[] =>
    factsOf(place).flatMap(([field, { since, isOptional }]) =>
      since <= schema && !isOptional ? [field] : [],
    );
  const missing = (field: string, list?: ListName): SheetFinding[] =>
    cells.has(cellName(field, list))
      ? []
      : [{ code: "cellsMissing", where: list === undefined ? { field } : { list, field } }];
  const head = expected("head").flatMap((field) => missing(field));
  const lists = LIST_NAMES.flatMap((list): SheetFinding[] => {
    const isThere = factsOf(list).some(([field]) => cells.has(cellName(field, list)));
    if (isThere) return expected(list).flatMap((field) => missing(field, list));
    return ALWAYS.includes(list) ? [{ code: "cellsMissing", where: { list } }] : [];
  });
  return [...head, ...lists];
}
