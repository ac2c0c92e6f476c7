import { LANGUAGES, type Language } from "../../locales/language";
import { bookText } from "../../locales/bookText";
import type { GrantYear } from "../../engine/grantYear/grantYear";
import { nameFor } from "../book/bookNames";
import { bookSheets } from "../book/bookSheets";
import type { BookSheet } from "../book/pages/bookSheet";
import type { Area, Cell } from "../layout/operation";
import { keyFor } from "../naming";
import type { ReadGrantYear } from "../read/readGrantYear";
import { cellsOf, type TableContent, tablesOf } from "./tableRows";

/** What a changed grant year changes of its sheets. */
export interface ChangePlan {
  /** All sheets as they are to be, in their order. */
  readonly book: readonly BookSheet[];
  readonly added: readonly BookSheet[];
  /** Pages that say something else; their tables are among `tables`. */
  readonly pages: readonly PageChange[];
  readonly tables: readonly TableChange[];
  /** Cells beside tables. */
  readonly cells: readonly CellChange[];
}

export interface PageChange {
  readonly before: BookSheet;
  readonly after: BookSheet;
}

export interface TableChange {
  readonly before: TableContent;
  readonly after: TableContent;
}

export interface CellChange {
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
  /** The name of the workbook for it, if it has one. */
  readonly name: string | undefined;
  readonly after: Cell;
}

/**
 * Compares the sheets that a grant year has with those it is to have: the same grant year always
 * gives the same sheets. A sheet of which only looks would differ stays as it is.
 */
export function changePlan(read: ReadGrantYear, changed: GrantYear): ChangePlan {
  const language = languageOf(read);
  const before = bookSheets(read.grantYear, language, read.variant);
  const book = bookSheets(changed, language, read.variant);
  const both = book.flatMap((after): PageChange[] => {
    const own = before.find(({ id }) => id === after.id);
    return own ? [{ before: own, after }] : [];
  });
  const tables = both.flatMap(({ before: old, after }) =>
    tablesOf(after).flatMap((content): TableChange[] => {
      const own = tablesOf(old).find(({ name }) => name === content.name);
      return own && !isSame(own, content) ? [{ before: own, after: content }] : [];
    }),
  );
  return {
    book,
    added: book.filter(({ id }) => !before.some((old) => old.id === id)),
    pages: both.filter(
      ({ before: old, after }) =>
        tablesOf(after).length === 0 && !isSame(contentOf(old), contentOf(after)),
    ),
    tables,
    cells: both.flatMap(({ before: old, after }) => cellsBeside(old, after)),
  };
}

/** What differs beside the tables of a sheet; where a column is added, all there stays as it is. */
function cellsBeside(before: BookSheet, after: BookSheet): CellChange[] {
  const [old, now] = [tablesOf(before), tablesOf(after)];
  const isWider = now.some(
    ({ headings }, index) => !isSame(headings, old[index]?.headings ?? headings),
  );
  if (now.length === 0 || isWider) return [];
  const tables = [before, after].flatMap(({ operations }) =>
    operations.flatMap(({ kind, area }) => (kind === "table" ? [area] : [])),
  );
  const [from, to] = [cellsOf(before), cellsOf(after)];
  return [...new Set([...from.keys(), ...to.keys()])].flatMap((place): CellChange[] => {
    const [row, column] = place.split(" ").map(Number) as [number, number];
    const at: Area = { row, column, rows: 1, columns: 1 };
    const isInTable = tables.some((area) => contains(area, at));
    if (isInTable || isSame(from.get(place), to.get(place))) return [];
    const name = after.names.find(({ area }) => isSame(area, at))?.name;
    return [{ sheet: after, row, column, name, after: to.get(place) }];
  });
}

const contains = (area: Area, { row, column }: Area): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

/** The language in which the sheets were written. */
function languageOf({ grantYear, variant, places }: ReadGrantYear): Language {
  const name = places.tables.bodies?.toUpperCase();
  const key = keyFor(grantYear, variant);
  const isIts = (language: Language): boolean =>
    nameFor(bookText(language).tables.bodies, key).toUpperCase() === name;
  return LANGUAGES.find(isIts) ?? LANGUAGES[0];
}

const contentOf = ({ operations, names }: BookSheet): unknown => [
  operations.filter(({ kind }) => kind === "cells"),
  names,
];

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one, blank) === JSON.stringify(other, blank);

/** A blank cell is nothing, in whichever way. */
const blank = (_: string, value: unknown): unknown => (value === undefined ? null : value);
