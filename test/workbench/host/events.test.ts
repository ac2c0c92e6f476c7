import { scenarios, type TestExcel } from "./excel";

/** What the user does in the grid, outside of the add-in. */
function type(model: TestExcel["model"], row: number, col: number, content: string): void {
  const sheetId = model.getters.getActiveSheetId();
  model.dispatch("UPDATE_CELL", { sheetId, row, col, content });
}

/** The client hands events over in promises of its own. */
const delivered = () => new Promise((resolve) => setTimeout(resolve));

scenarios({
  "a sheet tells what the user and the add-in change": async ({ Excel, model }) => {
    const seen: string[] = [];
    const registered = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const handler = sheet.onChanged.add(async ({ address, changeType, source }) => {
        seen.push(`${address} ${changeType} ${source}`);
      });
      await context.sync();
      return handler;
    });
    type(model, 1, 1, "7");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("C1:C3").values = [[1], [2], [3]];
      sheet.getRange("2:2").insert("Down");
      await context.sync();
    });
    await delivered();
    expect(seen).toEqual([
      "B2 RangeEdited Local",
      "C1:C3 RangeEdited Local",
      "2:2 RowInserted Local",
    ]);
    await Excel.run(registered.context, async (context) => {
      registered.remove();
      await context.sync();
    });
    type(model, 5, 5, "8");
    await delivered();
    expect(seen).toHaveLength(3);
  },

  "the range of a change can be read": async ({ Excel, model }) => {
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(async (change) => {
        await Excel.run(async (inner) => {
          const range = change.getRange(inner).load("values,address");
          await inner.sync();
          seen.push([range.address, range.values]);
        });
      });
      await context.sync();
    });
    type(model, 0, 0, "Kamen");
    await delivered();
    await delivered();
    await delivered();
    expect(seen).toEqual([["Tabelle1!A1", [["Kamen"]]]]);
  },

  "sheets tell when they come, go and are chosen": async ({ Excel }) => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async ({ type: kind }) => void seen.push(kind));
      worksheets.onActivated.add(async ({ type: kind }) => void seen.push(kind));
      worksheets.onDeleted.add(async ({ type: kind }) => void seen.push(kind));
      await context.sync();
      const sheet = worksheets.add("2023");
      sheet.activate();
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    await delivered();
    expect(seen).toEqual([
      "WorksheetAdded",
      "WorksheetActivated",
      "WorksheetDeleted",
      "WorksheetActivated",
    ]);
  },

  "the workbook tells when the user selects another cell": async ({ Excel, model }) => {
    let count = 0;
    await Excel.run(async (context) => {
      context.workbook.onSelectionChanged.add(async () => {
        count++;
      });
      await context.sync();
    });
    model.selection.selectCell(2, 3);
    await delivered();
    expect(count).toBe(1);
  },
});
