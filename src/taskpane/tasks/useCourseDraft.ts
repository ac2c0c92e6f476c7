import { useMemo } from "react";
import type { Course } from "../../engine/grantYear/course";
import { without } from "../../engine/grantYear/entries";
import type { GrantYear } from "../../engine/grantYear/grantYear";
import { type Plan, plan as planOf } from "../../engine/grantYear/plan";
import { AS_OF } from "../../engine/year/fields";
import { type YearFigures, yearFigures } from "../../engine/year/yearFigures";
import type { ReadGrantYear } from "../../workbook/read/readGrantYear";
import { usePaneFacts } from "../PaneContext";
import { cellText } from "../table/core/cellText";
import { rebase } from "./core/rebase";
import { NO_DRAFT, readDraft, savedDraft } from "./core/savedDraft";
import {
  readTyped,
  type TypedListId,
  type TypedRow,
  typedRows,
  type Unreadable,
  valueOf,
} from "./core/typedRows";
import { typedSince } from "./core/typedSince";
import { type Kept, useKept } from "./useKept";

export interface CourseDraft {
  /** As it would be written. */
  readonly grantYear: GrantYear & { readonly course: Course };
  readonly plan: Plan;
  readonly course: Course;
  /** What follows from it. */
  readonly figures: YearFigures;
  /** What follows from what the sheets have. */
  readonly before: YearFigures;
  readonly rows: (list: TypedListId) => readonly TypedRow[];
  readonly setRows: (list: TypedListId, rows: readonly TypedRow[]) => void;
  /** The row that an entry of a list was typed in. */
  readonly idOf: (list: TypedListId, index: number) => number | undefined;
  readonly unreadable: readonly (Unreadable & { readonly list: TypedListId })[];
  /** The day shown, as typed. */
  readonly asOf: string;
  readonly setAsOf: (text: string) => void;
  readonly isAsOfUnreadable: boolean;
  /** Something was typed that is on no sheet yet. */
  readonly isEdited: boolean;
  /** The sheets have something else by now where something was typed. */
  readonly isStale: boolean;
  /** It was typed before the pane was closed. */
  readonly isResumed: boolean;
  /** False once it could not be kept for that case. */
  readonly isKept: boolean;
  readonly discard: () => void;
  readonly isDiscarded: boolean;
  readonly restore: () => void;
  /** To be called when it was written, and when that was undone: then it is typed again. */
  readonly putAway: () => void;
  readonly takeBack: () => void;
}

/** The course of a grant year while it is edited: these lists, all others as the sheets have them. */
export function useCourseDraft(
  { grantYear: written, plan: planned, ending }: ReadGrantYear,
  lists: readonly TypedListId[],
): CourseDraft {
  const { language } = usePaneFacts();
  // What is typed is read in the language it was typed in.
  const name = `KIM.typed.${lists[0]}.${ending}.${language}`;
  const kept = useKept(name, NO_DRAFT, {
    ...{ read: readDraft, save: savedDraft },
    since: (now, sent) => typedSince(now, sent, rows, language),
  });
  const { typed, setTyped } = kept;
  const given = useMemo(() => ({ ...written.course, notices: written.notices }), [written]);
  const edited = useMemo(
    () =>
      lists.flatMap((list) => {
        const before = typed.lists[list];
        if (!before) return [];
        const rows = rebase(before, typedRows(given, list, language));
        return [{ list, rows: rows ?? before.rows, isStale: !rows }];
      }),
    [lists, typed, given, language],
  );
  const rows = (list: TypedListId): readonly TypedRow[] =>
    edited.find((each) => each.list === list)?.rows ?? typedRows(given, list, language);
  const read = useMemo(
    () => edited.map(({ list, rows }) => ({ list, ...readTyped(list, rows, language) })),
    [edited, language],
  );
  const asOf =
    typed.asOf ?? (given.asOf === undefined ? "" : cellText(given.asOf, AS_OF, language));
  const day = asOf.trim() === "" ? undefined : valueOf(asOf, AS_OF, language);
  const isAsOfUnreadable = asOf.trim() !== "" && day === undefined;
  const grantYear = useMemo(() => {
    const { notices, ...lists } = Object.fromEntries(
      read.map(({ list, entries }) => [list, entries]),
    ) as Partial<Pick<GrantYear, "notices">> & Course;
    const rest = without(written.course ?? {}, "asOf");
    const course: Course = { ...(day !== undefined && { asOf: String(day) }), ...rest, ...lists };
    return { ...written, ...(notices && { notices }), course };
  }, [written, day, read]);
  const { notices, course } = grantYear;
  const plan = useMemo(
    () => (notices === written.notices ? planned : planOf({ ...written, notices })),
    [written, planned, notices],
  );
  const figures = useMemo(() => yearFigures(grantYear, plan, course), [grantYear, plan, course]);
  const before = useMemo(
    () => yearFigures(written, planned, written.course ?? {}),
    [written, planned],
  );
  return {
    ...{ grantYear, plan, course, figures, before, rows, asOf, isAsOfUnreadable },
    setRows: (list, next) => {
      const isStale = edited.some((each) => each.list === list && each.isStale);
      setTyped((all) => {
        const base = isStale ? all.lists[list]!.base : (given[list] ?? []);
        return { ...all, lists: { ...all.lists, [list]: { base, rows: next } } };
      });
    },
    idOf: (list, index) =>
      (read.find((each) => each.list === list)?.ids ?? rows(list).map(({ id }) => id))[index],
    unreadable: read.flatMap(({ list, unreadable }) =>
      unreadable.map((each) => ({ list, ...each })),
    ),
    setAsOf: (text) => setTyped((all) => ({ ...all, asOf: text })),
    isEdited: kept.isTyped,
    isStale: edited.some((each) => each.isStale),
    ...{ isResumed: kept.isResumed, isKept: kept.isKept },
    ...{ discard: kept.discard, isDiscarded: kept.isDiscarded, restore: kept.restore },
    ...{ putAway: kept.putAway, takeBack: kept.takeBack },
  };
}

/** A draft with what else is typed on its page: both are written, let go of and taken back as one. */
export const withKept = (
  draft: CourseDraft,
  kept: Omit<Kept<unknown>, "typed" | "setTyped">,
): CourseDraft => ({
  ...draft,
  isEdited: draft.isEdited || kept.isTyped,
  isResumed: draft.isResumed || (kept.isResumed && kept.isTyped),
  isKept: draft.isKept && kept.isKept,
  discard: () => {
    draft.discard();
    kept.discard();
  },
  isDiscarded: draft.isDiscarded || kept.isDiscarded,
  restore: () => {
    draft.restore();
    kept.restore();
  },
  putAway: () => {
    draft.putAway();
    kept.putAway();
  },
  takeBack: () => {
    draft.takeBack();
    kept.takeBack();
  },
});
