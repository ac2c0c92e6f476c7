import { COURSE_FIELDS } from "../../../engine/year/fields";
import type { TypedList } from "./rebase";
import { factsIn, type TypedListId, type TypedRow } from "./typedRows";

/** What was typed on a page and is on no sheet yet. */
export interface TypedDraft {
  readonly lists: Readonly<Partial<Record<TypedListId, TypedList>>>;
  /** The day shown. */
  readonly asOf?: string;
}

export const NO_DRAFT: TypedDraft = { lists: {} };

/** As it is kept: of rows nobody touched only their place. */
export const savedDraft = ({ lists, asOf }: TypedDraft): object => ({
  lists: Object.fromEntries(
    Object.entries(lists).map(([list, { base, rows }]) => [
      list,
      {
        base,
        rows: rows.map(({ id, at, cells, entry }) => (entry ? { id, at } : { id, at, cells })),
      },
    ]),
  ),
  ...(asOf !== undefined && { asOf }),
});

/** Nothing if it is no such draft, or was damaged. */
export function readDraft(saved: unknown): TypedDraft | undefined {
  if (!isRecord(saved) || !isRecord(saved["lists"])) return undefined;
  const { lists, asOf } = saved;
  if (asOf !== undefined && typeof asOf !== "string") return undefined;
  const read = Object.entries(lists as object).map(([list, typed]) => [
    list,
    readList(list, typed),
  ]);
  if (read.some(([, typed]) => typed === undefined)) return undefined;
  return {
    lists: Object.fromEntries(read) as TypedDraft["lists"],
    ...(asOf !== undefined && { asOf }),
  };
}

function readList(list: string, typed: unknown): TypedList | undefined {
  if (list !== "notices" && !Object.hasOwn(COURSE_FIELDS, list)) return undefined;
  if (!isRecord(typed)) return undefined;
  const { base, rows } = typed;
  if (!Array.isArray(base) || !base.every(isRecord) || !Array.isArray(rows)) return undefined;
  const read = rows.map((row) => readRow(list as TypedListId, base, row));
  const ids = read.map((row) => row?.id);
  const places = read.flatMap((row) => row?.at ?? []);
  const isSound =
    !ids.includes(undefined) && new Set(ids).size === ids.length && isWithoutRepeat(places);
  return isSound ? { base, rows: read as TypedRow[] } : undefined;
}

const isWithoutRepeat = (places: readonly number[]): boolean =>
  new Set(places).size === places.length;

function readRow(list: TypedListId, base: readonly object[], row: unknown): TypedRow | undefined {
  if (!isRecord(row)) return undefined;
  const { id, at, cells } = row;
  if (!isCount(id)) return undefined;
  if (at !== undefined && !(isCount(at) && at < base.length)) return undefined;
  const place = at === undefined ? {} : { at };
  if (cells === undefined)
    return at === undefined ? undefined : { id, cells: {}, entry: base[at]!, ...place };
  return isCells(list, cells) ? { id, cells, ...place } : undefined;
}

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Texts of the list's own fields; where only words may stand, one of these. */
function isCells(list: TypedListId, cells: unknown): cells is Readonly<Record<string, string>> {
  if (!isRecord(cells)) return false;
  const facts = new Map(factsIn(list));
  return Object.entries(cells).every(([field, text]) => {
    const fact = facts.get(field);
    if (!fact || typeof text !== "string") return false;
    return fact.kind !== "word" || text === "" || fact.words.includes(text);
  });
}
