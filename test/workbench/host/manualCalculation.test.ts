import { newExcel, type TestExcel } from "./excel";

const write = ({ Excel }: TestExcel, address: string, formulas: unknown[][]) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.formulas = formulas;
    await context.sync();
  });
const read = ({ Excel }: TestExcel, address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.load("values");
    const { application } = context.workbook;
    application.load("calculationMode,calculationState");
    await context.sync();
    return [application.calculationMode, application.calculationState, range.values];
  });
const act = ({ Excel }: TestExcel, change: (application: Excel.Application) => void) =>
  Excel.run(async (context) => {
    change(context.workbook.application);
    await context.sync();
  });

test("in manual mode formulas keep their results until the workbook is calculated", async () => {
  const excel = newExcel();
  await write(excel, "A1:C1", [[1, "=A1*2", "=SUM(B1,10)"]]);
  await act(excel, (application) => (application.calculationMode = "Manual"));
  await write(excel, "A1", [[5]]);
  expect(await read(excel, "A1:C1")).toEqual(["Manual", "Pending", [[5, 2, 12]]]);
  await act(excel, (application) => application.calculate("Recalculate"));
  expect(await read(excel, "A1:C1")).toEqual(["Manual", "Done", [[5, 10, 20]]]);
  await write(excel, "A1", [[6]]);
  await act(excel, (application) => (application.calculationMode = "Automatic"));
  expect(await read(excel, "A1:C1")).toEqual(["Automatic", "Done", [[6, 12, 22]]]);
});

test("a formula that is entered is calculated once, from what the cells hold then", async () => {
  const excel = newExcel({ calculation: "manual" });
  await write(excel, "A1:B1", [[1, "=A1*2"]]);
  await write(excel, "A1", [[5]]);
  await write(excel, "C1", [["=SUM(A1,B1)"]]);
  expect((await read(excel, "A1:C1"))[2]).toEqual([[5, 2, 7]]);
});

test("results stay with their formulas when rows move, and spill as they did", async () => {
  const excel = newExcel({ calculation: "manual", answers: "atOnce" });
  await write(excel, "A1:A2", [[1], [2]]);
  await write(excel, "B1", [["=KIM.TIMES(A1:A2,10)"]]);
  await write(excel, "A1", [[5]]);
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("1:1").insert("Down");
    context.workbook.names.add("Schlüssel", sheet.getRange("A2:A3"));
    await context.sync();
  });
  expect((await read(excel, "A2:B3"))[2]).toEqual([
    [5, 10],
    [2, 20],
  ]);
});

test("late answers are shown by the next calculation, which lasts until all are there", async () => {
  const excel = newExcel({ calculation: "manual", answers: "byHand" });
  await write(excel, "A1:C1", [[1, "=KIM.TIMES(A1,2)", "=KIM.TIMES(B1,10)"]]);
  excel.settle();
  expect((await read(excel, "B1:C1"))[2]).toEqual([["#BUSY!", "#BUSY!"]]);
  await act(excel, (application) => application.calculate("Full"));
  expect(await read(excel, "B1:C1")).toEqual(["Manual", "Calculating", [[2, "#BUSY!"]]]);
  excel.settle();
  expect(await read(excel, "B1:C1")).toEqual(["Manual", "Done", [[2, 20]]]);
  await write(excel, "A1", [[5]]);
  excel.settle();
  expect(await read(excel, "B1:C1")).toEqual(["Manual", "Pending", [[2, 20]]]);
});

test("where nothing is calculated, no sheet tells that it was", async () => {
  const excel = newExcel({ calculation: "manual" });
  await write(excel, "A1:B1", [[1, "=A1*2"]]);
  let count = 0;
  excel.grid.onChange(({ kind }) => void (count += kind === "sheetCalculated" ? 1 : 0));
  await write(excel, "A1", [[5]]);
  expect(count).toBe(0);
  await act(excel, (application) => application.calculate("Recalculate"));
  expect(count).toBe(1);
});
