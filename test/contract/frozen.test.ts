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
 * What stands in saved workbooks and files: nothing of it may be missing or different from 1.0.0
 * on, or it breaks what somebody has saved. What is new is frozen with the version that brings it.
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
    Object.fromEntries(
      Object.entries(table.headings).map(([field, heading]) => [field, columns[heading!]]),
    ),
  ]);
  return {
    ...{ page, sheets, names, tables },
    headings: Object.fromEntries(headings),
    words: sheetText(language).words,
  };
}

/** What each field of a list holds: a kind, or one of these words. */
function fieldsOf(lists: Readonly<Record<string, Readonly<Record<string, FieldFact>>>>) {
  const held = (fact: FieldFact): unknown =>
    "words" in fact && fact.words
      ? Object.fromEntries(fact.words.map((word) => [word, fact.kind]))
      : fact.kind;
  return Object.fromEntries(
    Object.entries(lists).map(([list, fields]) => [
      list,
      Object.fromEntries(Object.entries(fields).map(([field, fact]) => [field, held(fact)])),
    ]),
  );
}

const frozenParts = Object.keys(frozen) as (keyof typeof STANDS_IN_FILES)[];

test.each(frozenParts)("what was frozen is in saved workbooks and files as ever: %s", (part) => {
  const { [part]: stands } = JSON.parse(JSON.stringify(STANDS_IN_FILES)) as typeof frozen;
  expect({ [part]: stands }).toMatchObject({ [part]: frozen[part] });
});
