import { refusing } from "../../../src/workbench/host/refusals";
import { errorOf, newExcel, registerFailing, type TestExcel } from "./excel";

const change = ({ Excel }: TestExcel, act: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.pageLayout.load("orientation");
    act(sheet);
    await context.sync();
    return sheet.pageLayout.orientation;
  });

test("without a printer the page cannot be set up, but read, and the cells written", async () => {
  const excel = newExcel({ printer: "none" });
  const setUp = change(excel, (sheet) => sheet.pageLayout.set({ zoom: { scale: 80 } }));
  expect((await errorOf(setUp)).code).toBe("GeneralException");
  const written = change(excel, (sheet) => (sheet.getRange("A1").values = [[1]]));
  expect(await written).toBe("Portrait");
});

test("single members are refused by name", async () => {
  const excel = newExcel({ watch: refusing(["Worksheet.tabColor"]) });
  const painted = change(excel, (sheet) => (sheet.tabColor = "#FF0000"));
  expect((await errorOf(painted)).debugInfo.errorLocation).toBe("Worksheet.tabColor");
  await change(excel, (sheet) => (sheet.getRange("A1").values = [[1]]));
});

test.each(["PC", "Mac", "OfficeOnline"] as const)("Excel can be that of %s", async (platform) => {
  const { Office } = newExcel({ platform });
  expect((await Office.onReady()).platform).toBe(platform);
  expect([Office.context.platform, Office.context.diagnostics.platform]).toEqual([
    platform,
    platform,
  ]);
});

test("an Excel may know no theme", () => {
  expect(newExcel({ theme: null }).Office.context.officeTheme).toBeUndefined();
});

test("an Excel may refuse ornaments, but take the cells", async () => {
  const excel = newExcel({ ornaments: "refused" });
  for (const ornament of [
    (sheet: Excel.Worksheet) => sheet.freezePanes.freezeRows(1),
    (sheet: Excel.Worksheet) => sheet.charts.add("Pie", sheet.getRange("A1:A2")),
    (sheet: Excel.Worksheet) =>
      (sheet.getRange("A1").dataValidation.rule = {
        decimal: { formula1: 0, operator: "GreaterThan" },
      }),
    (sheet: Excel.Worksheet) => (sheet.pageLayout.orientation = "Landscape"),
  ])
    expect((await errorOf(change(excel, ornament))).code).toBe("GeneralException");
  await change(excel, (sheet) => {
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A1").format.font.bold = true;
  });
});

test.each([
  ["withoutSeries", [0, 1]],
  ["withSeries", [1, 1]],
] as const)("a chart over cells that are still blank, %s", async (blankCharts, counts) => {
  const { Excel } = newExcel({ blankCharts, answers: "atOnce" });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    context.application.suspendApiCalculationUntilNextSync();
    sheet.getRange("A1").formulas = [["=KIM.TIMES({1;2;3},2)"]];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:A3"), "Columns");
    const before = chart.series.getCount();
    const later = sheet.charts.add("ColumnClustered", sheet.getRange("A1:A3"), "Columns");
    await context.sync();
    later.setData(sheet.getRange("A1:A3"), "Columns");
    const after = later.series.getCount();
    await context.sync();
    expect([before.value, after.value]).toEqual(counts);
    chart.series.add("Stellen").setValues(sheet.getRange("A1:A3"));
    chart.series.load("items/name");
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toContain("Stellen");
  });
});

test.each([
  ["activeSheet", [80, 100, 1]],
  ["everySheet", [80, undefined, 1]],
] as const)("fitting to pages works on %s", async (fitToPages, [scale, inactive, active]) => {
  const { Excel } = newExcel({ fitToPages });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("2023");
    const { pageLayout } = sheet;
    const zoom = async () => {
      pageLayout.load("zoom");
      await context.sync();
      return pageLayout.zoom;
    };
    pageLayout.zoom = { horizontalFitToPages: 1 };
    expect((await zoom()).scale).toBe(inactive);
    pageLayout.zoom = { scale: 80 };
    expect((await zoom()).scale).toBe(scale);
    sheet.activate();
    pageLayout.zoom = { horizontalFitToPages: 1 };
    expect((await zoom()).horizontalFitToPages).toBe(active);
  });
});

test.each([
  ["unseen", undefined],
  ["shown", "Der Faktor fehlt."],
] as const)("the message of a function is %s", (messages, message) => {
  const { model } = newExcel({ messages, answers: "atOnce" });
  registerFailing("Der Faktor fehlt.");
  const position = { sheetId: model.getters.getActiveSheetId(), row: 0, col: 0 };
  model.dispatch("UPDATE_CELL", { ...position, content: "=KIM.TIMES(1,2)" });
  const { value, message: shown } = model.getters.getEvaluatedCell(position);
  expect([value, shown]).toEqual(["#VALUE!", message]);
});

test.each([
  ["PC", [false, false]],
  ["Mac", [false, false]],
  ["OfficeOnline", [true, true]],
] as const)("what renaming and deleting sheets leaves to undo on %s", async (platform, can) => {
  const excel = newExcel({ platform });
  const undoable = async (act: (sheet: Excel.Worksheet) => void) => {
    await change(excel, (sheet) => (sheet.getRange("A1").values = [[1]]));
    expect(excel.model.getters.canUndo()).toBe(true);
    await excel.Excel.run(async (context) => {
      act(context.workbook.worksheets.getFirst());
      await context.sync();
    });
    return excel.model.getters.canUndo();
  };
  const renamed = await undoable((sheet) => (sheet.name = "2023"));
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.add("Anlage").activate();
    await context.sync();
  });
  expect([renamed, await undoable((sheet) => sheet.delete())]).toEqual(can);
});
