import { factOf, type FieldFact, type Place } from "../../../engine/grantYear/fields";
import type { Language } from "../../../locales/language";
import { cellOf } from "../../layout/cellValue";
import type { Cell } from "../../layout/operation";
import { wordIn } from "../../layout/words";
import type { Book } from "../book";
import { nameFor, type TableId } from "../bookNames";
import type { BookFormat } from "../formats";
import type { InputColumn, InputRule, InputTable } from "./inputTable";

/** A book before it has its tables. */
export type Unfinished = Omit<Book, "tables">;

export function tableOf(
  { key, texts }: Unfinished,
  id: TableId,
  columns: readonly InputColumn[],
): InputTable {
  const rows = Math.max(1, ...columns.map(({ cells }) => cells.length));
  return { id, name: nameFor(texts.tables[id], key), columns, rows };
}

/** A column of a field of the grant year. */
export function fieldColumn(
  book: Unfinished,
  list: Place,
  field: string,
  entries: readonly object[],
  look: Pick<InputColumn, "heading" | "format" | "width"> & { readonly id?: string },
): InputColumn {
  const { id = field, ...rest } = look;
  return factColumn(book, factOf(list, field), id, entries, rest);
}

/** A column of whatever the entries hold under that id, as the fact says. */
export function factColumn(
  { language }: Unfinished,
  fact: FieldFact | undefined,
  id: string,
  entries: readonly object[],
  look: Pick<InputColumn, "heading" | "format" | "width">,
): InputColumn {
  const valueOf = (entry: object): unknown => (entry as Readonly<Record<string, unknown>>)[id];
  const cells = entries.map((entry): Cell => {
    const value = valueOf(entry);
    return fact ? cellOf(fact, value, language) : (value as Cell);
  });
  return { id, ...look, cells, ...ruleOf(look.format, fact, language) };
}

const ruleOf = (
  format: BookFormat,
  fact: FieldFact | undefined,
  language: Language,
): { readonly rule?: InputRule } => {
  if (fact?.kind === "word")
    return {
      rule: { kind: "words", words: fact.words.map((each) => wordIn(fact, each, language)) },
    };
  if (format === "day") return { rule: { kind: "day" } };
  return format === "text" ? {} : { rule: { kind: "number" } };
};
