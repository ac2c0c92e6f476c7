import { SCHEMA } from "../../src/engine/grantYear/fields";
import { readSheets } from "../../src/taskpane/overview/readSheets";
import { missingCells } from "../../src/workbook/read/missingCells";
import { readWorkbook } from "../../src/workbook/read/readGrantYears";
import { type NamedCells, readRanges } from "../../src/workbook/read/readRanges";
import { schemaOf } from "../../src/workbook/read/schemaOf";
import { insert, openWorkbook, registerKim } from "./kimExcel";
import { smallGrantYear } from "./smallGrantYear";

beforeAll(registerKim);

const sheets = () => Excel.run(readRanges);

/** Writes into the cell that holds the schema of the sheet of 2023. */
const setSchema = (value: number | string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.names.getItem("KIM_2023_B2_Schema").getRange().values = [[value]];
    await context.sync();
  });

beforeEach(async () => {
  openWorkbook();
  await insert([smallGrantYear, { ...smallGrantYear, year: 2022 }]);
});

test("a sheet says in which schema it was written", async () => {
  expect((await sheets()).map(schemaOf)).toEqual([SCHEMA, SCHEMA]);
});

test("a sheet of version 0.1 is recognised and not read; the others are", async () => {
  await setSchema(1);
  const { grantYears, outdated } = await readWorkbook();
  expect(outdated).toEqual(["KIM 2023 B2"]);
  expect(grantYears.map(({ sheetName }) => sheetName)).toEqual(["KIM 2022 B2"]);
  expect((await readSheets()).sheets.map(({ kind, prefix }) => [kind, prefix])).toEqual([
    ["outdated", "KIM_2023_B2_"],
    ["read", "KIM_2022_B2_"],
  ]);
});

test("one of a later version is read as far as this one knows it, and says so", async () => {
  await setSchema(SCHEMA + 1);
  const { grantYears, outdated } = await readWorkbook();
  expect(outdated).toEqual([]);
  const findings = grantYears.flatMap((read) => read.findings.map(({ code }) => code));
  expect(findings).toEqual(["schemaNewer"]);
});

test("where the cell was overwritten, the sheet counts as today's", async () => {
  await setSchema("?");
  const { grantYears, outdated } = await readWorkbook();
  expect(outdated).toEqual([]);
  expect(grantYears.flatMap(({ findings }) => findings)).toEqual([]);
});

test("what came later than a sheet is not missing on it", async () => {
  const [sheet] = await sheets();
  const cells = new Map<string, NamedCells>(sheet!.cells);
  cells.delete("Rate");
  cells.delete("Bodies_Weight");
  const missing = (schema: number) => missingCells({ ...sheet!, cells }, schema);
  expect(missing(SCHEMA).map(({ where }) => where)).toEqual([
    { field: "rate" },
    { list: "bodies", field: "weight" },
  ]);
  expect(missing(SCHEMA - 1)).toEqual([]);
});
