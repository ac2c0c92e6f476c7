import type { SheetLayout, SheetOperation } from "../../../src/workbook/layout/operation";
import { isOrnament } from "../../../src/workbook/layout/isOrnament";
import { applyContent, rangeOf } from "../../../src/workbook/write/applyContent";
import { applyOrnament } from "../../../src/workbook/write/applyOrnament";

/**
 * How version 0.1 wrote a sheet: content and ornaments in one batch, on a sheet that is not yet
 * shown, the first series of a chart taken for granted.
 */
export const writeInOneBatch = ({ sheetName, operations }: SheetLayout): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(sheetName);
    context.application.suspendApiCalculationUntilNextSync();
    for (const operation of operations) apply(sheet, operation);
    await context.sync();
  });

function apply(sheet: Excel.Worksheet, operation: SheetOperation): void {
  if (operation.kind === "chart") {
    const [first] = operation.series;
    const chart = sheet.charts.add("ColumnClustered", rangeOf(sheet, first!.values), "Columns");
    chart.series.getItemAt(0).name = first!.name;
  } else if (isOrnament(operation)) applyOrnament(sheet, operation);
  else applyContent(sheet, operation);
}
