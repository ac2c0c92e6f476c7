import { newExcel, type TestExcel } from "./excel";

const cell = ({ Excel }: TestExcel, sheetName: string, formula?: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange("A1");
    if (formula !== undefined) range.formulas = [[formula]];
    range.load("values,formulas");
    await context.sync();
    return [range.formulas[0]![0], range.values[0]![0]];
  });

const FORMULA = "=KIM.TIMES(2,3)";

test.each(["atOnce", "byHand"] as const)(
  "formulas from before the registration stay unknown until they are entered again (%s)",
  async (answers) => {
    const excel = newExcel({ functions: "unregistered", answers });
    expect(await cell(excel, "Tabelle1", FORMULA)).toEqual([FORMULA, "#NAME?"]);
    excel.registration!.register();
    excel.model.dispatch("EVALUATE_CELLS");
    excel.settle();
    expect(await cell(excel, "Tabelle1")).toEqual([FORMULA, "#NAME?"]);
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Tabelle1").copy("End");
      await context.sync();
    });
    expect(await cell(excel, "Tabelle1 (2)")).toEqual([FORMULA, "#NAME?"]);
    await cell(excel, "Tabelle1", FORMULA);
    excel.settle();
    expect(await cell(excel, "Tabelle1")).toEqual([FORMULA, 6]);
    expect(await cell(excel, "Tabelle1 (2)")).toEqual([FORMULA, "#NAME?"]);
  },
);

test("a native function around an unknown one sees its error", async () => {
  const excel = newExcel({ functions: "unregistered" });
  expect(await cell(excel, "Tabelle1", "=IFERROR(KIM.TIMES(2,3),-1)")).toContain(-1);
});
