import { dayOf } from "../../../engine/grantYear/days";
import { dayText } from "../../../locales/dayText";
import type { Language } from "../../../locales/language";
import { numberText } from "../../../locales/numberText";
import { SOURCE } from "../../../locales/tableWords";
import { readDay, readDayOfYear } from "./readDay";
import { readNumber } from "./readNumber";
import type { CellRow } from "./splitCells";
import type { ColumnForm, TableForm } from "./tableForm";

/** Positions of the columns that are taken, with what they are. */
export type TakenColumns = readonly (readonly [number, ColumnForm])[];

export interface ReadRow {
  /** By the id of the column; numbers and days in the user's notation, what is unreadable as it is. */
  readonly cells: Readonly<Record<string, string>>;
  readonly figures: Readonly<Record<string, number>>;
  readonly unreadable: readonly string[];
  /** Ids of days that were written without their year. */
  readonly completed: readonly string[];
}

/** The cells of a row that are taken. */
export function readRow(
  texts: readonly string[],
  taken: TakenColumns,
  notation: Language,
  { yearOf }: Pick<TableForm, "yearOf"> = {},
): ReadRow {
  const cells: Record<string, string> = {};
  const figures: Record<string, number> = {};
  const unreadable: string[] = [];
  const completed: string[] = [];
  for (const [position, { id, kind, unit }] of taken) {
    const text = texts[position] ?? "";
    cells[id] = text;
    if (text === "" || kind === "text") continue;
    const number = kind === "number" ? readNumber(text, notation, unit) : undefined;
    const inYear = kind === "day" ? readDayOfYear(text, notation) : undefined;
    const year = inYear === undefined ? undefined : yearOf?.(inYear);
    const day =
      kind === "day"
        ? readDay(year === undefined ? text : `${year}-${inYear}`, notation)
        : undefined;
    if (number !== undefined) {
      cells[id] = numberText(number, notation);
      figures[id] = number;
    } else if (day !== undefined) {
      cells[id] = dayText(dayOf(day)!, notation);
      if (year !== undefined) completed.push(id);
    } else unreadable.push(id);
  }
  return { cells, figures, unreadable, completed };
}

/** The longest name of an entry that stands alone in its row. */
const LONGEST_NAME = 80;

/** Why a row by itself is no entry, if it is none. */
export function ownReason({ cells, isHidden }: CellRow): "hidden" | "source" | undefined {
  if (isHidden) return "hidden";
  const [first = "", ...others] = cells.filter((text) => text !== "");
  const isNote = SOURCE.test(first) || (others.length === 0 && first.length > LONGEST_NAME);
  return isNote ? "source" : undefined;
}
