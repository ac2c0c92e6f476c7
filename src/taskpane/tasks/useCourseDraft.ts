import { useMemo, useState } from "react";
import type { Course } from "../../engine/grantYear/course";
import { without } from "../../engine/grantYear/entries";
import { AS_OF, type CourseList } from "../../engine/year/fields";
import { type YearFigures, yearFigures } from "../../engine/year/yearFigures";
import type { ReadGrantYear } from "../../workbook/read/readGrantYear";
import { usePaneFacts } from "../PaneContext";
import { cellText } from "../table/core/cellText";
import { readTyped, type TypedRow, typedRows, type Unreadable, valueOf } from "./core/typedRows";

export interface CourseDraft {
  /** As it would be written. */
  readonly course: Course;
  /** What follows from it. */
  readonly figures: YearFigures;
  /** What follows from what the sheets have. */
  readonly before: YearFigures;
  readonly rows: (list: CourseList) => readonly TypedRow[];
  readonly setRows: (list: CourseList, rows: readonly TypedRow[]) => void;
  /** The row that an entry of a list was typed in. */
  readonly idOf: (list: CourseList, index: number) => number | undefined;
  readonly unreadable: readonly (Unreadable & { readonly list: CourseList })[];
  /** The day shown, as typed. */
  readonly asOf: string;
  readonly setAsOf: (text: string) => void;
  readonly isAsOfUnreadable: boolean;
  /** Something was typed since the sheets were read. */
  readonly isEdited: boolean;
  readonly discard: () => void;
}

type Typed = Readonly<Partial<Record<CourseList, readonly TypedRow[]>>> & {
  readonly asOf?: string;
};

/** The course of a grant year while it is edited: these lists, all others as the sheets have them. */
export function useCourseDraft(
  { grantYear, plan }: ReadGrantYear,
  lists: readonly CourseList[],
): CourseDraft {
  const { language } = usePaneFacts();
  const [typed, setTyped] = useState<Typed>({});
  const { course: given } = grantYear;
  const rows = (list: CourseList): readonly TypedRow[] =>
    typed[list] ?? typedRows(given, list, language);
  const read = useMemo(
    () =>
      lists.flatMap((list) =>
        typed[list] ? [{ list, ...readTyped(list, typed[list], language) }] : [],
      ),
    [lists, typed, language],
  );
  const asOf =
    typed.asOf ?? (given?.asOf === undefined ? "" : cellText(given.asOf, AS_OF, language));
  const day = asOf.trim() === "" ? undefined : valueOf(asOf, AS_OF, language);
  const isAsOfUnreadable = asOf.trim() !== "" && day === undefined;
  const course = useMemo((): Course => {
    const lists = Object.fromEntries(read.map(({ list, entries }) => [list, entries]));
    const rest = without(given ?? {}, "asOf");
    return { ...(day === undefined ? {} : { asOf: String(day) }), ...rest, ...lists };
  }, [given, day, read]);
  const figures = useMemo(() => yearFigures(grantYear, plan, course), [grantYear, plan, course]);
  const before = useMemo(() => yearFigures(grantYear, plan, given ?? {}), [grantYear, plan, given]);
  return {
    ...{ course, figures, before, rows, asOf, isAsOfUnreadable },
    setRows: (list, next) => setTyped((all) => ({ ...all, [list]: next })),
    idOf: (list, index) =>
      (read.find((each) => each.list === list)?.ids ?? rows(list).map(({ id }) => id))[index],
    unreadable: read.flatMap(({ list, unreadable }) =>
      unreadable.map((each) => ({ list, ...each })),
    ),
    setAsOf: (text) => setTyped((all) => ({ ...all, asOf: text })),
    isEdited: Object.keys(typed).length > 0,
    discard: () => setTyped({}),
  };
}
