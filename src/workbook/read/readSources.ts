import type { GrantYear, Source, Stated } from "../../engine/grantYear/grantYear";
import { sourceEntryNamed, sourceFieldNamed } from "../book/tables/sourceFields";
import { TABLE_FIELDS } from "../book/tables/tableFields";
import type { BookCells } from "./bookCells";
import { readEntries } from "./readTable";

interface ReadSources {
  readonly lists: Pick<GrantYear, "sources" | "stated">;
  readonly rows: Readonly<Partial<Record<"sources" | "stated", readonly number[]>>>;
}

/** Where inputs come from and what papers print; nothing is computed from either. */
export function readSources({ tables }: Pick<BookCells, "tables">): ReadSources {
  const read = (["sources", "stated"] as const).flatMap((id) => {
    const table = tables.get(id);
    const entries = table ? readEntries(table, TABLE_FIELDS[id]) : [];
    return entries.length === 0 ? [] : [[id, entries] as const];
  });
  const lists = Object.fromEntries(
    read.map(([id, entries]) => [id, entries.map(({ entry }) => entry as unknown)]),
  ) as { readonly sources?: readonly Source[]; readonly stated?: readonly Stated[] };
  return {
    lists: { ...lists, ...(lists.sources && { sources: lists.sources.map(named) }) },
    rows: Object.fromEntries(read.map(([id, entries]) => [id, entries.map(({ row }) => row)])),
  };
}

/** Entry and field in the words of the model. */
const named = ({ name, field, ...source }: Source): Source => ({
  ...source,
  ...(name === undefined ? {} : { name: sourceEntryNamed(source.place, name) }),
  ...(field === undefined ? {} : { field: sourceFieldNamed(source.place, field) }),
});
