import { type FieldFact, FIELDS } from "../../../engine/grantYear/fields";
import { COURSE_FIELDS, type CourseList } from "../../../engine/year/fields";
import type { Language } from "../../../locales/language";
import { readDay } from "../../table/core/readDay";
import { readNumber } from "../../table/core/readNumber";
import { cellText } from "../../table/core/cellText";

/** A list that is typed row by row: one of the course, or the notices beside it. */
export type TypedListId = CourseList | "notices";

/** A row of such a list as it is typed. */
export interface TypedRow {
  /** What tells it from the other rows while they are edited. */
  readonly id: number;
  readonly cells: Readonly<Record<string, string>>;
  /** As the sheets have it, until a cell is edited. */
  readonly entry?: object;
  /** Its position in the list that was read; a new row has none. */
  readonly at?: number;
}

/** What is known about the fields of a list, in their order. */
export const factsIn = (list: TypedListId): readonly (readonly [string, FieldFact])[] =>
  Object.entries(list === "notices" ? FIELDS.notices : COURSE_FIELDS[list]);

/** The rows of a list as the sheets have them. */
export function typedRows(
  lists: Readonly<Partial<Record<TypedListId, readonly object[]>>>,
  list: TypedListId,
  language: Language,
): readonly TypedRow[] {
  return (lists[list] ?? []).map((entry, id) => {
    const values = entry as Readonly<Record<string, string | number>>;
    const cells = factsIn(list).flatMap(([field, fact]) => {
      const value = values[field];
      return value === undefined ? [] : [[field, cellText(value, fact, language)] as const];
    });
    return { id, cells: Object.fromEntries(cells), entry, at: id };
  });
}

/** A number that no row has yet. */
export const nextId = (rows: readonly TypedRow[]): number =>
  Math.max(-1, ...rows.map(({ id }) => id)) + 1;

/** The row with another text in a cell. */
export const withCell = ({ id, cells, at }: TypedRow, field: string, text: string): TypedRow => ({
  ...{ id, cells: { ...cells, [field]: text } },
  ...(at !== undefined && { at }),
});

/** What was typed into a cell and cannot be read as what it is to hold, or is missing there. */
export interface Unreadable {
  readonly id: number;
  readonly field: string;
  readonly kind: "number" | "day" | "missing";
}

export interface ReadRows {
  readonly entries: readonly object[];
  /** Of each entry the row it was typed in. */
  readonly ids: readonly number[];
  readonly unreadable: readonly Unreadable[];
}

/**
 * The entries that were typed; what cannot be read is missing. A row is none while nothing is said
 * but of which kind it is, or while its name or its kind is not known.
 */
export function readTyped(
  list: TypedListId,
  rows: readonly TypedRow[],
  language: Language,
): ReadRows {
  const unreadable: Unreadable[] = [];
  const read = rows.flatMap(({ id, cells, entry }) => {
    if (entry) return [{ id, entry }];
    const values = factsIn(list).flatMap(([field, fact]) => {
      const text = (cells[field] ?? "").trim();
      if (text === "") return [];
      const value = valueOf(text, fact, language);
      if (value !== undefined) return [[field, value] as const];
      unreadable.push({ id, field, kind: fact.kind === "day" ? "day" : "number" });
      return [];
    });
    const isSaid = factsIn(list).some(
      ([field, { role }]) => role !== "identity" && (cells[field] ?? "").trim() !== "",
    );
    if (!isSaid) return [];
    const needed = factsIn(list).filter(([, { role }]) => role === "name" || role === "identity");
    const missing = needed.filter(([field]) => (cells[field] ?? "").trim() === "");
    unreadable.push(...missing.map(([field]) => ({ id, field, kind: "missing" as const })));
    return missing.length > 0 ? [] : [{ id, entry: Object.fromEntries(values) }];
  });
  return {
    entries: read.map(({ entry }) => entry),
    ids: read.map(({ id }) => id),
    unreadable,
  };
}

/** Nothing if the text is no such day or number. */
export function valueOf(
  text: string,
  fact: FieldFact,
  language: Language,
): string | number | undefined {
  if (fact.kind === "day") return readDay(text, language);
  return fact.kind === "number" ? readNumber(text, language, fact.unit) : text;
}
