import { Executor } from "../../src/workbench/host/wire/executor";
import { refusing } from "../../src/workbench/host/refusals";
import { bookSheets } from "../../src/workbook/book/bookSheets";
import { writeSheets } from "../../src/workbook/write/writeSheets";
import { errorOf, type ExcelOptions } from "../workbench/host/excel";
import { everything, insert, openWorkbook, registerKim } from "./kimExcel";
import { writeInOneBatch } from "./mutants/oneBatch";
import { readOne } from "./readOne";
import { smallGrantYear } from "./smallGrantYear";
import { tinyLayout } from "./tinyLayout";
import { fewOf, isFirst, longOnly } from "../support/runs";

const longTest = longOnly(test);

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

/** What adorns a sheet now. */
const adorned = (sheetName = "Stellen 2023 B2") =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
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

const KINDS = [
  "width",
  "height",
  "condition",
  "link",
  "tab",
  "chart",
  "freeze",
  "page",
  "validation",
];
const SHEETS = bookSheets(smallGrantYear, "de").length;

longTest("an Excel that takes no ornament gets the whole sheets all the same", async () => {
  const { refused, requests } = await written({ ornaments: "refused" });
  expect(new Set(refused)).toEqual(new Set(["chart", "freeze", "page", "validation"]));
  // Each kind is tried on two sheets; there is one chart.
  expect(requests).toBe(4 + 2 * 3 + 1);
  const read = await readOne();
  expect([read.grantYear, read.findings]).toEqual([smallGrantYear, []]);
  expect((await adorned()).charts).toEqual([]);
});

longTest("without a printer the page alone is missing", async () => {
  const { refused, requests } = await written({ printer: "none" });
  expect(refused).toEqual(Array(SHEETS).fill("page"));
  expect(requests).toBe(6);
  expect((await adorned()).charts).toHaveLength(1);
});

longTest("a chart that is refused in the middle leaves nothing half-made", async () => {
  const watch = refusing(["ChartSeries.setValues"]);
  const { refused, titles } = await written({ watch });
  expect(refused).toEqual(["chart"]);
  expect(titles).toEqual(["Stellen"]);
  expect((await adorned()).charts).toEqual([]);
  expect((await readOne()).findings).toEqual([]);
});

longTest(
  "where Excel does not say what it refused, all that is left counts as missing",
  async () => {
    const { execute } = Executor.prototype;
    jest.spyOn(Executor.prototype, "execute").mockImplementation(function (this: Executor, batch) {
      return { ...execute.call(this, batch), TraceIds: [] };
    });
    openWorkbook({ watch: refusing(["WorksheetFreezePanes.*"]) });
    const { refused } = await insert(smallGrantYear);
    expect(new Set(refused.map(({ kind }) => kind))).toEqual(new Set(["show", ...KINDS]));
    expect((await readOne()).findings).toEqual([]);
  },
);

test.each(fewOf(["withoutSeries", "withSeries"] as const, isFirst))(
  "charts have their series, and no others, where blank cells make charts %s",
  async (blankCharts) => {
    await written({ blankCharts, answers: "byHand" });
    expect((await adorned()).charts).toEqual([["Stellen", "Anteil", "Stellen"]]);
  },
);

longTest("sheets are fitted to pages where that works on the active sheet only", async () => {
  openWorkbook({ fitToPages: "activeSheet" });
  await insert([{ ...smallGrantYear, module: 3 }, smallGrantYear]);
  expect((await adorned()).zoom).toEqual({ horizontalFitToPages: 1 });
  expect((await everything()).active).toBe("KIM 2023 B3");
});

longTest("where fitting does not work at all, the sheet is reduced", async () => {
  expect(await written({ fitToPages: "never" })).toMatchObject({ refused: [], requests: 5 });
  for (const sheetName of [SHEET, "Stellen 2023 B2"]) {
    const { scale = 0 } = (await adorned(sheetName)).zoom;
    expect(scale).toBeGreaterThan(80);
    expect(scale).toBeLessThanOrEqual(100);
  }
});

describe("what version 0.1 did", () => {
  test.each<ExcelOptions>([
    { printer: "none" },
    { ornaments: "refused" },
    { blankCharts: "withoutSeries" },
  ])("fails in an Excel with %j", async (options) => {
    openWorkbook(options);
    await errorOf(writeInOneBatch(tinyLayout));
  });

  test("does not fit a sheet that is not active", async () => {
    openWorkbook({ fitToPages: "activeSheet", blankCharts: "withSeries", answers: "atOnce" });
    await writeInOneBatch(tinyLayout);
    expect((await adorned(SHEET)).zoom.horizontalFitToPages).toBeUndefined();
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
  const again = await writeSheets(
    [{ ...tinyLayout, sheetName: "KIM 2023 B3", ending: "2023_B3", names: [] }],
    {},
  );
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
