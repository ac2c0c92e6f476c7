import { errorOf, newExcel } from "./excel";

test("while a cell is edited, Excel refuses whoever does not wait", async () => {
  const { Excel, grid, cellEditing } = newExcel();
  const write = (options: object) =>
    Excel.run(options, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
      await context.sync();
    });
  const cell = { sheetId: grid.sheets.active(), top: 0, left: 0, bottom: 0, right: 0 };
  cellEditing.begin();
  expect((await errorOf(write({}))).code).toBe("InvalidOperationInCellEditMode");
  let isDone = false;
  const waiting = write({ delayForCellEdit: true }).then(() => (isDone = true));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([isDone, grid.cells.values(cell)]).toEqual([false, [[""]]]);
  cellEditing.end();
  await waiting;
  expect(grid.cells.values(cell)).toEqual([[1]]);
  await write({});
});

test("whoever waits is served in turn, also if the next cell is edited at once", async () => {
  const { Excel, cellEditing } = newExcel();
  const seen: number[] = [];
  const ask = (number: number) =>
    Excel.run({ delayForCellEdit: true }, (context) => context.sync()).then(() =>
      seen.push(number),
    );
  cellEditing.begin();
  const all = [ask(1), ask(2), ask(3)];
  await new Promise((resolve) => setTimeout(resolve, 20));
  cellEditing.end();
  await Promise.all(all);
  expect(seen).toEqual([1, 2, 3]);
});
