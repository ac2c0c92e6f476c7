import { dayOf, isoOf } from "../../engine/grantYear/days";
import type { FieldFact } from "../../engine/grantYear/fields";
import { FIRST_DAY } from "../../engine/period/calendar";
import type { Language } from "../../locales/language";
import type { Cell } from "./operation";
import { optionIn, optionsOf, wordIn } from "./words";

/** The cell that shows a value of the model: a day as Excel's number, an option as a word. */
export function cellOf(fact: FieldFact, value: unknown, language: Language): Cell {
  if (value === undefined || value === "") return undefined;
  if (typeof value === "number") return value;
  const text = String(value);
  if (fact.kind === "day") return dayOf(text) ?? text;
  return optionsOf(fact).includes(text) ? wordIn(fact, text, language) : text;
}

/**
 * The value of the model that a cell shows. Whatever does not fit the field is handed on as it
 * stands there, for `plan` to find.
 */
export function valueOf(fact: FieldFact, cell: unknown): string | number | undefined {
  if (cell === "" || cell === null || cell === undefined) return undefined;
  if (typeof cell === "number") {
    if (fact.kind === "day") return cell >= FIRST_DAY ? isoOf(Math.floor(cell)) : String(cell);
    return fact.kind === "number" ? cell : String(cell);
  }
  const text = String(cell);
  if (fact.kind === "day") return germanDay(text) ?? text;
  return optionIn(fact, text) ?? text;
}

/** A day that was typed as text: 1.11.2021. */
function germanDay(text: string): string | undefined {
  const [, day, month, year] = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4})\s*$/.exec(text) ?? [];
  return day && month && year && `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
