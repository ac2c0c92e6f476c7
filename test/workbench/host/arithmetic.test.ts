import { newExcel } from "./excel";

/** As Excel calculates: a text of no length is no number, a blank cell is 0. */
test.each([
  ['=""+1', "#VALUE!"],
  ['=1-""', "#VALUE!"],
  ['=2*""', "#VALUE!"],
  ['=""/2', "#VALUE!"],
  ['=2^""', "#VALUE!"],
  ['=-""', "#VALUE!"],
  ['=""%', "#VALUE!"],
  ["=B1+1", "#VALUE!"],
  ['=SUM({1,""}*{3,1})', "#VALUE!"],
  ['=IFERROR(""+1,7)', 7],
  ["=C1+1", 1],
  ["=-C1", 0],
  ['=""&1', "1"],
  ['="2"*3', 6],
])("%s is %s", async (formula, expected) => {
  const { Excel } = newExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B1").formulas = [['=IF(TRUE,"",1)']];
    const cell = sheet.getRange("A1");
    cell.formulas = [[formula]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[expected]]);
  });
});
