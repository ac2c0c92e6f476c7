import type { SheetLayout } from "../../src/workbook/layout/operation";
import { insertGrantYears } from "../../src/workbook/write/insertGrantYears";
import { cleanUp, findLeftovers } from "../../src/workbook/write/leftovers";
import { isClean } from "../../src/workbook/write/rollBack";
import { writeSheets } from "../../src/workbook/write/writeSheets";
import {
  changesOf,
  expectAdornedButOne,
  expectNamed,
  expectUnchanged,
  failingWorkbook,
  type Writing,
} from "./failingWorkbook";
import { fewOf, isFirst, longOnly, runs } from "../support/runs";
import { everything, registerKim } from "./kimExcel";
import { smallGrantYear } from "./smallGrantYear";
import { tinyLayout } from "./tinyLayout";

const longTest = longOnly(test);

const TIMEOUT = 600_000;

beforeAll(registerKim);

const other = { ...tinyLayout, sheetName: "KIM 2023 B3", ending: "2023_B3", names: [] };

const writings: [string, Writing][] = [
  ["a new sheet", { write: (progress) => writeSheets([tinyLayout], { progress }) }],
  ["two sheets at once", { write: (progress) => writeSheets([tinyLayout, other], { progress }) }],
];

/** What belongs to no grant year takes the place of what was there before. */
const summary: SheetLayout = {
  ...{ sheetName: "KIM", ending: "", position: 0 },
  operations: tinyLayout.operations.filter(({ kind }) => kind === "cells"),
  names: [{ name: "KIM_Förderjahre", area: { row: 0, column: 0, rows: 1, columns: 1 } }],
};
writings.push([
  "a sheet with one that takes the place of another",
  {
    prepare: () => writeSheets([summary], {}),
    write: (progress) =>
      writeSheets([tinyLayout], {
        progress,
        also: async ({ sheets }) => [
          { ...summary, replaces: sheets.find(({ name }) => name === "KIM")!.id },
        ],
      }),
  },
]);

test.each(fewOf(writings.slice(0, -1), isFirst))(
  "whatever fails of what adorns %s, the sheet is there and what is missing is named",
  async (_, writing) => expectAdornedButOne(writing),
  TIMEOUT,
);

test.each(writings)(
  "whatever fails while %s is written, the workbook is as it was before",
  async (_, writing) => expectUnchanged(writing),
  TIMEOUT,
);

test.each(fewOf(writings, isFirst))(
  "if taking back %s fails as well, what is left is named and can be cleaned up",
  async (_, writing) => expectNamed(writing),
  TIMEOUT,
);

const wholeBook: Writing = {
  write: (progress = () => undefined) =>
    insertGrantYears([{ grantYear: smallGrantYear }], { language: "de", progress }),
};

longTest(
  "so it is for all sheets of a grant year, operation by operation",
  async () => {
    await expectUnchanged(wholeBook, runs(1, 2));
    await expectAdornedButOne(wholeBook, runs(1, 2));
  },
  TIMEOUT,
);

test("the next start finds what was left over, without knowing what happened", async () => {
  const [[, writing]] = writings as [[string, Writing]];
  const { needed: last } = await changesOf(writing);
  const { failAt } = failingWorkbook();
  const before = await everything();
  expect(await findLeftovers()).toBeUndefined();
  // All names are there, but the sheet has not got its own yet.
  failAt(last - 1, last);
  expect((await writing.write()).kind).toBe("failed");
  failAt();
  const left = (await findLeftovers())!;
  expect(left.sheets).toEqual(["~ KIM 2023 B2"]);
  expect(left.names).toContain("Stellen_2023_B2");
  expect(isClean(await cleanUp(left))).toBe(true);
  expect(await everything()).toEqual(before);
  expect(await findLeftovers()).toBeUndefined();
}, 60_000);
