import type { ConditionalStyle } from "../../../src/workbench/host/cellLook";
import { saveWorkbook, workbookModel } from "../../../src/workbench/host/osheet/workbookModel";
import { germanExcel } from "../../../src/workbench/spreadsheet/notation";
import { errorOf, newExcel, type TestExcel } from "./excel";

/** What the user sees of a cell. */
function shown({ model }: Pick<TestExcel, "model">, col: number, row: number, sheet = 0) {
  const sheetId = model.getters.getSheetIds()[sheet]!;
  const position = { sheetId, row, col };
  const { fillColor, textColor, bold, italic } = model.getters.getCellComputedStyle(
    position,
  ) as ConditionalStyle;
  const border = model.getters.getCellComputedBorder(position) ?? {};
  return JSON.parse(JSON.stringify({ fillColor, textColor, bold, italic, ...border })) as object;
}

const GREY = "#EEEEEE";

/** A block of six rows and two columns, all with one condition. */
async function conditioned(excel: TestExcel, formula: string, values: unknown[][]) {
  return excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A3:B8").values = values as string[][];
    const format = sheet.getRange("A3:B8").conditionalFormats.add("Custom");
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = GREY;
    format.load("id");
    await context.sync();
    return format.id;
  });
}

const ROWS = [
  ["Kamen", 1],
  ["", ""],
  ["Unna", 2],
  ["", 5],
  ["", ""],
  ["", ""],
];

test("a formula is seen from the first cell of its range", async () => {
  const excel = newExcel({ answers: "atOnce" });
  await conditioned(excel, '=$A3<>""', ROWS);
  const filled = [2, 3, 4, 5].map((row) => [0, 1].map((col) => shown(excel, col, row)));
  const grey = { fillColor: GREY };
  expect(filled).toEqual([
    [grey, grey],
    [{}, {}],
    [grey, grey],
    [{}, {}],
  ]);
});

test("the look follows what is typed, and rows that are inserted", async () => {
  const excel = newExcel({ answers: "atOnce" });
  await conditioned(excel, '=$A3<>""', ROWS);
  expect(shown(excel, 0, 3)).toEqual({});
  const sheetId = excel.grid.sheets.active();
  excel.model.dispatch("UPDATE_CELL", { sheetId, row: 3, col: 0, content: "Bergkamen" });
  expect(shown(excel, 1, 3)).toEqual({ fillColor: GREY });
  excel.grid.cells.insert({ sheetId, top: 3, bottom: 3, left: 0, right: 16_383 }, "Down");
  expect([3, 4].map((row) => shown(excel, 0, row))).toEqual([{}, { fillColor: GREY }]);
});

test("the look follows a result that spills, also when it arrives late and grows", async () => {
  const excel = newExcel({ answers: "byHand" });
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("F1:F3").values = [[1], [2], [3]];
    sheet.tables.add("F1:F3", true);
    sheet.getRange("A3").formulas = [["=KIM.TIMES(Tabelle1,2)"]];
    const format = sheet.getRange("A3:B2000").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=$A3=MAX($A$3#)";
    format.custom.format.font.bold = true;
    await context.sync();
  });
  expect([2, 3, 4].map((row) => shown(excel, 1, row))).toEqual([{}, {}, {}]);
  excel.settle();
  expect([2, 3, 4].map((row) => shown(excel, 1, row))).toEqual([{}, { bold: true }, {}]);
  const sheetId = excel.grid.sheets.active();
  excel.model.dispatch("UPDATE_CELL", { sheetId, row: 3, col: 5, content: "9" });
  excel.settle();
  expect([2, 3, 4].map((row) => shown(excel, 1, row))).toEqual([{}, {}, { bold: true }]);
});

test("of two conditions the one added last goes first, unless its priority is changed", async () => {
  const excel = newExcel({ answers: "atOnce" });
  await conditioned(excel, "=TRUE", ROWS);
  const second = await conditioned(excel, "=TRUE", ROWS);
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A3");
    const format = range.conditionalFormats.getItem(second);
    format.custom.format.fill.color = "#FF0000";
    format.custom.format.font.italic = true;
    format.load("priority,type,stopIfTrue");
    await context.sync();
    expect(format.toJSON()).toMatchObject({ priority: 0, type: "Custom", stopIfTrue: false });
    expect(shown(excel, 0, 2)).toEqual({ fillColor: "#FF0000", italic: true });
    format.priority = 1;
    await context.sync();
    expect(shown(excel, 0, 2)).toEqual({ fillColor: GREY, italic: true });
    range.conditionalFormats.getItemAt(0).stopIfTrue = true;
    await context.sync();
    expect(shown(excel, 0, 2)).toEqual({ fillColor: GREY });
  });
});

test("a condition gives borders, and takes them away again", async () => {
  const excel = newExcel({ answers: "atOnce" });
  const id = await conditioned(excel, '=$A3="Unna"', ROWS);
  const line = { style: "thin", color: "#1F4E79" };
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A3:B8");
    const { borders } = range.conditionalFormats.getItem(id).custom.format;
    borders.top.style = "Continuous";
    borders.top.color = "#1F4E79";
    borders.getItem("EdgeBottom").style = "Dash";
    await context.sync();
    const bottom = { style: "dashed", color: "#000000" };
    expect(shown(excel, 1, 4)).toEqual({ fillColor: GREY, top: line, bottom });
    expect(shown(excel, 1, 5)).toEqual({});
    borders.bottom.style = "None";
    borders.load("items/style,items/color,items/sideIndex");
    await context.sync();
    expect(shown(excel, 1, 4)).toEqual({ fillColor: GREY, top: line });
    expect(borders.items.map(({ sideIndex, style }) => [sideIndex, style])).toEqual([
      ["EdgeTop", "Continuous"],
      ["EdgeBottom", "None"],
      ["EdgeLeft", "None"],
      ["EdgeRight", "None"],
    ]);
  });
});

test("cells with errors are formatted, too, if the formula asks about them", async () => {
  const excel = newExcel({ answers: "atOnce" });
  await conditioned(excel, "=ISERROR($B3)", [["a", "=1/0"], ...ROWS.slice(1)]);
  expect([2, 3].map((row) => shown(excel, 1, row))).toEqual([{ fillColor: GREY }, {}]);
});

test("cell values are compared with formulas", async () => {
  const excel = newExcel({ answers: "atOnce" });
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
    const format = sheet.getRange("A1:A4").conditionalFormats.add("CellValue");
    format.cellValue.rule = { operator: "Between", formula1: "=2", formula2: "=$A$3" };
    format.cellValue.format.font.color = "red";
    format.cellValue.load("rule");
    await context.sync();
    expect(format.cellValue.rule).toEqual({
      ...{ operator: "Between", formula1: "=2", formula2: "=$A$3" },
    });
    const red = { textColor: "#FF0000" };
    expect([0, 1, 2, 3].map((row) => shown(excel, 0, row))).toEqual([{}, red, red, {}]);
  });
});

test("clearing some cells leaves the others as they were", async () => {
  const excel = newExcel({ answers: "atOnce" });
  await conditioned(excel, '=$A3<>""', ROWS);
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A4:B4").conditionalFormats.clearAll();
    const left = sheet.getRange("A3:B8").conditionalFormats;
    left.load("items/custom/rule/formula");
    const count = sheet.getRange("A4").conditionalFormats.getCount();
    sheet.getRange("A4:A5").values = [["Bergkamen"], ["Lünen"]];
    await context.sync();
    expect(count.value).toBe(0);
    expect(left.items.map(({ custom }) => custom.rule.formula).sort()).toEqual([
      '=$A3<>""',
      '=$A5<>""',
    ]);
    const filled = [2, 3, 4, 5].map((row) => shown(excel, 1, row));
    expect(filled).toEqual([{ fillColor: GREY }, {}, { fillColor: GREY }, {}]);
    sheet.getRange("A:Z").conditionalFormats.clearAll();
    await context.sync();
    expect(shown(excel, 1, 2)).toEqual({});
  });
});

test("a copied sheet has conditions of its own", async () => {
  const excel = newExcel({ answers: "atOnce" });
  await conditioned(excel, '=$A$3<>""', ROWS);
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const copy = sheet.copy("End");
    copy.getRange("1:1").insert("Down");
    const [own, copied] = [sheet.getRange("A3"), copy.getRange("A4")].map(
      (range) => range.conditionalFormats.getItemAt(0).custom.rule,
    );
    own!.load("formula");
    copied!.load("formula,formulaLocal");
    await context.sync();
    expect([own!.formula, copied!.formula]).toEqual(['=$A$3<>""', '=$A$4<>""']);
  });
});

test("conditions are saved with the workbook", async () => {
  const excel = newExcel({ answers: "atOnce" });
  const id = await conditioned(excel, '=$A3="Unna"', ROWS);
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A3");
    range.conditionalFormats.getItem(id).custom.format.borders.left.style = "Dot";
    await context.sync();
  });
  const opened = workbookModel(germanExcel, saveWorkbook(excel.model));
  const left = { style: "dotted", color: "#000000" };
  expect(shown({ model: opened }, 1, 4)).toEqual({ fillColor: GREY, left });
});

test.each([
  ["a structured reference", "=COUNTIF(Tabelle1[Stadt],$A3)>0"],
  ["an array constant", "=OR($B3={1,2})"],
  ["what cannot be read", "=SUM("],
])("%s is refused as a condition", async (_, formula) => {
  const excel = newExcel({ answers: "atOnce" });
  const { code } = await errorOf(conditioned(excel, formula, ROWS));
  expect(code).toBe("InvalidArgument");
});

test("kinds of conditions that this host does not know are refused by name", async () => {
  const { Excel } = newExcel({ answers: "atOnce" });
  const adding = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.conditionalFormats.add("ColorScale");
    await context.sync();
  });
  expect((await errorOf(adding)).code).toBe("NotImplemented");
});
