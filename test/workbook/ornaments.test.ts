import { Executor } from "../../src/workbench/host/wire/executor";
import { refusing } from "../../src/workbench/host/refusals";
import { sheetLayout } from "../../src/workbook/layout/sheetLayout";
import { writeSheets } from "../../src/workbook/write/writeSheets";
import { errorOf, type ExcelOptions } from "../workbench/host/excel";
import { everything, insert, openWorkbook, registerKim } from "./kimExcel";
import { writeInOneBatch } from "./mutants/oneBatch";
import { readOne } from "./readOne";
import { smallGrantYear } from "./smallGrantYear";
import { tinyLayout } from "./tinyLayout";

beforeAll(registerKim);
afterEach(() => jest.restoreAllMocks());

const SHEET = "KIM 2023 B2";

/** The small grant year in such an Excel: what was refused, and in how many requests. */
async function written(options: ExcelOptions) {
  openWorkbook(options);
  const { calls } = jest.spyOn(Executor.prototype, "execute").mock;
  const { refused } = await insert(smallGrantYear);
  const requests = calls.filter(([{ Actions }]) =>
    Actions.slice(1).some(({ Name }) => Name !== "_RemoveReference"),
  ).length;
  return { refused: refused.map(({ kind }) => kind), titles: refused.map(titleOf), requests };
}

const titleOf = ({ title }: { readonly title?: string }) => title;

/** What adorns the sheet now. */
const adorned = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const charts = sheet.charts.load("items/name,items/series/items/name");
    const { pageLayout } = sheet;
    pageLayout.load("zoom");
    await context.sync();
    return {
      charts: charts.items.map(({ name, series }) => [
        name,
        ...series.items.map((each) => each.name),
      ]),
      zoom: pageLayout.zoom,
    };
  });

const KINDS = ["width", "validation", "chart", "freeze", "page"];

test("an Excel that takes no ornament gets the whole sheet all the same", async () => {
  const { refused, requests } = await written({ ornaments: "refused" });
  // Widths are formats of cells.
  expect(new Set(refused)).toEqual(new Set(KINDS.slice(1)));
  expect(requests).toBe(4 + refused.length);
  const read = await readOne();
  expect([read.grantYear, read.findings]).toEqual([smallGrantYear, []]);
  expect((await adorned()).charts).toEqual([]);
});

test("without a printer the page alone is missing", async () => {
  expect(await written({ printer: "none" })).toMatchObject({ refused: ["page"], requests: 5 });
  expect((await adorned()).charts).toHaveLength(2);
});

test("a chart that is refused in the middle leaves nothing half-made", async () => {
  const watch = refusing(["ChartSeries.setValues"]);
  const { refused, titles } = await written({ watch });
  expect(refused).toEqual(["chart", "chart"]);
  expect(titles).toEqual(["Stellenanteil und Stellen", "Geld je Beteiligte"]);
  expect((await adorned()).charts).toEqual([]);
  expect((await readOne()).findings).toEqual([]);
});

test("where Excel does not say what it refused, all that is left counts as missing", async () => {
  const { execute } = Executor.prototype;
  jest.spyOn(Executor.prototype, "execute").mockImplementation(function (this: Executor, batch) {
    return { ...execute.call(this, batch), TraceIds: [] };
  });
  openWorkbook({ watch: refusing(["WorksheetFreezePanes.*"]) });
  const { refused } = await insert(smallGrantYear);
  expect(new Set(refused.map(({ kind }) => kind))).toEqual(new Set(["show", ...KINDS]));
  expect((await readOne()).findings).toEqual([]);
});

test.each(["withoutSeries", "withSeries"] as const)(
  "charts have their series, and no others, where blank cells make charts %s",
  async (blankCharts) => {
    await written({ blankCharts });
    expect((await adorned()).charts).toEqual([
      ["Stellenanteil und Stellen", "Stellenanteil", "Stellen"],
      ["Geld je Beteiligte", "Betrag"],
    ]);
  },
);

test("sheets are fitted to pages where that works on the active sheet only", async () => {
  openWorkbook();
  await insert([{ ...smallGrantYear, module: 3 }, smallGrantYear]);
  expect((await adorned()).zoom).toEqual({ horizontalFitToPages: 3 });
  expect((await everything()).active).toBe("KIM 2023 B3");
});

test("where fitting does not work at all, the sheet is reduced", async () => {
  expect(await written({ fitToPages: "never" })).toMatchObject({ refused: [], requests: 5 });
  const { scale = 0 } = (await adorned()).zoom;
  expect(scale).toBeGreaterThan(50);
  expect(scale).toBeLessThan(80);
});

describe("what version 0.1 did", () => {
  const layout = sheetLayout(smallGrantYear, "de");

  test.each<ExcelOptions>([
    { printer: "none" },
    { ornaments: "refused" },
    { blankCharts: "withoutSeries" },
  ])("fails in an Excel with %j", async (options) => {
    openWorkbook(options);
    await errorOf(writeInOneBatch(layout));
  });

  test("does not fit a sheet that is not active", async () => {
    openWorkbook({ fitToPages: "activeSheet", blankCharts: "withSeries", answers: "atOnce" });
    await writeInOneBatch(layout);
    expect((await adorned()).zoom.horizontalFitToPages).toBeUndefined();
  });
});

test("an Excel that does not know the functions is found out before anything is written", async () => {
  const { registration } = openWorkbook({ functions: "unregistered" });
  const before = await everything();
  expect(await writeSheets([tinyLayout], {})).toEqual({ kind: "functionsUnknown" });
  expect(await everything()).toEqual(before);
  expect(await writeSheets([tinyLayout], { evenUnknown: true })).toMatchObject({
    kind: "written",
  });
  registration!.register();
  const again = await writeSheets([tinyLayout], { replacedWord: "alt" });
  expect(again).toMatchObject({ kind: "written" });
});

test.each(["atOnce", "byHand"] as const)(
  "a workbook that counts days from 1904 gets no sheet, answers %s",
  async (answers) => {
    openWorkbook({ dates: "1904", answers });
    const before = await everything();
    expect(await writeSheets([tinyLayout], { evenUnknown: true })).toEqual({ kind: "dates1904" });
    expect(await everything()).toEqual(before);
  },
);
