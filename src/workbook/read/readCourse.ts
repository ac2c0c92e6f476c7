import type { Course } from "../../engine/grantYear/course";
import {
  COURSE_TABLES,
  courseFact,
  type CourseTable,
  type CourseTableId,
} from "../book/tables/courseFields";
import type { BookCells } from "./bookCells";
import { columnOf, entriesIn } from "./readTable";
import type { Report } from "./sheetFinding";

/** What happens in the course of a year, as the tables hold it; nothing without any row. */
export function readCourse(
  { tables }: Pick<BookCells, "tables">,
  report: Report,
): Course | undefined {
  const lists = (Object.keys(COURSE_TABLES) as CourseTableId[]).flatMap((id) => {
    const { list, headings, always }: CourseTable = COURSE_TABLES[id];
    const table = tables.get(id);
    if (!table) return [];
    for (const field of always)
      if (columnOf(table, headings[field]!) < 0)
        report({ code: "columnMissing", where: {}, table: id, heading: headings[field]! });
    const entries = entriesIn(table, headings, (field) => courseFact(list, field));
    return entries.length === 0 ? [] : [[list, entries.map(({ entry }) => entry)] as const];
  });
  return lists.length === 0 ? undefined : Object.fromEntries(lists);
}
