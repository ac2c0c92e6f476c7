import { SpreadsheetGrid } from "../../../src/workbench/host/osheet/spreadsheetGrid";
import { type WorkbookData, workbookModel } from "../../../src/workbench/host/osheet/workbookModel";
import { leftWorkbooks } from "../../../src/workbench/page/offerUnsaved";
import { openedWorkbook } from "../../../src/workbench/page/openedWorkbook";
import { followUnsaved } from "../../../src/workbench/page/unsaved";
import type { StoredWorkbook, WorkbookStore } from "../../../src/workbench/page/workbookStore";
import { germanExcel } from "../../../src/workbench/spreadsheet/notation";

const handed = new Map<string, string>();
let browser: EventTarget;

beforeAll(() => void jest.spyOn(console, "debug").mockImplementation());
beforeEach(() => {
  jest.useFakeTimers();
  handed.clear();
  browser = new EventTarget();
  Object.assign(globalThis, {
    window: browser,
    sessionStorage: {
      getItem: (name: string) => handed.get(name) ?? null,
      removeItem: (name: string) => handed.delete(name),
    },
  });
});
afterEach(() => void jest.useRealTimers());

/** What the browser's database would hold; `isFull` refuses every change. */
function fakeStore(isFull = false) {
  const held = new Map<string, StoredWorkbook>();
  let puts = 0;
  const change = async (make: () => void): Promise<void> => {
    if (isFull) throw new Error("QuotaExceededError");
    make();
  };
  const store: WorkbookStore = {
    all: async () => [...held.values()],
    get: async (page) => held.get(page),
    put: (workbook) => change(() => (puts++, held.set(workbook.page, workbook))),
    remove: (page) => change(() => held.delete(page)),
  };
  return { store, held, puts: () => puts };
}

function follow(isFull = false) {
  const model = workbookModel(germanExcel);
  const grid = new SpreadsheetGrid(model);
  const [sheet] = grid.sheets.all();
  const area = { sheetId: sheet!.id, top: 0, left: 0, bottom: 0, right: 0 };
  const fake = fakeStore(isFull);
  const onRefusal = jest.fn();
  const unsaved = followUnsaved({
    ...{ grid, model, before: false, store: fake.store, page: "here", onRefusal },
  });
  return { ...fake, model, grid, area, unsaved, onRefusal };
}
type Open = ReturnType<typeof follow>;

const stored = (page: string, time: number, unsaved = true): StoredWorkbook => ({
  ...{ page, time, unsaved, text: JSON.stringify({ sheets: [{ id: "s", name: page }] }) },
});

test.each<[string, (open: Open) => unknown]>([
  ["a content", ({ grid, area }) => grid.cells.write(area, [["5"]])],
  [
    "a look",
    ({ model, area: { sheetId, ...zone } }) =>
      model.dispatch("SET_FORMATTING", { sheetId, target: [zone], style: { bold: true } }),
  ],
  ["a sheet", ({ grid }) => grid.sheets.add("Neu")],
  ["the name of a sheet", ({ grid, area }) => grid.sheets.rename(area.sheetId, "Neu")],
  ["a note, as the draft of the wizard is one", ({ grid }) => grid.notes.set("draft", "zwei")],
])("%s that changes is kept after two seconds", async (_, change) => {
  const open = follow();
  expect(open.unsaved.isThere()).toBe(false);
  change(open);
  expect(open.unsaved.isThere()).toBe(true);
  expect(open.held.size).toBe(0);
  await jest.advanceTimersByTimeAsync(2_000);
  expect([...open.held.keys()]).toEqual(["here"]);
});

test("nothing is kept while keys are pressed", async () => {
  const { grid, area, puts } = follow();
  grid.cells.write(area, [["5"]]);
  for (let key = 0; key < 4; key++) {
    await jest.advanceTimersByTimeAsync(1_500);
    browser.dispatchEvent(new Event("keydown"));
  }
  expect(puts()).toBe(0);
  await jest.advanceTimersByTimeAsync(2_000);
  expect(puts()).toBe(1);
  browser.dispatchEvent(new Event("keydown"));
  await jest.advanceTimersByTimeAsync(2_000);
  expect(puts()).toBe(1);
});

test("what is kept opens as it was left, with its results", async () => {
  const { grid, area, held } = follow();
  grid.cells.write({ ...area, bottom: 1 }, [[6.5], ["=SUM(A1,0.5)"]]);
  await jest.advanceTimersByTimeAsync(2_000);
  const data = JSON.parse(held.get("here")!.text) as WorkbookData;
  const again = new SpreadsheetGrid(workbookModel(germanExcel, data));
  expect(again.cells.values({ ...area, bottom: 1 })).toEqual([[6.5], [7]]);
});

test("what is undone is kept, too", async () => {
  const { grid, model, area, held } = follow();
  grid.cells.write(area, [["5"]]);
  await jest.advanceTimersByTimeAsync(2_000);
  const before = held.get("here")!.text;
  model.dispatch("REQUEST_UNDO");
  await jest.advanceTimersByTimeAsync(2_000);
  expect(held.get("here")!.text).not.toBe(before);
});

test("looking at another sheet, and room for a formula that spills, are no changes", async () => {
  const { model, grid, area, unsaved } = follow();
  await unsaved.forget();
  const sheetIdTo = grid.sheets.add("Zwei");
  await unsaved.forget();
  model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: area.sheetId, sheetIdTo });
  const base = model.getters.getNumberRows(sheetIdTo) - 1;
  const growth = { sheetId: sheetIdTo, sheetName: "Zwei", dimension: "ROW", base, quantity: 5 };
  model.dispatch("HOST_GROW" as never, { sheets: [growth] } as never);
  expect(unsaved.isThere()).toBe(false);
});

test("changes within two seconds are kept together; at once when the page is left", async () => {
  const { grid, area, puts } = follow();
  for (const content of ["1", "2", "3"]) grid.cells.write(area, [[content]]);
  await jest.advanceTimersByTimeAsync(2_000);
  expect(puts()).toBe(1);
  grid.cells.write(area, [["4"]]);
  const leaving = new Event("beforeunload", { cancelable: true });
  browser.dispatchEvent(leaving);
  expect([puts(), leaving.defaultPrevented]).toEqual([2, true]);
  browser.dispatchEvent(new Event("visibilitychange"));
  expect(puts()).toBe(2);
});

test("what was saved is kept no more, and left without a question", async () => {
  const { grid, area, held, unsaved } = follow();
  grid.cells.write(area, [["5"]]);
  await jest.advanceTimersByTimeAsync(2_000);
  grid.cells.write(area, [["6"]]);
  await unsaved.forget();
  await jest.advanceTimersByTimeAsync(10_000);
  const leaving = new Event("beforeunload", { cancelable: true });
  browser.dispatchEvent(leaving);
  expect([held.size, leaving.defaultPrevented]).toEqual([0, false]);
});

test("that the browser keeps nothing is said once", async () => {
  const { grid, area, unsaved, onRefusal } = follow(true);
  for (const content of ["1", "2"]) {
    grid.cells.write(area, [[content]]);
    await jest.advanceTimersByTimeAsync(2_000);
  }
  expect(onRefusal).toHaveBeenCalledTimes(1);
  expect(unsaved.isThere()).toBe(true);
});

test("only what no page shows any more is offered, the latest first", async () => {
  const { store, held } = fakeStore();
  for (const each of [stored("old", 1), stored("shown", 3), stored("late", 2)])
    held.set(each.page, each);
  const left = await leftWorkbooks(store, async () => new Set(["shown"]));
  expect(left.map(({ page }) => page)).toEqual(["late", "old"]);
});

test.each([
  ["unsaved work goes on under the name of the new page", true, ["next"]],
  ["a file that was opened is kept no more", false, []],
])("%s", async (_, isUnsaved, pages) => {
  const { store, held } = fakeStore();
  held.set("before", stored("before", 1, isUnsaved));
  handed.set("workbook", '"before"');
  const opened = await openedWorkbook(new URLSearchParams("workbook=empty"), store, "next");
  expect([opened.data?.sheets?.[0]?.name, opened.unsaved]).toEqual(["before", isUnsaved]);
  expect([...held.keys()]).toEqual(pages);
  expect(handed.size).toBe(0);
});

test("a browser that takes nothing over still shows the work, and has it under its old name", async () => {
  const { store, held } = fakeStore(true);
  held.set("before", stored("before", 1));
  handed.set("workbook", '"before"');
  const opened = await openedWorkbook(new URLSearchParams(), store, "next");
  expect([opened.unsaved, [...held.keys()]]).toEqual([true, ["before"]]);
});
