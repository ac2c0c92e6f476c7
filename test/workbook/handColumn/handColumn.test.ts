import { type Call, formulaOf } from "../../../src/workbook/handColumn/call";
import { comparison } from "../../../src/workbook/handColumn/comparison";
import { handColumn } from "../../../src/workbook/handColumn/handColumn";
import { SheetCells } from "../../../src/workbook/inspect/sheetCells";
import { randomFrom } from "../../support/random";
import { runs } from "../../support/runs";
import { freeColumn } from "../../../src/workbook/handColumn/freeColumn";
import { insertBeside, takeBack } from "../../../src/workbook/handColumn/insertBeside";
import { proposalsFor } from "../../../src/workbook/handColumn/proposals";
import { edit, editOnly, everything, openWorkbook, registerKim } from "../kimExcel";
import { handColumnCases, layOut, select, SHEET, told } from "./handColumns";

jest.setTimeout(60_000);
beforeAll(registerKim);

test.each(handColumnCases)("$title", async ({ given, expected }) => {
  const { settle } = openWorkbook();
  await layOut(given);
  const selected = await select();
  expect(told(selected)).toEqual(expected);
  const { hand, taken } = selected;
  if ("refused" in hand) return;
  const column = freeColumn(hand, taken);
  for (const proposal of proposalsFor(hand)) {
    const before = await everything();
    const inserted = await insertBeside(hand, proposal, column);
    settle();
    const shown = await valuesAt(hand.top, column, hand.values.length);
    // The formula in the cell gives what the page says it would.
    if ("length" in proposal.result) expect(shown).toEqual(proposal.result);
    else expect(shown[0]).toMatch(/^#/);
    expect(await takeBack(inserted!)).toBe(true);
    settle();
    expect(await everything()).toEqual(before);
  }
});

const valuesAt = (row: number, column: number, rows: number): Promise<unknown[]> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const range = sheet.getRangeByIndexes(row, column, rows, 1).load("values");
    await context.sync();
    return (range.values as unknown[][]).map(([value]) => value);
  });

const TWO = {
  rows: [
    ["Mittel", 1000],
    ["Kommune", "Schlüssel", "Betrag"],
    ["Kamen", 1, 333],
    ["Unna", 2, 667],
  ],
  selected: "C3",
};

/** A short list is laid out, its column looked at, and the first way taken. */
async function first() {
  await layOut(TWO);
  const selected = await select();
  if ("refused" in selected.hand) throw new Error(selected.hand.refused);
  const [proposal] = proposalsFor(selected.hand);
  return { hand: selected.hand, proposal: proposal!, isManual: selected.isManual };
}

test("a difference is what KIM gives more, to the cent", async () => {
  openWorkbook();
  const { hand, proposal } = await first();
  expect(comparison(hand, proposal).different).toEqual([
    { name: "Kamen", byHand: 333, byKim: 333.33, difference: 0.33 },
    { name: "Unna", byHand: 667, byKim: 666.67, difference: -0.33 },
  ]);
});

test("what is inserted looks like the column beside it, and is blank again as it was", async () => {
  openWorkbook();
  const { hand, proposal } = await first();
  await edit(SHEET, (sheet) => {
    sheet.getRange("C3:C4").numberFormat = [["#,##0.00 €"], ["#,##0.00 €"]];
  });
  const inserted = await insertBeside(hand, proposal, 3);
  expect(await formatsOf("D3:D4")).toEqual([["#,##0.00 €"], ["#,##0.00 €"]]);
  await takeBack(inserted!);
  expect(await formatsOf("D3:D4")).toEqual([["General"], ["General"]]);
});

const formatsOf = (address: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange(address);
    range.load("numberFormat");
    await context.sync();
    return range.numberFormat as unknown[][];
  });

test("what was typed beside in the meantime is not written over", async () => {
  openWorkbook();
  const { hand, proposal } = await first();
  await edit(SHEET, (sheet) => {
    sheet.getRange("D4").values = [["geprüft"]];
  });
  const before = await everything();
  expect(await insertBeside(hand, proposal, 3)).toBeUndefined();
  expect(await everything()).toEqual(before);
});

test("what was typed over the formula in the meantime is not taken back", async () => {
  const { settle } = openWorkbook();
  const { hand, proposal } = await first();
  const inserted = await insertBeside(hand, proposal, 3);
  settle();
  await edit(SHEET, (sheet) => {
    sheet.getRange("D3").values = [[333]];
  });
  const before = await everything();
  expect(await takeBack(inserted!)).toBe(false);
  expect(await everything()).toEqual(before);
});

test("a cell that a formula of KIM fills is none of a hand column", async () => {
  const { settle } = openWorkbook();
  const { hand, proposal } = await first();
  await insertBeside(hand, proposal, 3);
  settle();
  await edit(SHEET, (sheet) => sheet.getRange("D4").select());
  expect((await select()).hand).toMatchObject({ refused: "callsKim" });
});

test("where Excel calculates on request, that is said, and the formula is written all the same", async () => {
  openWorkbook({ calculation: "manual" });
  const { hand, proposal, isManual } = await first();
  expect(isManual).toBe(true);
  expect(await insertBeside(hand, proposal, 3)).toMatchObject({ address: "D3" });
});

test("as long as Excel calculates nothing is said of the column, and all of it afterwards", async () => {
  const { settle } = openWorkbook();
  await layOut(TWO);
  await editOnly(SHEET, (sheet) => {
    sheet.getRange("B1").formulas = [["=SUM(KIM.SHARE(1000,{1;2}))"]];
  });
  expect((await select()).hand).toEqual({ refused: "pending", at: "B1" });
  settle();
  expect(told(await select())).toMatchObject({ ways: [{ formula: "=KIM.SHARE(B1,B3:B4)" }, {}] });
});

test("before Excel knows the functions the page says the same", async () => {
  openWorkbook({ functions: "unregistered" });
  const { proposal } = await first();
  expect(proposal.result).toEqual([333.33, 666.67]);
});

test("a formula is written as Excel of either language shows it", () => {
  const cells = { cells: "B2:B6" };
  const call: Call = { id: "SHARE", args: [{ sumOf: "C2:C6" }, cells, { number: 0.5 }] };
  expect(formulaOf(call, "de")).toBe("=KIM.SHARE(SUMME(C2:C6);B2:B6;0,5)");
  expect(formulaOf(call, "en")).toBe("=KIM.SHARE(SUM(C2:C6),B2:B6,0.5)");
  const forward: Call = { id: "FORWARD", args: [cells, { number: 57_000 }] };
  expect(formulaOf(forward, "de")).toBe("=KIM.FORWARD(B2:B6;57000)");
  const posts: Call = { id: "ROUNDFTE", args: [cells, undefined, { word: "KEY" }] };
  expect(formulaOf(posts, "en")).toBe('=KIM.ROUNDFTE(B2:B6,,"KEY")');
});

test("a list that nobody looks through is refused", () => {
  const rows = Array.from({ length: 2001 }, (_, row) => [`Ort ${row}`, row + 1]);
  const used = { name: SHEET, id: "1", top: 0, left: 0, values: rows, formulas: rows, spills: [] };
  const all = { top: 0, bottom: 2000, left: 1, right: 1 };
  expect(handColumn(new SheetCells(used), all)).toEqual({ refused: "tooLong", at: "B1" });
  expect(handColumn(new SheetCells(used), { ...all, bottom: 1999 })).not.toHaveProperty("refused");
});

/** Lists of any length, their parts each rounded alone: the way is found, and adds up. */
test("what was shared out and rounded row by row is recognised, to any unit", () => {
  const random = randomFrom(20_211);
  const between = (least: number, most: number): number => least + random(most - least + 1);
  for (let run = 0; run < runs(200, 2000); run++) {
    const count = between(2, 40);
    const key = Array.from({ length: count }, () => between(100, 90_000));
    const total = between(count * 500, 2_000_000);
    const unit = [1, 100][between(0, 1)]!;
    const sum = key.reduce((all, weight) => all + weight, 0);
    const rounded = key.map((weight) => Math.round((total * weight * unit) / sum) / unit);
    const rows = [
      ["Mittel", total, ""],
      ["Wer", "Schlüssel", "Betrag"],
      ...key.map((weight, row) => [`Ort ${row}`, weight, rounded[row]!]),
    ];
    const used = {
      name: SHEET,
      id: "1",
      top: 0,
      left: 0,
      values: rows,
      formulas: rows,
      spills: [],
    };
    const hand = handColumn(new SheetCells(used), { top: 2, bottom: count + 1, left: 2, right: 2 });
    if ("refused" in hand) throw new Error(hand.refused);
    const found = proposalsFor(hand).find(
      ({ kind, total: of }) => kind === "share" && of!.address === "B1",
    );
    // Equal keys are no key: then nothing is to be seen of it.
    if (new Set(key).size === 1) continue;
    const cents = (found!.result as number[]).map((part) => Math.round(part * 100));
    expect(cents.reduce((all, part) => all + part, 0)).toBe(total * 100);
  }
});
