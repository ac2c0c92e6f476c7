import { watchWorkbook } from "../../src/taskpane/excel/watchWorkbook";
import { newExcel } from "../workbench/host/excel";

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

test("whoever stops listening while a cell is edited hears nothing afterwards", async () => {
  const { Excel, cellEditing } = newExcel();
  Object.assign(globalThis, { Excel });
  let heard = 0;
  const stop = watchWorkbook({ onChanged: () => heard++, onCalculated: () => undefined });
  const write = () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
      await context.sync();
    }).then(soon);
  await soon();
  await write();
  expect(heard).toBe(1);
  cellEditing.begin();
  stop();
  await soon();
  cellEditing.end();
  await soon();
  await write();
  expect(heard).toBe(1);
});
