import { ADD_IN_ID, NAMESPACE } from "../../src/contract/addIn";
import { type FieldFact, FIELDS, OLDEST_SCHEMA } from "../../src/engine/grantYear/fields";
import { COURSE_FIELDS } from "../../src/engine/year/fields";
import { bookText } from "../../src/locales/bookText";
import type { Language } from "../../src/locales/language";
import { sheetText } from "../../src/locales/sheetText";
import { COURSE_TABLES } from "../../src/workbook/book/tables/courseFields";
import { TABLE_FIELDS } from "../../src/workbook/book/tables/tableFields";
import frozen from "./frozen.json";

/**
 * What stands in saved workbooks and files, so that nothing of it may change from 1.0.0 on. What is
 * new is added to frozen.json; what is missing or different there breaks what somebody has saved.
 * The functions, their arguments and words are in contract.json.
 */
const STANDS_IN_FILES = {
  addIn: ADD_IN_ID,
  namespace: NAMESPACE,
  workbook: { oldestSchema: OLDEST_SCHEMA, de: inWorkbook("de"), en: inWorkbook("en") },
  file: { schemaVersion: 1, ...fieldsOf(FIELDS), course: fieldsOf(COURSE_FIELDS) },
};

function inWorkbook(language: Language) {
  const { page, sheets, names, tables, columns } = bookText(language);
  const headings = Object.entries({ ...TABLE_FIELDS, ...COURSE_TABLES }).map(([id, table]) => [
    id,
    Object.values(table.headings).map((heading) => columns[heading!]),
  ]);
  return {
    ...{ page, sheets, names, tables },
    headings: Object.fromEntries(headings),
    words: sheetText(language).words,
  };
}

/** What each field of a list holds: a kind, or one of these words. */
function fieldsOf(lists: Readonly<Record<string, Readonly<Record<string, FieldFact>>>>) {
  const held = (fact: FieldFact): string | readonly string[] =>
    ("words" in fact && fact.words) || fact.kind;
  return Object.fromEntries(
    Object.entries(lists).map(([list, fields]) => [
      list,
      Object.fromEntries(Object.entries(fields).map(([field, fact]) => [field, held(fact)])),
    ]),
  );
}

test.each(Object.keys(STANDS_IN_FILES) as (keyof typeof STANDS_IN_FILES)[])(
  "what saved workbooks and files hold is as it was frozen: %s",
  (part) => expect(JSON.parse(JSON.stringify(STANDS_IN_FILES[part]))).toEqual(frozen[part]),
);
