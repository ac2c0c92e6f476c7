import "./measuredText";
import { newExcel } from "./excel";

test.each([
  ["stay", false],
  ["follow", true],
] as const)("when a column gets wider, the heights of rows %s", async (rowHeights, isLower) => {
  const { Excel } = newExcel({ rowHeights });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const cell = sheet.getRange("A1");
    cell.format.columnWidth = 30;
    cell.values = [["ein langer Text, der in mehreren Zeilen steht"]];
    cell.format.wrapText = true;
    const height = async () => {
      cell.load("height");
      await context.sync();
      return cell.height;
    };
    const before = await height();
    expect(before).toBeGreaterThan(30);
    cell.format.columnWidth = 500;
    expect((await height()) < before).toBe(isLower);
    cell.format.autofitRows();
    expect(await height()).toBeLessThan(20);
  });
});
