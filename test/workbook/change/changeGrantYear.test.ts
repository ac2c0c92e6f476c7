import "../../../src/locales/bothLanguages";
import type { Course } from "../../../src/engine/grantYear/course";
import { without } from "../../../src/engine/grantYear/entries";
import type { GrantYear } from "../../../src/engine/grantYear/grantYear";
import { bookSheets } from "../../../src/workbook/book/bookSheets";
import { type Change, changeGrantYear } from "../../../src/workbook/change/changeGrantYear";
import { undoChange } from "../../../src/workbook/change/undoChange";
import { longOnly } from "../../support/runs";
import { courseCases } from "../courseCases";
import { failingWorkbook } from "../failingWorkbook";
import { expectEachFailureUndone } from "./eachFailure";
import {
  cellsOf,
  edit,
  everything,
  insert,
  insertOnly,
  note,
  openWorkbook,
  registerKim,
} from "../kimExcel";
import { readOne } from "../readOne";
import { smallGrantYear } from "../smallGrantYear";

const longTest = longOnly(test);

const TIMEOUT = 600_000;

beforeAll(registerKim);

const { given } = courseCases().find(({ title }) => title.startsWith("Musterkreis"))!;
const course = given.course!;
const plain = without(given, "course") as GrantYear;

/** Reads the only grant year and gives it another course, and amendments if there are any. */
async function attempt(to: Course, options = {}, amendments?: GrantYear["amendments"]) {
  const read = await readOne();
  const wanted = { ...read.grantYear, ...(amendments && { amendments }), course: to };
  return changeGrantYear(read, wanted, options);
}

/** The same; fails if nothing was changed. */
async function change(
  to: Course,
  options = {},
  amendments?: GrantYear["amendments"],
): Promise<Change> {
  const outcome = await attempt(to, options, amendments);
  if (outcome.kind === "failed") throw outcome.error;
  if (outcome.kind !== "changed") throw new Error(`Not changed: ${outcome.kind}`);
  expect(outcome.refused).toEqual([]);
  return outcome.change;
}

/** Opens a workbook with a grant year. */
async function written(grantYear: GrantYear) {
  const excel = openWorkbook();
  await insert(grantYear);
  return excel;
}

const sheetNames = async (): Promise<string[]> =>
  (await everything()).sheets.map(({ name }) => name);

const shownOn = (grantYear: GrantYear) =>
  Promise.all(
    bookSheets(grantYear, "de").map(async ({ sheetName }) => {
      const { formulas, values } = await cellsOf(sheetName);
      return { sheetName, formulas, values };
    }),
  );

longTest(
  "a course that is added later gives the sheets that it would have had from the start",
  async () => {
    await written(given);
    const [expected, names] = [await shownOn(given), await sheetNames()];
    const excel = await written(plain);
    const before = await everything();
    const done = await excel.settled(change(course));
    expect(await sheetNames()).toEqual(names);
    expect(await shownOn(given)).toEqual(expected);
    const read = await readOne();
    expect([read.findings, read.grantYear]).toEqual([[], given]);
    expect(await attempt(course)).toEqual({ kind: "unchanged" });
    expect(await excel.settled(undoChange(done))).toEqual({ kind: "undone" });
    expect(await everything()).toEqual(before);
  },
  TIMEOUT,
);

const filled = (post: string, from: string, share = 1) =>
  ({ post, status: "FILLED", share, from }) as const;

/** What little can happen in the small grant year. */
const small = {
  posts: [
    { post: "Borken 1", body: "Kreis Borken", granted: 1 },
    { post: "Ahaus 1", body: "Ahaus", granted: 1 },
  ],
  staffing: [filled("Borken 1", "2023-01-01"), filled("Ahaus 1", "2023-03-01")],
} as const;
const BOOK = "Stellenbesetzung 2023 B2";
const CHECKS = "Kontrolle 2023 B2";

/** What users have noted in a workbook, each with its sheet. */
const notedIn = ({ sheets }: Awaited<ReturnType<typeof everything>>): string[] =>
  sheets.flatMap(({ name, notes }) => notes.map((each) => `${name}: ${each}`)).sort();
const noted = async (): Promise<string[]> => notedIn(await everything());

test(
  "rows are changed, added and removed one by one; what the user has beside them stays",
  async () => {
    const excel = await written({ ...smallGrantYear, course: small });
    await edit(BOOK, (sheet) => {
      const table = sheet.tables.getItemAt(0);
      const own = table.columns.add(undefined, undefined, "Notiz");
      own.getDataBodyRange().formulas = [["=1+1"], ["zweite"]];
      sheet.getRange("C5:C6").format.fill.color = "#FF0000";
      sheet.getRange("K3").values = [["Rand"]];
    });
    note(BOOK, "K3", "Rand");
    const before = await everything();
    const [first, second] = small.staffing;
    const ended = { ...second, until: "2023-09-30" };
    const added = filled("Ahaus 1", "2023-11-01", 0.5);
    const done = await excel.settled(change({ ...small, staffing: [first, ended, added] }));
    const rows = (await cellsOf(BOOK)).formulas.slice(4, 7).map((row) => row.slice(0, 7));
    expect(rows).toEqual([
      ["Borken 1", "besetzt", 1, 44927, "", "", "=1+1"],
      ["Ahaus 1", "besetzt", 1, 44986, 45199, "", "zweite"],
      ["Ahaus 1", "besetzt", 0.5, 45231, "", "", ""],
    ]);
    expect((await cellsOf(BOOK)).formulas[2]!.at(-1)).toBe("Rand");
    expect((await readOne()).grantYear.course!.staffing).toEqual([first, ended, added]);
    expect(await noted()).toEqual(notedIn(before));
    note(BOOK, "E7", "befristet");
    note(BOOK, "D6", "geht mit der Zeile");

    const removed = await excel.settled(change({ ...small, staffing: [added] }));
    expect((await cellsOf(BOOK)).formulas[4]!.slice(0, 7)).toEqual(rows[2]);
    expect(await noted()).toEqual([...notedIn(before), `${BOOK}: 4 4 befristet`].sort());
    expect(await undoChange(removed)).toEqual({ kind: "undone" });
    expect(await noted()).toEqual([...notedIn(before), `${BOOK}: 6 4 befristet`].sort());
    expect(await excel.settled(undoChange(done))).toEqual({ kind: "undone" });
    expect(await everything()).toEqual(before);
  },
  TIMEOUT,
);

longTest(
  "a list that becomes empty keeps its sheet, and a column that is first used is added",
  async () => {
    const excel = await written({ ...smallGrantYear, course: small });
    const before = await everything();
    const emptied = await excel.settled(change({ posts: [], staffing: [] }));
    expect((await readOne()).grantYear.course).toEqual({ posts: [], staffing: [] });
    const costly = [{ ...filled("Ahaus 1", "2023-01-01"), costPerMonth: 5000 }];
    const dear = await excel.settled(change({ posts: small.posts, staffing: costly }));
    expect((await readOne()).grantYear.course).toEqual({ posts: small.posts, staffing: costly });
    expect((await readOne()).findings).toEqual([]);
    expect(await undoChange(dear)).toEqual({ kind: "undone" });
    expect(await excel.settled(undoChange(emptied))).toEqual({ kind: "undone" });
    expect(await everything()).toEqual(before);
  },
  TIMEOUT,
);

longTest(
  "what was typed over on a page goes only if the user agrees, and comes back with undo",
  async () => {
    const excel = await written(smallGrantYear);
    await edit(CHECKS, (sheet) => {
      sheet.getRange("B8").values = [["von Hand"]];
      sheet.getRange("D9").values = [[12]];
      sheet.getRange("M2").values = [["Notiz"]];
    });
    for (const cell of ["B8", "D12", "M2"]) note(CHECKS, cell, "mit der Kämmerei klären");
    const before = await everything();
    expect(await attempt(small)).toEqual({ kind: "edited", sheets: [CHECKS] });
    expect(await everything()).toEqual(before);
    const done = await excel.settled(change(small, { editedToo: true }));
    expect(await noted()).toEqual(notedIn(before));
    const { formulas } = await cellsOf(CHECKS);
    expect([formulas[1]![12], formulas[7]![1]]).toEqual([
      "Notiz",
      expect.not.stringMatching(/von Hand/),
    ]);
    expect(await excel.settled(undoChange(done))).toEqual({ kind: "undone" });
    expect(await everything()).toEqual(before);
  },
  TIMEOUT,
);

longTest(
  "nothing is written over what another has edited, in the place of another sheet, or half",
  async () => {
    const excel = await written(smallGrantYear);
    const read = await readOne();
    const to = { ...read.grantYear, course: small };
    await Excel.run(async ({ workbook }) => {
      workbook.worksheets.add(BOOK.toUpperCase());
      await workbook.context.sync();
    });
    expect(await changeGrantYear(read, to)).toEqual({ kind: "sheetExists", sheets: [BOOK] });
    await edit(BOOK.toUpperCase(), (sheet) => sheet.delete());
    await edit("Beteiligte 2023 B2", (sheet) => {
      sheet.tables.getItemAt(0).getDataBodyRange().getCell(1, 0).values = [["Gronau"]];
    });
    expect(await changeGrantYear(read, to)).toEqual({ kind: "stale" });
    await edit(CHECKS, (sheet) => sheet.delete());
    expect(await attempt(small)).toEqual({ kind: "sheetMissing", sheets: [CHECKS] });
    await excel.settled(Promise.resolve());
  },
  TIMEOUT,
);

longTest(
  "after later edits undo asks",
  async () => {
    const excel = await written(smallGrantYear);
    const before = await everything();
    const done = await excel.settled(change(small));
    await edit(BOOK, (sheet) => {
      sheet.getRange("C5").values = [[0.5]];
    });
    expect(await undoChange(done)).toEqual({ kind: "edited" });
    expect(await excel.settled(undoChange(done, { editedToo: true }))).toEqual({ kind: "undone" });
    expect(await everything()).toEqual(before);
  },
  TIMEOUT,
);

longTest(
  "sheets in the other language get others in that language",
  async () => {
    const excel = openWorkbook();
    await insert(smallGrantYear, { language: "en" });
    const { added } = await excel.settled(change(small));
    expect(added).toEqual(
      bookSheets({ ...smallGrantYear, course: small }, "en")
        .filter(({ id }) => /staffing|namedPosts|occupancy|month/.test(id))
        .map(({ sheetName }) => sheetName),
    );
    const read = await readOne();
    expect([read.findings, read.grantYear.course]).toEqual([[], small]);
  },
  TIMEOUT,
);

/** Counted from the first change that is made for it. */
async function countChanges(
  failing: ReturnType<typeof failingWorkbook>,
  to: Course,
  amendments?: GrantYear["amendments"],
) {
  failing.failAt();
  const done = await change(to, {}, amendments);
  const count = failing.count();
  expect(await failing.settled(undoChange(done))).toEqual({ kind: "undone" });
  return count;
}

longOnly(
  test.each([
    ["sheets are added", smallGrantYear, small, undefined],
    [
      "rows are changed",
      { ...smallGrantYear, course: small },
      {
        posts: small.posts,
        staffing: [{ ...filled("Ahaus 1", "2023-02-01"), costPerMonth: 5000 }],
        deadlines: [{ what: "PROOF", body: "Ahaus", date: "2024-03-31" }],
      },
      undefined,
    ],
    [
      "a document changes what counts from a day on",
      plain,
      { documents: [{ id: "3. Änderung", kind: "AMENDMENT", date: "2023-06-15" }] },
      [
        {
          ...{ date: "2023-06-15", effective: "2023-07-01", document: "3. Änderung" },
          ...{ body: "Neustadt", field: "agreed", value: 1.5 },
        },
      ],
    ],
  ] as [string, GrantYear, Course, GrantYear["amendments"] | undefined][]),
)(
  "whatever fails while %s, all is there or the workbook is as it was before",
  async (_, grantYear, to, amendments) => {
    const failing = failingWorkbook();
    await failing.settled(insertOnly(grantYear));
    const before = await everything();
    const all = await countChanges(failing, to, amendments);
    expect(await everything()).toEqual(before);
    await expectEachFailureUndone(failing, () => attempt(to, {}, amendments), {
      ...{ all, tried: 3 },
    });
  },
  TIMEOUT,
);

longTest(
  "if giving back fails as well, what is left is named",
  async () => {
    const failing = failingWorkbook();
    await insertOnly({ ...smallGrantYear, course: small });
    const to = { ...small, staffing: [filled("Ahaus 1", "2023-02-01")] };
    const all = await countChanges(failing, to);
    failing.failAt(all - 1, all);
    const outcome = await attempt(to);
    expect(outcome.kind === "failed" && outcome.left).toEqual(["Stellenbesetzung_2023_B2"]);
  },
  TIMEOUT,
);
