import type { Where } from "../../../engine/grantYear/finding";
import { type Draft, isDraftList } from "./draft";

/** What was typed into a cell; "" where nothing was. */
export function typedText({ list, index, field = "" }: Where, draft: Draft): string {
  const cells: Readonly<Record<string, string | undefined>> =
    list === "contract"
      ? draft.contract
      : isDraftList(list)
        ? (draft[list][index ?? -1]?.cells ?? {})
        : draft.head;
  return cells[field] ?? "";
}

/** Whether nothing was entered there: no text in the cell, no entry in the list. */
export const isBlank = (where: Where, draft: Draft): boolean =>
  where.field === undefined
    ? isDraftList(where.list) && draft[where.list].length === 0
    : typedText(where, draft).trim() === "";
