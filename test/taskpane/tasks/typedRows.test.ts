import fc from "fast-check";
import "../../../src/locales/bothLanguages";
import type { Course } from "../../../src/engine/grantYear/course";
import { plan } from "../../../src/engine/grantYear/plan";
import { synopsis } from "../../../src/engine/year/documents/synopsis";
import { COURSE_FIELDS, type CourseList } from "../../../src/engine/year/fields";
import { yearFigures } from "../../../src/engine/year/yearFigures";
import { LANGUAGES } from "../../../src/locales/language";
import {
  factsIn,
  nextId,
  readTyped,
  typedRows,
  withCell,
} from "../../../src/taskpane/tasks/core/typedRows";
import { optionsOf } from "../../../src/workbook/layout/words";
import { runs } from "../../support/runs";
import { courseCases } from "../../workbook/courseCases";

const LISTS: readonly CourseList[] = ["posts", "staffing", "payments", "deadlines"];

test("rows that are shown and not edited are read as they were, even what no cell shows", () => {
  const odd = { post: "Kamen 1", until: "irgendwann", share: 1 / 3 } as object;
  const course = { staffing: [odd] } as Course;
  expect(readTyped("staffing", typedRows(course, "staffing", "de"), "de")).toEqual({
    ...{ entries: [odd], ids: [0], unreadable: [] },
  });
});

test("what is shown in a language is read in it, cell by cell", () => {
  for (const { given } of courseCases())
    for (const language of LANGUAGES)
      for (const list of LISTS) {
        const typed = typedRows(given.course!, list, language).map(({ id, cells }) => ({
          ...{ id, cells },
        }));
        const { entries, unreadable } = readTyped(list, typed, language);
        expect([list, entries, unreadable]).toEqual([list, given.course![list] ?? [], []]);
      }
});

test("what cannot be read is missing and named, a row that only says its kind is none", () => {
  const rows = [
    { id: 4, cells: { post: " Kamen 1 ", status: "FILLED", share: "halb", from: "31.2.2024" } },
    { id: 5, cells: { post: " ", status: "FILLED" } },
    { id: 7, cells: { status: "FILLED", share: "0,5" } },
  ];
  expect(readTyped("staffing", rows, "de")).toEqual({
    entries: [
      { post: "Kamen 1", status: "FILLED" },
      { status: "FILLED", share: 0.5 },
    ],
    ids: [4, 7],
    unreadable: [
      { id: 4, field: "share", kind: "number" },
      { id: 4, field: "from", kind: "day" },
    ],
  });
  expect([nextId(rows), nextId([])]).toEqual([8, 0]);
});

test.each<readonly [CourseList, Readonly<Record<string, string>>, string]>([
  ["posts", { body: "Kamen" }, "post"],
  ["documents", { kind: "NOTICE", date: "15.2.2023" }, "id"],
  ["documents", { kind: "", id: "2. Änderung" }, "kind"],
  ["payments", { actual: "1" }, "kind"],
  ["choices", { section: "§ 4" }, "rule"],
])("a row of %s does not count without its name or kind: %j", (list, cells, field) => {
  expect(readTyped(list, [{ id: 2, cells }], "de")).toEqual({
    ...{ entries: [], ids: [], unreadable: [{ id: 2, field, kind: "missing" }] },
  });
});

const { given } = courseCases().find(({ id }) => id === "zweite-aenderung-2023")!;
const ALL = Object.keys(COURSE_FIELDS) as CourseList[];

const TYPED = ["Kamen", "Kamen 1", "2. Änderung", "0,5", "1.7.2023", "31.2.2023", " "];

/** Some cells of a row, in any order: of each what may be chosen, or what somebody may type. */
const arbitraryCells = (list: CourseList) =>
  fc.record(
    Object.fromEntries(
      factsIn(list).map(([field, fact]) => [
        field,
        fc.constantFrom("", ...optionsOf(fact), ...(fact.kind === "word" ? [] : TYPED)),
      ]),
    ),
    { requiredKeys: [] },
  );

test("whatever is typed first, a page has figures for it", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ALL).chain((list) => fc.tuple(fc.constant(list), arbitraryCells(list))),
      ([list, cells]) => {
        const typed = { id: 0, cells: cells as Readonly<Record<string, string>> };
        const { entries } = readTyped(list, [typed], "de");
        const course = { ...given.course, [list]: [...(given.course![list] ?? []), ...entries] };
        yearFigures(given, plan(given), course);
        synopsis({ ...given, course }, "2023-02-14");
      },
    ),
    { numRuns: runs(200, 1000) },
  );
});

test("an edited row is no longer the one that was read", () => {
  const [row] = typedRows({ staffing: [{ post: "A", status: "FILLED" }] }, "staffing", "de");
  expect(withCell(row!, "share", "1")).toEqual({
    ...{ id: 0, at: 0, cells: { post: "A", status: "FILLED", share: "1" } },
  });
});
