import type { Course } from "../grantYear/course";
import type { FieldFact } from "../grantYear/fieldFact";
import { COURSE_FIELDS, type CourseList } from "./fields";
import type { YearReport } from "./finding";

/**
 * The course without the numbers that are none: each is reported, and the rest counts as if its
 * cell were empty. Days and words that cannot be read stay: without its last day a row would count
 * to the end. Rows stay at their positions.
 */
export function checkedCourse(course: Course, report: YearReport): Course {
  const lists = (Object.keys(COURSE_FIELDS) as CourseList[]).flatMap((list) => {
    const rows = course[list]?.map((row, index) => checkedRow(row, { list, index }, report));
    return rows ? [[list, rows] as const] : [];
  });
  return { ...course, ...(Object.fromEntries(lists) as Omit<Course, "asOf">) };
}

function checkedRow(
  row: object,
  where: { readonly list: CourseList; readonly index: number },
  report: YearReport,
): object {
  const facts: Readonly<Record<string, FieldFact | undefined>> = COURSE_FIELDS[where.list];
  const cells = Object.entries(row).flatMap(([field, value]: [string, unknown]) => {
    const kind = facts[field]?.kind;
    // A name that consists of digits is a text all the same.
    if (kind === "text" && typeof value === "number") return [[field, String(value)]];
    if (kind !== "number" || typeof value === "number" || value === undefined)
      return [[field, value]];
    report("notANumber", { ...where, received: String(value) });
    return [];
  });
  return Object.fromEntries(cells) as object;
}
