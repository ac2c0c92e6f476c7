import type { Course, Transfer } from "../../../src/engine/grantYear/course";
import { readTexts, withText } from "../../../src/taskpane/tasks/core/keptTexts";
import { rebase } from "../../../src/taskpane/tasks/core/rebase";
import { NO_DRAFT, readDraft, savedDraft } from "../../../src/taskpane/tasks/core/savedDraft";
import {
  nextId,
  readTyped,
  type TypedRow,
  typedRows,
  withCell,
} from "../../../src/taskpane/tasks/core/typedRows";
import { typedSince } from "../../../src/taskpane/tasks/core/typedSince";
import {
  amendedSince,
  NO_AMENDMENTS,
  readKept,
} from "../../../src/taskpane/tasks/versions/core/newAmendments";

const paid = (to: string, actual: number): Transfer => ({ to, kind: "INSTALMENT", actual });
const [first, second, third] = [paid("Kamen", 100), paid("Bönen", 200), paid("Kamen", 100)];
const base = [first, second, third];

const read = (payments: Course["payments"] = []) => typedRows({ payments }, "payments", "de");
const added = (rows: readonly TypedRow[], to: string): TypedRow => ({
  id: nextId(rows),
  cells: { to, kind: "INSTALMENT" },
});
const told = (rows: readonly TypedRow[] | undefined) =>
  rows && readTyped("payments", rows, "de").entries;

/** The second row is corrected, the third removed, another added. */
const [one, two] = read(base) as [TypedRow, TypedRow];
const edited = [one, withCell(two, "actual", "250")];
const typed = { base, rows: [...edited, added(edited, "Unna")] };
const corrected = paid("Bönen", 250);
const unna = { to: "Unna", kind: "INSTALMENT" };
const other = paid("Schwerte", 7);

test.each<readonly [string, readonly Transfer[], readonly object[] | undefined]>([
  ["nothing", base, [first, corrected, unna]],
  ["a row above", [other, ...base], [other, first, corrected, unna]],
  ["a row below", [...base, other], [first, corrected, other, unna]],
  ["another order", [third, second, first], [first, corrected, unna]],
  [
    "a row that nobody touched here",
    [paid("Kamen", 1), second, third],
    [paid("Kamen", 1), corrected, unna],
  ],
  [
    "the removed row",
    [first, second, paid("Kamen", 3)],
    [first, corrected, paid("Kamen", 3), unna],
  ],
  ["the removed row, which is gone there, too", [first, second], [first, corrected, unna]],
  ["the corrected row", [first, paid("Bönen", 9), third], undefined],
  ["the corrected row, which is gone", [first, third], undefined],
])("what is typed while the sheets change: %s", (_, now, expected) => {
  expect(told(rebase(typed, read(now)))).toEqual(expected);
});

test("rows keep what tells them apart, and know where they stand now", () => {
  const rows = rebase(typed, read([other, ...base]))!;
  expect(rows.map(({ id, at }) => [id, at])).toEqual([
    [3, 0],
    [0, 1],
    [1, 2],
    [2, undefined],
  ]);
});

test("a draft is kept and read again; of rows nobody touched the sheets tell what they hold", () => {
  const draft = { lists: { payments: typed }, asOf: "1.4.2024" };
  const again = readDraft(JSON.parse(JSON.stringify(savedDraft(draft))))!;
  expect(again.asOf).toBe("1.4.2024");
  const rows = (now: readonly Transfer[]) => rebase(again.lists.payments!, read(now));
  expect(rows(base)).toEqual(rebase(typed, read(base)));
  expect(told(rows([other, ...base]))).toEqual([other, first, corrected, unna]);
  expect(readDraft(savedDraft(NO_DRAFT))).toEqual(NO_DRAFT);
});

const row = { id: 0, cells: { to: "Kamen", kind: "RETURN" } };
const withRows = (...rows: readonly unknown[]) => ({ lists: { payments: { base, rows } } });

test("a draft that has all its parts is one", () => {
  expect(readDraft(withRows(row, { id: 1, at: 2 }))).toBeDefined();
});

test.each<readonly [string, unknown]>([
  ["nothing", null],
  ["a list", []],
  ["no lists", {}],
  ["lists that are none", { lists: [] }],
  ["a day that is none", { lists: {}, asOf: 3 }],
  ["a list nobody knows", { lists: { colours: { base: [], rows: [] } } }],
  ["a list by the name of a method", { lists: { toString: { base: [], rows: [] } } }],
  ["a list without a base", { lists: { payments: { rows: [] } } }],
  ["a base that is no list of rows", { lists: { payments: { base: [1], rows: [] } } }],
  ["no rows", { lists: { payments: { base, rows: null } } }],
  ["a row that is none", withRows(null)],
  ["a row without a number", withRows({ cells: {} })],
  ["a row numbered in words", withRows({ ...row, id: "1" })],
  ["rows of the same number", withRows(row, { ...row })],
  ["rows of the same place", withRows({ id: 1, at: 0 }, { id: 2, at: 0 })],
  ["a place that does not exist", withRows({ id: 1, at: 3 })],
  ["a place below zero", withRows({ ...row, at: -1 })],
  ["a new row without cells", withRows({ id: 1 })],
  ["cells that are a list", withRows({ id: 1, cells: ["Kamen"] })],
  ["a number in place of a text", withRows({ id: 1, cells: { actual: 1 } })],
  ["a field nobody knows", withRows({ id: 1, cells: { colour: "red" } })],
  ["a word that is none of the field", withRows({ id: 1, cells: { kind: "GIFT" } })],
])("a damaged draft is none: %s", (_, saved) => {
  expect(readDraft(saved)).toBeUndefined();
});

const amendments = {
  ...{ document: "2. Änderung", effective: "1.7.2023" },
  changes: [
    { id: 0, field: "rate", body: "", value: "57000" },
    { id: 1, field: "", body: "", value: "" },
  ],
};

test("what a document is to change is kept and read again, unless it is damaged", () => {
  expect(readKept(JSON.parse(JSON.stringify(amendments)))).toEqual(amendments);
  const [change] = amendments.changes;
  const changed = (more: object) => ({ ...amendments, changes: [{ ...change, ...more }] });
  const damaged = [
    ...[null, 3, {}, { ...amendments, document: 1 }, { ...amendments, effective: null }],
    ...[
      { ...amendments, changes: {} },
      { ...amendments, changes: [null] },
    ],
    ...[changed({ id: "0" }), changed({ field: "year" }), changed({ field: undefined })],
    ...[changed({ body: 1 }), changed({ value: 57_000 })],
    { ...amendments, changes: [change, change] },
  ];
  expect(damaged.map(readKept)).toEqual(damaged.map(() => undefined));
});

const NO_DECISION = { name: "", date: "" };

test("texts beside the lists are kept and read again, unless they are damaged", () => {
  const typed = { name: "Beschluss 12/23", date: "15.1." };
  expect(readTexts(NO_DECISION, JSON.parse(JSON.stringify(typed)))).toEqual(typed);
  const damaged: readonly unknown[] = [
    ...[null, 3, [], {}, { name: "Beschluss" }, { ...typed, date: 15 }],
    ...[
      { ...typed, more: "" },
      { name: "", toString: "" },
    ],
  ];
  expect(damaged.map((saved) => readTexts(NO_DECISION, saved))).toEqual(
    damaged.map(() => undefined),
  );
});

test("texts that are all blank are none", () => {
  const typed = withText(NO_DECISION, NO_DECISION, { date: "1" });
  expect(typed).toEqual({ name: "", date: "1" });
  expect(withText(NO_DECISION, typed, { date: " " })).toBe(NO_DECISION);
});

test("changes that a document makes are written once, whatever is typed meanwhile", () => {
  const typed = readKept(amendments)!;
  const more = { ...typed.changes[0]!, id: 2 };
  const left = (changes: typeof typed.changes) => amendedSince({ ...typed, changes }, typed);
  expect(left([...typed.changes, more])).toEqual({ ...typed, changes: [more] });
  expect(left(typed.changes.slice(1))).toBe(NO_AMENDMENTS);
});

const onSheets = (payments: Course["payments"]) => JSON.parse(JSON.stringify(payments));
const draftOf = (rows: readonly TypedRow[], asOf?: string) => ({
  lists: { payments: { base, rows } },
  ...(asOf !== undefined && { asOf }),
});
const sent = draftOf([...edited, added(edited, "Unna")], "1.4.2024");
const afterwards = (draft: typeof sent) =>
  typedSince(draft, sent, () => sent.lists.payments.rows, "de");

test("what was written is typed no more, even where something else was typed meanwhile", () => {
  expect(afterwards(sent)).toBe(NO_DRAFT);
  expect(afterwards({ ...sent, asOf: "2.4.2024" })).toEqual({ lists: {}, asOf: "2.4.2024" });
});

test("what is typed while Excel writes stays typed, on the rows that Excel has written", () => {
  const [sentFirst, sentSecond, sentNew] = sent.lists.payments.rows;
  const now = [
    withCell(sentFirst!, "actual", "111"),
    sentSecond!,
    { ...sentNew!, cells: { ...sentNew!.cells, actual: "7" } },
  ];
  const later = (rows: readonly TypedRow[]) =>
    rebase(
      afterwards(draftOf([...rows, added(rows, "Bergkamen")], "1.4.2024")).lists.payments!,
      read(onSheets([first, corrected, unna as Transfer])),
    );
  const changed = later(now)!;
  expect(told(changed)).toEqual([
    { ...first, actual: 111 },
    corrected,
    { ...unna, actual: 7 },
    { to: "Bergkamen", kind: "INSTALMENT" },
  ]);
  expect(changed.map(({ at, entry }) => [at, entry !== undefined])).toEqual([
    [0, false],
    [1, true],
    [2, false],
    [undefined, false],
  ]);
  // A row that was removed meanwhile is removed from the sheets, too.
  expect(told(later(now.slice(1)))).toEqual([
    corrected,
    { ...unna, actual: 7 },
    { to: "Bergkamen", kind: "INSTALMENT" },
  ]);
});
