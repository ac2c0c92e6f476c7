import type { FieldFact } from "../../../engine/grantYear/fields";
import type { Cell } from "../../layout/operation";
import { grantorOf } from "../desk";
import type { BookFormat } from "../formats";
import {
  COURSE_TABLES,
  courseFact,
  type CourseTable,
  type CourseTableId,
  isNeeded,
} from "./courseFields";
import { factColumn, tableOf, type Unfinished } from "./fieldColumn";
import { type InputTable, usedColumns } from "./inputTable";

/** The tables of the course of a year whose lists are there, and those that their formulas need. */
export function courseTables(book: Unfinished): Partial<Record<CourseTableId, InputTable>> {
  const { course = {} } = book.grantYear;
  const isThere = (id: CourseTableId): boolean => course[COURSE_TABLES[id].list] !== undefined;
  const ids = (Object.keys(COURSE_TABLES) as CourseTableId[]).filter(
    (id) => isThere(id) || isNeeded(id, course, isThere),
  );
  return Object.fromEntries(ids.map((id) => [id, courseTable(book, id)]));
}

const entriesOf = ({ grantYear }: Unfinished, id: CourseTableId): readonly object[] =>
  grantYear.course?.[COURSE_TABLES[id].list] ?? [];

function courseTable(book: Unfinished, id: CourseTableId): InputTable {
  const { list, headings, always }: CourseTable = COURSE_TABLES[id];
  const columns = Object.entries(headings).map(([field, heading]) => {
    const fact = courseFact(list, field);
    const format = formatOf(fact);
    const isLong = isWording(id, field);
    const width = isLong ? WORDING : (WIDTHS[format] ?? 14);
    const look = { heading: book.texts.columns[heading!], format, width };
    const plain = factColumn(book, fact, field, entriesOf(book, id), look);
    const column = isLong ? { ...plain, isLong } : plain;
    return isEnd(id, field) ? { ...column, cells: column.cells.map(orGrantor(book)) } : column;
  });
  return tableOf(book, id, usedColumns(columns, always));
}

/** What stood in a contract and what stands there now. */
const isWording = (id: CourseTableId, field: string): boolean =>
  id === "clauses" && (field === "before" || field === "after");

/** Who pays or is paid; nobody named is who pays the desk. */
const isEnd = (id: CourseTableId, field: string): boolean =>
  id === "ledger" && (field === "from" || field === "to");

const orGrantor =
  ({ grantYear, texts }: Unfinished) =>
  (name: Cell): Cell =>
    name ?? grantorOf(grantYear, texts);

/** In characters. */
const WORDING = 38;
const WIDTHS: Readonly<Partial<Record<BookFormat, number>>> = { text: 22, day: 12, fte: 12 };

function formatOf(fact: FieldFact): BookFormat {
  if (fact.kind === "day") return "day";
  if (fact.kind !== "number") return "text";
  return fact.unit === "euro" || fact.unit === "fte" ? fact.unit : "key";
}
