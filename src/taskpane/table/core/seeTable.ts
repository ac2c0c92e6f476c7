import { nameKey } from "../../../engine/names/nameKey";
import type { Language } from "../../../locales/language";
import { SUM } from "../../../locales/tableWords";
import { findColumns, type SeenColumn } from "./findColumns";
import { findGroups } from "./findGroups";
import { findHeadings } from "./findHeadings";
import { findSums } from "./findSums";
import { ownReason, readRow } from "./readRow";
import type { CellTable } from "./splitCells";
import type { Choices, TableForm } from "./tableForm";

/** Why a row is left out, unless the user wants it. */
export type RowReason = "heading" | "sum" | "source" | "hidden" | "group";
/** What the user should look at, though the row is taken. */
export type RowDoubt = "sumPerhaps" | "nameless" | "twice";

export interface SeenRow {
  readonly position: number;
  /** As it stands there. */
  readonly texts: readonly string[];
  /** What is taken, by the id of the column. */
  readonly cells: Readonly<Record<string, string>>;
  /** Ids of cells that cannot be read; they are taken as they stand there. */
  readonly unreadable: readonly string[];
  /** Ids of days that were written without their year; it follows from the grant year. */
  readonly completed: readonly string[];
  /** A cell was empty or merged, and is as above. */
  readonly isFilled: boolean;
  readonly isTaken: boolean;
  readonly reason?: RowReason;
  readonly doubt?: RowDoubt;
}

/** A table as it would be taken. */
export interface SeenTable {
  readonly columns: readonly SeenColumn[];
  readonly rows: readonly SeenRow[];
  /** Whether empty cells of the grouped column are as above; nothing if none is empty. */
  readonly filling?: boolean;
  /** Names were numbered; the numbers are left out. */
  readonly isNumbered: boolean;
}

/**
 * What is in a table, before it is taken: which column is what, which rows are entries, and what is
 * left out and why. Nothing is lost: every row of the table is in the result, and so is every
 * column that holds something.
 */
export function seeTable(
  table: CellTable,
  form: TableForm,
  { choices, notation }: { readonly choices: Choices; readonly notation: Language },
): SeenTable {
  const headings = findHeadings(table.rows, form, notation);
  const columns = findColumns(table, headings, form, { choices, notation });
  const taken = columns.flatMap(({ position, id }) => {
    const column = form.columns.find((each) => each.id === id);
    return column ? [[position, column] as const] : [];
  });
  const read = table.rows.map((row, position) => ({
    position,
    row,
    ...readRow(row.cells, taken, notation, form),
    own: headings.rows.has(position) ? ("heading" as const) : ownReason(row),
  }));
  const nameIn = ({ cells }: { readonly cells: Readonly<Record<string, string>> }): string =>
    cells[form.name] ?? "";

  const entries = read.filter(({ own }) => own === undefined);
  const isNumbered = areNumbered(entries.map(nameIn));
  const summands = entries.map((entry) => ({
    position: entry.position,
    name: isNumbered ? nameIn(entry).replace(NUMBER, "") : nameIn(entry),
    figure: entry.figures[form.figure],
  }));
  const names = new Map(summands.map(({ position, name }) => [position, name]));
  const { grouped } = form;
  const hasGroups = grouped !== undefined && !taken.some(([, { id }]) => id === grouped);
  const groups = hasGroups ? findGroups(summands, form.isGroup) : new Set();
  const sums = findSums(
    form.isLedger
      ? []
      : summands.filter(
          ({ position, name }) => !groups.has(position) && !form.isWhole(name) && !SUM.test(name),
        ),
  );
  const reasonOf = (position: number, name: string): RowReason | undefined => {
    if (groups.has(position)) return "group";
    return SUM.test(name) || sums.get(position) === "certain" ? "sum" : undefined;
  };
  const firstAt = new Map([...summands].reverse().map((row) => [nameKey(row.name), row.position]));
  const doubtOf = (position: number, name: string): RowDoubt | undefined => {
    if (name === "") return "nameless";
    if (!form.isLedger && firstAt.get(nameKey(name))! < position) return "twice";
    return sums.has(position) ? "sumPerhaps" : undefined;
  };

  const proposed =
    grouped === undefined
      ? undefined
      : isWrittenOnce(entries.map(({ cells }) => cells[grouped] ?? ""));
  const filling = proposed === undefined ? undefined : (choices.isFilled ?? proposed);
  let above = "";
  const rows = read.map(({ position, row, cells, unreadable, completed, own }): SeenRow => {
    const name = names.get(position) ?? nameIn({ cells });
    const reason = own ?? reasonOf(position, name);
    const isTaken = choices.rows[position] ?? reason === undefined;
    const doubt = isTaken ? doubtOf(position, name) : undefined;
    if (reason === "group" && !isTaken) above = name;
    else if (grouped !== undefined && isTaken) above = cells[grouped] || above;
    const isFilled =
      grouped !== undefined &&
      isTaken &&
      (hasGroups || filling === true) &&
      !cells[grouped] &&
      above !== "" &&
      !form.isWhole(name);
    return {
      position,
      texts: row.cells,
      cells: {
        ...cells,
        ...(form.name in cells ? { [form.name]: name } : {}),
        ...(isFilled ? { [grouped]: above } : {}),
      },
      unreadable,
      completed,
      isFilled: isFilled || (row.merged ?? []).length > 0,
      isTaken,
      ...(reason && { reason }),
      ...(doubt && { doubt }),
    };
  });
  return { columns, rows, isNumbered, ...(filling === undefined ? {} : { filling }) };
}

const NUMBER = /^(\d+)[.)]\s+/;

/** "1. Kamen", "2. Bönen": all of them, counted on. */
function areNumbered(names: readonly string[]): boolean {
  const numbers = names.filter((name) => name !== "").map((name) => Number(NUMBER.exec(name)?.[1]));
  return numbers.length > 1 && numbers.every((number, at) => number === numbers[0]! + at);
}

/** Whether a column is written once for the rows below it; undefined where none is left empty. */
function isWrittenOnce(cells: readonly string[]): boolean | undefined {
  const first = cells.findIndex((cell) => cell !== "");
  const below = first < 0 ? [] : cells.slice(first);
  if (!below.includes("")) return undefined;
  const written = below.filter((cell) => cell !== "");
  return new Set(written).size === written.length;
}
