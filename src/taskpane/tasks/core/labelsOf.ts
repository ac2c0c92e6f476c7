import { bookText } from "../../../locales/bookText";
import type { Language } from "../../../locales/language";
import {
  COURSE_TABLES,
  type CourseTable,
  type CourseTableId,
} from "../../../workbook/book/tables/courseFields";

/** What the fields of a list are called, in the order in which they are asked. */
export type Labels = Readonly<Partial<Record<string, string>>>;

/** The fields of a list as their columns on the sheets are called. */
export function labelsOf(table: CourseTableId, language: Language): Labels {
  const { headings }: CourseTable = COURSE_TABLES[table];
  const { columns } = bookText(language);
  return Object.fromEntries(
    Object.entries(headings).map(([field, heading]) => [field, columns[heading!]]),
  );
}
