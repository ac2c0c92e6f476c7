import type { Source, Stated } from "../../../engine/grantYear/grantYear";
import type { Cell } from "../../layout/operation";
import type { BookFormat } from "../formats";
import { fieldColumn, tableOf, type Unfinished } from "./fieldColumn";
import { type InputColumn, type InputTable, usedColumns } from "./inputTable";
import { sourceEntry, sourceField } from "./sourceFields";
import { TABLE_FIELDS } from "./tableFields";

/** Where inputs come from: a row for each of them, or for all of a list. */
export function sourcesTable(book: Unfinished, sources: readonly Source[]): InputTable {
  const { language } = book;
  const column = columnsOf(book, "sources", sources);
  const named = (words: (source: Source) => Cell): Cell[] => sources.map(words);
  return tableOf(book, "sources", [
    column("place", "text", 14),
    {
      ...column("name", "text", 30),
      cells: named(({ place, name }) => name && sourceEntry(place, name, language)),
    },
    {
      ...column("field", "text", 24),
      cells: named(({ place, field }) => field && sourceField(place, field, language)),
    },
    column("kind", "text", 16),
    { ...column("citation", "text", 60), isLong: true },
  ]);
}

/** Figures that papers print. */
export function statedTable(book: Unfinished, stated: readonly Stated[]): InputTable {
  const column = columnsOf(book, "stated", stated);
  const columns = [
    column("body", "text", 22),
    column("region", "text", 14),
    column("figure", "text", 24),
    { ...column("value", "key", 15), formats: stated.map(formatOf) },
    column("step", "euro", 13),
    column("kind", "text", 15),
    { ...column("citation", "text", 42), isLong: true },
  ];
  return tableOf(book, "stated", usedColumns(columns, TABLE_FIELDS.stated.always));
}

const formatOf = ({ figure }: Stated): BookFormat =>
  figure === "fte" || figure === "rawShare" ? "posts" : "balance";

function columnsOf<Id extends "sources" | "stated">(
  book: Unfinished,
  id: Id,
  entries: readonly object[],
): (
  field: keyof (typeof TABLE_FIELDS)[Id]["headings"] & string,
  format: BookFormat,
  width: number,
) => InputColumn {
  const { columns } = book.texts;
  const headings: Readonly<Partial<Record<string, keyof typeof columns>>> =
    TABLE_FIELDS[id].headings;
  return (field, format, width) =>
    fieldColumn(book, id, field, entries, { heading: columns[headings[field]!], format, width });
}
