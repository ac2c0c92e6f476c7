import { showsUnknown } from "../../../src/taskpane/overview/core/showsUnknown";
import { readSheet, readSheets } from "../../../src/taskpane/overview/readSheets";
import { showWhere } from "../../../src/taskpane/overview/showWhere";
import { KIND, setTraits } from "../../../src/workbench/spreadsheet/traits";
import type { BookCells } from "../../../src/workbook/read/bookCells";
import { cleanGrantYear } from "../../engine/grantYear/cleanGrantYear";
import { edit, insert, named, openWorkbook, registerKim } from "../../workbook/kimExcel";
import { readOne } from "../../workbook/readOne";
import { smallGrantYear } from "../../workbook/smallGrantYear";
import { longOnly } from "../../support/runs";

const longTest = longOnly(test);

beforeAll(registerKim);

jest.setTimeout(60_000);

const selected = () =>
  Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });

longTest("an empty workbook has none; the latest year comes first", async () => {
  openWorkbook();
  expect(await readSheets()).toEqual({ sheets: [], isManual: false, waitsForUser: false });
  await insert(
    [{ ...smallGrantYear, year: 2022 }, { ...smallGrantYear, module: 3 }, smallGrantYear],
    { evenUnknown: true },
  );
  const keys = (await readSheets()).sheets.map(({ key }) => key);
  expect(keys).toEqual(["2023_B2", "2023_B3", "2022_B2"]);
});

test("a grant year that cannot be read is named, with the reason", () => {
  const book = { ending: "2023_B2", sheetName: "KIM 2023 B2" } as BookCells;
  const broken = Object.defineProperty({ ...book }, "cells", {
    get() {
      throw new TypeError("no cells");
    },
  });
  expect(readSheet(broken)).toEqual({
    kind: "unreadable",
    key: "2023_B2",
    sheetName: "KIM 2023 B2",
    error: new TypeError("no cells"),
  });
});

longTest("a finding leads to its cell, else to its row, its table, the first sheet", async () => {
  const { settle } = openWorkbook();
  await insert(cleanGrantYear());
  settle();
  const read = await readOne();
  const shown = async (where: Parameters<typeof showWhere>[1]) => {
    expect(await showWhere(read, where)).toBe(true);
    return selected();
  };
  const at = (sheet: string, cells: string) => `'${sheet} 2021 B2'!${cells}`;
  expect(await shown({ field: "rate" })).toBe((await named("Pauschale_2021_B2")).address);
  // The posts of the KI stand in a line of the regions.
  expect(await shown({ field: "kiPosts" })).toBe(at("Regionen", "C5"));
  expect(await shown({ list: "bodies", field: "weight" })).toBe(at("Beteiligte", "D5:D13"));
  expect(await shown({ list: "bodies", index: 6, field: "weight" })).toBe(at("Beteiligte", "D12"));
  expect(await shown({ list: "bodies", index: 6, field: "unknown" })).toBe(
    at("Beteiligte", "A12:I12"),
  );
  expect(await shown({ list: "bodies", field: "unknown" })).toBe(at("Beteiligte", "A4:I13"));
  // What few bodies have stands on a sheet of its own, figures in the calculation.
  expect(await shown({ list: "bodies", index: 3, field: "ownShareLimit" })).toMatch(
    /^'Ergänzungen 2021 B2'!E7$/,
  );
  expect(await shown({ list: "bodies", index: 6, field: "amount" })).toMatch(
    /^'Rechnung 2021 B2'!\w13$/,
  );
  expect(await shown({ field: "unknown" })).toMatch(/^'KIM 2021 B2'!/);
  await edit("KIM 2021 B2", (sheet) => sheet.delete());
  expect(await showWhere(read, { field: "unknown" })).toBe(false);
});

longTest(
  "a workbook that was switched to counting days from 1904 is found out by its days",
  async () => {
    const { model, settle } = openWorkbook();
    await insert(smallGrantYear);
    settle();
    const codes = async () => (await readOne()).findings.map(({ code }) => code);
    expect(await codes()).toEqual([]);
    setTraits(model, { ...KIND, dates: "1904" });
    expect(await codes()).toEqual(["dates1904"]);
    // A cell that shows no year tells nothing.
    for (const [name, format] of [
      ["Beginn_2023_B2", "dd.mm."],
      ["Ende_2023_B2", "0"],
    ] as const) {
      const { row, column } = await named(name);
      await edit("Bescheid 2023 B2", (sheet) => {
        sheet.getCell(row, column).numberFormat = [[format]];
      });
    }
    expect(await codes()).toEqual([]);
  },
);

longTest("figures that are #NAME? are seen with what is read anyway", async () => {
  openWorkbook();
  await insert(smallGrantYear);
  expect(showsUnknown((await readSheets()).sheets)).toBe(false);
  openWorkbook({ functions: "unregistered" });
  await insert(smallGrantYear, { evenUnknown: true });
  expect(showsUnknown((await readSheets()).sheets)).toBe(true);
});
