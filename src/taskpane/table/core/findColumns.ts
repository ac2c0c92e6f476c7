import type { Language } from "../../../locales/language";
import { NUMBERING, OFFICIAL_KEY, plainHeading } from "../../../locales/tableWords";
import type { Headings } from "./findHeadings";
import { readDay } from "./readDay";
import { readNumber } from "./readNumber";
import type { CellTable } from "./splitCells";
import type { Choices, TableForm } from "./tableForm";

/** Why a column is not taken, unless the user wants it. */
export type ColumnReason = "numbering" | "officialKey" | "hidden" | "unknown";

interface Meaning {
  /** The id of what it is, "" if it is left out; undefined while the user has to decide. */
  readonly id: string | undefined;
  readonly reason?: ColumnReason;
}

export interface SeenColumn extends Meaning {
  readonly position: number;
  /** As it stands there; "" without one. */
  readonly heading: string;
  /** A few of its cells, to be recognised by. */
  readonly examples: readonly string[];
}

interface Column {
  readonly position: number;
  readonly heading: string;
  /** What is in it below the headings. */
  readonly cells: readonly string[];
  readonly isNumeric: boolean;
  readonly isOfDays: boolean;
}

const EXAMPLES = 3;

/**
 * What each column is: by its heading, else by what is in it. What can be two things, and numbers
 * that nobody named, are left to the user. Empty columns are not there.
 */
export function findColumns(
  table: CellTable,
  headings: Headings,
  form: TableForm,
  { choices, notation }: { readonly choices: Choices; readonly notation: Language },
): SeenColumn[] {
  const columns = filledColumns(table, headings, notation);
  const hidden = table.hiddenColumns ?? [];
  const meanings = new Map<Column, Meaning>();
  for (const column of columns) {
    const isHidden = hidden.includes(column.position);
    const meaning = isHidden ? leftOut("hidden") : byItself(column, form);
    if (meaning) meanings.set(column, meaning);
  }
  const open = columns.filter((column) => !meanings.has(column));
  for (const column of open) meanings.set(column, byOthers(column, { meanings, open, form }));

  const ids = [...meanings.values()].map(({ id }) => id);
  return columns.map((column) => {
    const { position, heading, cells } = column;
    const { id, reason } = meanings.get(column)!;
    const chosen = choices.columns[position];
    const isTwice = Boolean(id) && ids.indexOf(id) !== ids.lastIndexOf(id);
    return {
      position,
      heading,
      examples: cells.slice(0, EXAMPLES),
      id: chosen ?? (isTwice ? undefined : id),
      ...(reason && chosen === undefined ? { reason } : {}),
    };
  });
}

const leftOut = (reason: ColumnReason): Meaning => ({ id: "", reason });

function filledColumns({ rows }: CellTable, headings: Headings, notation: Language): Column[] {
  const body = rows.filter((_, row) => !headings.rows.has(row));
  const all = (rows[0]?.cells ?? []).map((_, position) => {
    const cells = body.map((row) => row.cells[position] ?? "").filter((cell) => cell !== "");
    const figures = cells.filter((cell) => readNumber(cell, notation, "weight") !== undefined);
    const isNumeric = figures.length > 0 && figures.length * 2 >= cells.length;
    const days = cells.filter((cell) => readDay(cell, notation) !== undefined);
    const isOfDays = days.length > 0 && days.length * 2 >= cells.length;
    return { position, heading: headings.texts[position] ?? "", cells, isNumeric, isOfDays };
  });
  return all.filter(({ cells, heading }) => cells.length > 0 || heading !== "");
}

/** By the heading, or by figures that only number the rows or stand for their names. */
function byItself(
  { heading, cells, position }: Column,
  { columns }: TableForm,
): Meaning | undefined {
  const text = plainHeading(heading);
  const known = columns.find(({ names }) => text !== "" && names.map(plainHeading).includes(text));
  if (known) return { id: known.id };
  const isMany = cells.length > 1;
  if (OFFICIAL_KEY.test(heading) || (isMany && cells.every((cell) => /^0?\d{7}$/.test(cell))))
    return leftOut("officialKey");
  const isCounted = cells.every((cell, at) => cell.replace(/[.)]$/, "") === String(at + 1));
  if (NUMBERING.test(heading) || (isMany && isCounted && position === 0))
    return leftOut("numbering");
  return undefined;
}

interface Known {
  readonly meanings: ReadonlyMap<Column, Meaning>;
  readonly open: readonly Column[];
  readonly form: TableForm;
}

/** By what the other columns are, where nothing else can be meant. */
function byOthers(column: Column, { meanings, open, form }: Known): Meaning {
  const columnOf = (id: string): Column | undefined =>
    [...meanings].find(([, meaning]) => meaning.id === id)?.[0];
  if (column.isNumeric) {
    const isOnly = open.every((other) => other === column || !other.isNumeric);
    return { id: isOnly && !columnOf(form.figure) ? form.figure : undefined };
  }
  const [day, ...otherDays] = form.columns.filter(({ kind }) => kind === "day");
  if (column.isOfDays && day && otherDays.length === 0 && !columnOf(day.id)) return { id: day.id };
  const names = columnOf(form.name);
  if (!names) return { id: form.name };
  if (column.heading !== "") return leftOut("unknown");
  const known = new Set([...form.known, ...names.cells].map((name) => name.toLowerCase()));
  const [reference = "", group = ""] = form.usualTexts;
  if (!columnOf(reference))
    return {
      id: column.cells.every((cell) => known.has(cell.toLowerCase())) ? reference : undefined,
    };
  return { id: columnOf(group) ? undefined : group };
}
