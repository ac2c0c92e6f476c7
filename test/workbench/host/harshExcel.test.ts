import { NO_PRINTER, refusing } from "../../../src/workbench/host/refusals";
import { errorOf, newExcel, type TestExcel } from "./excel";

const change = ({ Excel }: TestExcel, act: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.pageLayout.load("orientation");
    act(sheet);
    await context.sync();
    return sheet.pageLayout.orientation;
  });

test("without a printer the page cannot be set up, but read, and the cells written", async () => {
  const excel = newExcel({ watch: refusing(NO_PRINTER) });
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
