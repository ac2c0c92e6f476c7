import type { Language } from "../../../locales/language";
import type { TypedList } from "./rebase";
import { NO_DRAFT, type TypedDraft } from "./savedDraft";
import { readTyped, type TypedListId, type TypedRow } from "./typedRows";

/**
 * What was typed on a draft while `written` was put on the sheets: only that, on the lists as they
 * are there now. Lists and a day that nobody touched meanwhile are on the sheets. `sentRows`: the
 * rows as they were sent, which had followed the sheets.
 */
export function typedSince(
  { lists, asOf }: TypedDraft,
  written: TypedDraft,
  sentRows: (list: TypedListId) => readonly TypedRow[],
  language: Language,
): TypedDraft {
  const left = (Object.keys(lists) as TypedListId[]).flatMap((list) => {
    const [typed, sent] = [lists[list]!, written.lists[list]];
    if (typed === sent) return [];
    return [[list, sent ? listSince(list, typed, sentRows(list), language) : typed] as const];
  });
  const isDayLeft = asOf !== written.asOf && asOf !== undefined;
  if (left.length === 0 && !isDayLeft) return NO_DRAFT;
  return { lists: Object.fromEntries(left), ...(isDayLeft && { asOf }) };
}

/** Rows as they were sent are entries of the sheets; the others were typed since. */
function listSince(
  list: TypedListId,
  typed: TypedList,
  sent: readonly TypedRow[],
  language: Language,
): TypedList {
  const { entries, ids } = readTyped(list, sent, language);
  const rows = typed.rows.map((row) => {
    const at = ids.indexOf(row.id);
    const { id, cells } = row;
    if (at < 0) return { id, cells };
    const isSent = sent.some((each) => each.id === id && each.cells === cells);
    return { id, cells, at, ...(isSent && { entry: entries[at]! }) };
  });
  return { base: entries, rows };
}
