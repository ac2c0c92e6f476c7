import { functionMetadata } from "../../src/cli/functionMetadata";
import { catalogue } from "../../src/functions/catalogue";
import { insertFormula, type Outcome } from "../../src/taskpane/excel/insertFormula";
import { registerCustomFunctions } from "../../src/workbench/spreadsheet/customFunctions";
import { errorOf, type TestExcel } from "../workbench/host/excel";
import { openWorkbook } from "../workbook/kimExcel";

const SHARE = { formula: "=KIM.SHARE(50000,{39;35;14;12})", size: { rows: 4, columns: 1 } };
const INSTALMENTS = { formula: "=KIM.INSTALMENTS(112500)", size: { rows: 1, columns: 2 } };
const MONTHS = {
  formula: "=KIM.MONTHS(DATE(2021,11,1),DATE(2022,12,31))",
  size: { rows: 1, columns: 1 },
};

beforeAll(async () => registerCustomFunctions(await functionMetadata(), catalogue));
let excel: TestExcel;
beforeEach(() => {
  excel = openWorkbook();
});

/** Changes the sheet as its user would, before the pane is used. */
const prepare = (change: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    change(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });

const select = (address: string) => prepare((sheet) => sheet.getRange(address).select());

/** When Excel has calculated. */
const read = (address: string) => {
  excel.settle();
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.load("values, formulas");
    await context.sync();
    return { values: range.values, formula: range.formulas[0]![0] as string };
  });
};

/** A table over B3:C7 with a heading and four rows of data. */
const tableAtB3 = () =>
  prepare((sheet) => {
    sheet.getRange("B3:C3").values = [["Kommune", "Betrag"]];
    sheet.tables.add("B3:C7", true).name = "Kosten";
  });

const proposalOf = (outcome: Outcome) => {
  if (!("proposal" in outcome)) throw new Error(`Nothing is proposed: ${outcome.kind}`);
  return outcome.proposal;
};

test("the formula goes into the selected cell and spills", async () => {
  await select("B5");
  expect(await insertFormula(SHARE)).toEqual({ kind: "inserted", address: "Tabelle1!B5" });
  expect((await read("B5:B8")).values).toEqual([[19500], [17500], [7000], [6000]]);
});

test("of a larger selection, the active cell is meant", async () => {
  await select("C2:D9");
  expect(await insertFormula(MONTHS)).toEqual({ kind: "inserted", address: "Tabelle1!C2" });
  expect((await read("C2")).values).toEqual([[14]]);
});

describe("where something stands already", () => {
  beforeEach(async () => {
    await prepare((sheet) => (sheet.getRange("B7").values = [["bleibt"]]));
    await select("B5");
  });

  test("nothing is written before the user has agreed", async () => {
    expect(await insertFormula(SHARE)).toMatchObject({
      kind: "occupied",
      address: "Tabelle1!B5:B8",
    });
    expect((await read("B5:B8")).values).toEqual([[""], [""], ["bleibt"], [""]]);
  });

  test("after the user has agreed, it is replaced, also if another cell is selected by then", async () => {
    const agreed = proposalOf(await insertFormula(SHARE));
    await select("F1");
    expect(await insertFormula({ ...SHARE, agreed })).toMatchObject({ kind: "inserted" });
    expect((await read("B5:B8")).values).toEqual([[19500], [17500], [7000], [6000]]);
    expect((await read("F1")).values).toEqual([[""]]);
  });

  test("a formula whose result is empty counts as content", async () => {
    await prepare((sheet) => (sheet.getRange("D1").formulas = [['=""']]));
    await select("D1");
    expect(await insertFormula(MONTHS)).toMatchObject({ kind: "occupied" });
  });
});

describe("in a table, where a result cannot spill", () => {
  test("the form for one cell is proposed, and inserted if the user agrees", async () => {
    await tableAtB3();
    await select("C4");
    const outcome = await insertFormula(SHARE);
    expect(outcome).toMatchObject({
      kind: "insideTable",
      table: "Kosten",
      place: { column: "C", headerRow: 3 },
    });
    expect((await read("C4")).values).toEqual([[""]]);
    await insertFormula({ ...SHARE, agreed: proposalOf(outcome) });
    expect(await read("C4")).toEqual({
      values: [[19500]],
      formula: "=INDEX(KIM.SHARE(50000,{39;35;14;12}),ROW()-ROW(C$3))",
    });
  });

  test("each row takes its own part", async () => {
    await tableAtB3();
    for (const row of [4, 5, 6, 7]) {
      await select(`C${row}`);
      await insertFormula({ ...SHARE, agreed: proposalOf(await insertFormula(SHARE)) });
    }
    expect((await read("C4:C7")).values).toEqual([[19500], [17500], [7000], [6000]]);
  });

  test("a result in a row: the cell takes the first part", async () => {
    await tableAtB3();
    await select("C5");
    await insertFormula({ ...INSTALMENTS, agreed: proposalOf(await insertFormula(INSTALMENTS)) });
    expect((await read("C5:D5")).values).toEqual([[56250, ""]]);
  });

  test("content of the cell is asked about after the form, and the form is kept", async () => {
    await tableAtB3();
    await prepare((sheet) => (sheet.getRange("C4:C5").values = [[1], [2]]));
    await select("C4");
    const form = proposalOf(await insertFormula(SHARE));
    const occupied = await insertFormula({ ...SHARE, agreed: form });
    expect(occupied).toMatchObject({ kind: "occupied", address: "Tabelle1!C4" });
    await insertFormula({ ...SHARE, agreed: proposalOf(occupied) });
    expect((await read("C4:C5")).values).toEqual([[19500], [2]]);
  });

  test("a single value needs no other form", async () => {
    await tableAtB3();
    await select("C4");
    expect(await insertFormula(MONTHS)).toMatchObject({ kind: "inserted" });
    expect((await read("C4")).formula).toBe(MONTHS.formula);
  });

  test("its heading takes no part of a result", async () => {
    await tableAtB3();
    await select("C3");
    expect(await insertFormula(SHARE)).toEqual({ kind: "besideTableData", table: "Kosten" });
  });

  test("a result that would run into it is refused", async () => {
    await tableAtB3();
    await select("B1");
    expect(await insertFormula(SHARE)).toEqual({
      kind: "tableInTheWay",
      table: "Kosten",
      address: "Tabelle1!B1:B4",
    });
  });
});

test("a protected sheet is Excel's refusal, and nothing is written", async () => {
  await select("B5");
  await prepare((sheet) => sheet.protection.protect());
  expect((await errorOf(insertFormula(SHARE))).code).toBe("AccessDenied");
  await prepare((sheet) => sheet.protection.unprotect());
  expect((await read("B5:B8")).values).toEqual([[""], [""], [""], [""]]);
});

test("too near to the edge of the sheet, there is no room for the result", async () => {
  await prepare((sheet) => (sheet.getRange("A1").values = [["besetzt"]]));
  const { target } = proposalOf(await insertFormula(INSTALMENTS));
  const agreed = { target: { ...target, cell: "XFD1" } };
  expect((await errorOf(insertFormula({ ...INSTALMENTS, agreed }))).code).toBe("InvalidArgument");
});

test("the sheet may be gone before the user has answered", async () => {
  await prepare((sheet) => (sheet.getRange("A1").values = [["besetzt"]]));
  await select("A1");
  const agreed = proposalOf(await insertFormula(MONTHS));
  await prepare((sheet) => {
    sheet.context.workbook.worksheets.add("Neu").activate();
    sheet.delete();
  });
  expect((await errorOf(insertFormula({ ...MONTHS, agreed }))).code).toBe("ItemNotFound");
});
