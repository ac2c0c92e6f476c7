import { showsUnknown } from "../../../src/taskpane/overview/core/showsUnknown";
import { readSheet, readSheets } from "../../../src/taskpane/overview/readSheets";
import { showWhere } from "../../../src/taskpane/overview/showWhere";
import { KIND, setTraits } from "../../../src/workbench/spreadsheet/traits";
import type { NamedSheet } from "../../../src/workbook/read/readRanges";
import { edit, insert, named, openWorkbook, registerKim } from "../../workbook/kimExcel";
import { readOne } from "../../workbook/readOne";
import { smallGrantYear } from "../../workbook/smallGrantYear";

beforeAll(registerKim);

jest.setTimeout(30_000);

const SHEET = "KIM 2023 B2";

const selected = () =>
  Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });

test("an empty workbook has none; the latest year comes first", async () => {
  openWorkbook();
  expect(await readSheets()).toEqual({ sheets: [], isManual: false, waitsForUser: false });
  await insert([
    { ...smallGrantYear, year: 2022 },
    { ...smallGrantYear, module: 3 },
    smallGrantYear,
  ]);
  const prefixes = (await readSheets()).sheets.map(({ prefix }) => prefix);
  expect(prefixes).toEqual(["KIM_2023_B2_", "KIM_2023_B3_", "KIM_2022_B2_"]);
});

test("a sheet that cannot be read is named, with the reason", () => {
  const sheet = { prefix: "KIM_2023_B2_", sheetName: SHEET } as NamedSheet;
  const broken = Object.defineProperty({ ...sheet }, "cells", {
    get() {
      throw new TypeError("no cells");
    },
  });
  expect(readSheet(broken)).toEqual({
    kind: "unreadable",
    prefix: "KIM_2023_B2_",
    sheetName: SHEET,
    error: new TypeError("no cells"),
  });
});

test("a finding leads to its cell, else to its row, its table, its sheet", async () => {
  openWorkbook();
  await insert(smallGrantYear);
  const read = await readOne();
  const [rate, bodies, weights] = await Promise.all(
    ["Rate", "Bodies", "Bodies_Weight"].map((name) => named(`KIM_2023_B2_${name}`)),
  );
  const shown = async (where: Parameters<typeof showWhere>[1]) => {
    expect(await showWhere(read, where)).toBe(true);
    return selected();
  };
  expect(await shown({ field: "rate" })).toBe(rate!.address);
  expect(await shown({ list: "bodies", field: "weight" })).toBe(weights!.address);
  const row = read.rows.bodies[1]! + 1;
  const cell = await shown({ list: "bodies", index: 1, field: "weight" });
  expect(cell).toMatch(new RegExp(`!\\$?[A-Z]+\\$?${row}$`));
  // No such column: the whole row of the body.
  const wholeRow = await shown({ list: "bodies", index: 1, field: "unknown" });
  expect(wholeRow).toMatch(new RegExp(`!\\$?[A-Z]+\\$?${row}:\\$?[A-Z]+\\$?${row}$`));
  expect(await shown({ list: "bodies", field: "unknown" })).toBe(bodies!.address);
  expect(await shown({ field: "unknown" })).toContain(SHEET);
  await edit(SHEET, (sheet) => sheet.delete());
  expect(await showWhere(read, { field: "rate" })).toBe(false);
});

test("a workbook that was switched to counting days from 1904 is found out by its days", async () => {
  const { model } = openWorkbook();
  await insert(smallGrantYear);
  const codes = async () => (await readOne()).findings.map(({ code }) => code);
  expect(await codes()).toEqual([]);
  setTraits(model, { ...KIND, dates: "1904" });
  expect(await codes()).toEqual(["dates1904"]);
  // A cell that shows no year tells nothing.
  const { row, column } = await named("KIM_2023_B2_Start");
  await edit(SHEET, (sheet) => (sheet.getCell(row, column).numberFormat = [["dd.mm."]]));
  const end = await named("KIM_2023_B2_End");
  await edit(SHEET, (sheet) => (sheet.getCell(end.row, end.column).numberFormat = [["0"]]));
  expect(await codes()).toEqual([]);
});

test("figures that are #NAME? are seen with what is read anyway", async () => {
  openWorkbook();
  await insert(smallGrantYear);
  expect(showsUnknown((await readSheets()).sheets)).toBe(false);
  openWorkbook({ functions: "unregistered" });
  await insert(smallGrantYear, { evenUnknown: true });
  expect(showsUnknown((await readSheets()).sheets)).toBe(true);
});
