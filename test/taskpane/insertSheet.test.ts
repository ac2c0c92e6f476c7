import { plan } from "../../src/engine/grantYear/plan";
import { insertSheet } from "../../src/taskpane/excel/insertSheet";
import { inspect } from "../../src/taskpane/inspection/inspect";
import { auditWorkbook } from "../../src/workbook/handover/auditWorkbook";
import { writeWorkbook } from "../../src/xlsx/write/writeWorkbook";
import { grantYearCases } from "../engine/grantYear/grantYearCases";
import { errorOf } from "../workbench/host/excel";
import { cellsOf, everything, insert, openWorkbook, registerKim } from "../workbook/kimExcel";
import { longOnly } from "../support/runs";

const longTest = longOnly(test);

jest.setTimeout(120_000);
beforeAll(registerKim);

const unna = grantYearCases().find(({ id }) => id === "kreis-unna-2021-weiterleitung")!.given;
const planned = plan(unna);
const kamen = planned.rows.find(({ name }) => name === "Kamen")!;
const audit = auditWorkbook(planned, kamen.index, "de");
const bytes = writeWorkbook(audit);

/** Cells that hold something, by row and column. */
const filled = (rows: readonly (readonly unknown[])[]): string[] =>
  rows.flatMap((row, r) => row.flatMap((cell, c) => (cell === "" ? [] : [`${r} ${c} ${cell}`])));

const expected = audit.sheets[0]!.rows.flatMap(({ row, cells }) =>
  cells.flatMap(({ column, value }) =>
    value === undefined || value === "" ? [] : [`${row} ${column} ${String(value)}`],
  ),
);

longTest(
  "beside the sheets of a grant year: every cell as it was made, the others untouched",
  async () => {
    const { settle } = openWorkbook();
    await insert(unna);
    const before = await everything();
    const found = (await inspect("de")).cells;
    expect(await insertSheet(bytes)).toBe("Prüfblatt Kamen");
    settle();
    expect(filled((await cellsOf("Prüfblatt Kamen")).values)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(50);
    const after = await everything();
    expect(after.active).toBe("Prüfblatt Kamen");
    expect(after.sheets.slice(0, -1)).toEqual(before.sheets);
    expect(after.names.filter((name) => before.names.includes(name))).toEqual(before.names);
    expect((await inspect("de")).cells).toEqual(found);
  },
);

test("a second one gets a number", async () => {
  openWorkbook();
  await insertSheet(bytes);
  expect(await insertSheet(bytes)).toBe("Prüfblatt Kamen (2)");
  expect(filled((await cellsOf("Prüfblatt Kamen (2)")).values)).toEqual(expected);
});

test("in a protected workbook Excel refuses, and nothing is changed", async () => {
  openWorkbook();
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  const before = await everything();
  expect((await errorOf(insertSheet(bytes).then(() => undefined))).code).toBe("AccessDenied");
  expect(await everything()).toEqual(before);
});
