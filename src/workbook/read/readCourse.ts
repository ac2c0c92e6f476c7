import type { Course } from "../../engine/grantYear/course";
import { AS_OF } from "../../engine/year/fields";
import { valueOf } from "../layout/cellValue";
import { without } from "../../engine/grantYear/entries";
import {
  COURSE_TABLES,
  courseFact,
  type CourseTable,
  type CourseTableId,
} from "../book/tables/courseFields";
import type { BookCells } from "./bookCells";
import { grantorIn } from "./grantorIn";
import { columnOf, entriesIn, type Entry } from "./readTable";
import type { Report } from "./sheetFinding";

/** What happens in the course of a year, as the tables hold it; nothing without any row. */
export function readCourse(
  book: Pick<BookCells, "tables" | "cells">,
  report: Report,
): Course | undefined {
  const lists = (Object.keys(COURSE_TABLES) as CourseTableId[]).flatMap((id) => {
    const { list, headings, always }: CourseTable = COURSE_TABLES[id];
    const table = book.tables.get(id);
    if (!table) return [];
    for (const field of always)
      if (columnOf(table, headings[field]!) < 0)
        report({ code: "columnMissing", where: {}, table: id, heading: headings[field]! });
    const entries = entriesIn(table, headings, (field) => courseFact(list, field));
    if (entries.length === 0) return [];
    const rows = entries.map(({ entry }) => entry);
    return [[list, list === "payments" ? rows.map(withoutGrantor(book)) : rows] as const];
  });
  const asOf = valueOf(AS_OF, book.cells.get("asOf")?.value);
  const cells = [...(asOf === undefined ? [] : [["asOf", asOf] as const]), ...lists];
  return cells.length === 0 ? undefined : Object.fromEntries(cells);
}

/** A transfer names nobody where the sheet names who pays the desk. */
function withoutGrantor(book: Pick<BookCells, "cells">): (transfer: Entry) => Entry {
  const isGrantor = grantorIn(book);
  return (transfer) => without(transfer, ...ENDS.filter((end) => isGrantor(transfer[end])));
}

const ENDS = ["from", "to"] as const;
