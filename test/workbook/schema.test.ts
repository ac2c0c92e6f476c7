import { type FieldFact, GRANT_YEAR_FIELDS, SCHEMA } from "../../src/engine/grantYear/fields";
import { readSheets } from "../../src/taskpane/overview/readSheets";
import { missingParts } from "../../src/workbook/read/missingParts";
import { readBooks } from "../../src/workbook/read/readBooks";
import { readWorkbook } from "../../src/workbook/read/readGrantYears";
import { schemaOf } from "../../src/workbook/read/schemaOf";
import { edit, insert, openWorkbook } from "./kimExcel";
import { readOne } from "./readOne";
import { smallGrantYear } from "./smallGrantYear";

jest.setTimeout(60_000);

const books = async () => (await Excel.run(readBooks)).books;

/** Writes into the cell that holds the schema of the sheets of 2023. */
const setSchema = (value: number | string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.names.getItem("Aufbau_2023_B2").getRange().values = [[value]];
    await context.sync();
  });

// Without functions nothing calculates, and nothing has to.
beforeAll(async () => {
  openWorkbook();
  await insert([smallGrantYear, { ...smallGrantYear, year: 2022 }], { evenUnknown: true });
});

test("sheets say in which schema they were written", async () => {
  expect((await books()).map(schemaOf)).toEqual([SCHEMA, SCHEMA]);
});

test("sheets of an older schema are recognised and not read; the others are", async () => {
  await setSchema(1);
  const { grantYears, outdated } = await readWorkbook();
  expect(outdated).toEqual(["KIM 2023 B2"]);
  expect(grantYears.map(({ sheetName }) => sheetName)).toEqual(["KIM 2022 B2"]);
  expect((await readSheets()).sheets.map(({ kind, key }) => [kind, key])).toEqual([
    ["outdated", "2023_B2"],
    ["read", "2022_B2"],
  ]);
});

test("those of a later version are read as far as this one knows them, and say so", async () => {
  await setSchema(SCHEMA + 1);
  const { grantYears, outdated } = await readWorkbook();
  expect(outdated).toEqual([]);
  const newer = grantYears.map(({ findings }) =>
    findings.some(({ code }) => code === "schemaNewer"),
  );
  expect(newer).toEqual([true, false]);
});

test("where the cell was overwritten, the sheets count as today's", async () => {
  await setSchema("?");
  expect((await readWorkbook()).outdated).toEqual([]);
  expect((await books()).map(schemaOf)).toEqual([SCHEMA, SCHEMA]);
});

test("what came later than a sheet is not missing on it", async () => {
  const [book] = await books();
  const cells = new Map(book!.cells);
  cells.delete("rate");
  const tables = new Map(book!.tables);
  tables.set("bodies", { ...tables.get("bodies")!, headings: ["Beteiligte", "Art"] });
  const missing = (schema: number) => missingParts({ ...book!, cells, tables }, schema);
  expect(missing(SCHEMA).map(({ where }) => where)).toEqual([
    { field: "rate" },
    { list: "bodies", field: "payer" },
  ]);
  expect(missing(SCHEMA - 1)).toEqual([]);
});

test("every field of the grant year itself has a cell, and is read from it", async () => {
  const valueOf = (fact: FieldFact): string | number => {
    if (fact.kind === "word") return fact.words[0]!;
    if (fact.kind === "number") return 1;
    return fact.kind === "day" ? "2023-06-30" : "Vorlage 1/2023";
  };
  const values = Object.fromEntries(
    Object.entries<FieldFact>(GRANT_YEAR_FIELDS).map(([field, fact]) => [field, valueOf(fact)]),
  );
  openWorkbook();
  await insert({ ...smallGrantYear, ...values }, { evenUnknown: true });
  expect((await readOne()).grantYear).toMatchObject(values);
});

test("the single sheet of version 0.1 is recognised by its names, foreign names are nobody's", async () => {
  openWorkbook();
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const old = worksheets.add("KIM 2021 B2");
    names.add("KIM_2021_B2_Bodies_Name", old.getRange("A3:A9"));
    names.add("KIM_2021_B2_Rate", old.getRange("B3"));
    const other = worksheets.add("Anderes");
    names.add("FOO_2020_B1_X", other.getRange("A1"));
    names.add("Beginn_2020_B1", other.getRange("A2"));
    await context.sync();
  });
  expect(await readWorkbook()).toEqual({
    ...{ grantYears: [], copies: [], outdated: ["KIM 2021 B2"] },
  });
  await edit("KIM 2021 B2", (sheet) => sheet.delete());
  expect((await readWorkbook()).outdated).toEqual([]);
});
