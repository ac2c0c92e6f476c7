import "../../../src/locales/bothLanguages";
import type { Course } from "../../../src/engine/grantYear/course";
import type { CourseList } from "../../../src/engine/year/fields";
import { LANGUAGES } from "../../../src/locales/language";
import { nextId, readTyped, typedRows, withCell } from "../../../src/taskpane/tasks/core/typedRows";
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
        const typed = typedRows(given.course, list, language).map(({ id, cells }) => ({
          ...{ id, cells },
        }));
        const { entries, unreadable } = readTyped(list, typed, language);
        expect([list, entries, unreadable]).toEqual([list, given.course![list] ?? [], []]);
      }
});

test("what cannot be read is missing and named, a blank row is none", () => {
  const rows = [
    { id: 4, cells: { post: " Kamen 1 ", share: "halb", from: "31.2.2024" } },
    { id: 5, cells: { post: " " } },
    { id: 7, cells: { share: "0,5" } },
  ];
  expect(readTyped("staffing", rows, "de")).toEqual({
    entries: [{ post: "Kamen 1" }, { share: 0.5 }],
    ids: [4, 7],
    unreadable: [
      { id: 4, field: "share", kind: "number" },
      { id: 4, field: "from", kind: "day" },
    ],
  });
  expect([nextId(rows), nextId([])]).toEqual([8, 0]);
});

test("an edited row is no longer the one that was read", () => {
  const [row] = typedRows({ staffing: [{ post: "A", status: "FILLED" }] }, "staffing", "de");
  expect(withCell(row!, "share", "1")).toEqual({
    ...{ id: 0, cells: { post: "A", status: "FILLED", share: "1" } },
  });
});
