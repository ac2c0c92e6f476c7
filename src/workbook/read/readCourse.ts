import type { Course } from "../../engine/grantYear/course";
import { AS_OF } from "../../engine/year/fields";
import { valueOf } from "../layout/cellValue";
import { without } from "../../engine/grantYear/entries";
import {
  COURSE_TABLES,
  courseFact,
  type CourseTable,
  type CourseTableId,
  isNeeded,
} from "../book/tables/courseFields";
import type { BookCells } from "./bookCells";
import { grantorIn } from "./grantorIn";
import { columnOf, entriesIn, type Entry } from "./readTable";
import type { Report } from "./sheetFinding";

/** Of the entries of each table their rows in it, counted from 0. */
export type CourseRows = Readonly<Partial<Record<CourseTableId, readonly number[]>>>;

/** What happens in the course of a year, as the tables hold it; one without rows is an empty list. */
export function readCourse(
  book: Pick<BookCells, "tables" | "cells">,
  report: Report,
): { readonly course: Course | undefined; readonly rows: CourseRows } {
  const lists = (Object.keys(COURSE_TABLES) as CourseTableId[]).flatMap((id) => {
    const { list, headings, always }: CourseTable = COURSE_TABLES[id];
    const table = book.tables.get(id);
    if (!table) return [];
    for (const field of always)
      if (columnOf(table, headings[field]!) < 0)
        report({ code: "columnMissing", where: {}, table: id, heading: headings[field]! });
    const entries = entriesIn(table, headings, (field) => courseFact(list, field));
    const rows = entries.map(({ entry }) => entry);
    return [
      {
        ...{ id, list, rows: entries.map(({ row }) => row) },
        entries: list === "payments" ? rows.map(withoutGrantor(book)) : rows,
      },
    ];
  });
  const asOf = valueOf(AS_OF, book.cells.get("asOf")?.value);
  const whole: Course = Object.fromEntries([
    ...(asOf === undefined ? [] : [["asOf", asOf] as const]),
    ...lists.map(({ list, entries }) => [list, entries] as const),
  ]);
  // A table that stands there for another one says nothing as long as it is empty.
  const isFilled = (id: CourseTableId): boolean => (whole[COURSE_TABLES[id].list]?.length ?? 0) > 0;
  const empty = lists.filter(({ id }) => !isFilled(id) && isNeeded(id, whole, isFilled));
  const course = without(whole, ...empty.map(({ list }) => list));
  return {
    course: Object.keys(course).length === 0 ? undefined : course,
    rows: Object.fromEntries(lists.map(({ id, rows }) => [id, rows])),
  };
}

/** A transfer names nobody where the sheet names who pays the desk. */
function withoutGrantor(book: Pick<BookCells, "cells">): (transfer: Entry) => Entry {
  const isGrantor = grantorIn(book);
  return (transfer) => without(transfer, ...ENDS.filter((end) => isGrantor(transfer[end])));
}

const ENDS = ["from", "to"] as const;
