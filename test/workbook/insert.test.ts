import { Executor } from "../../src/workbench/host/wire/executor";
import type { Body, GrantYear } from "../../src/engine/grantYear/grantYear";
import { insertGrantYears } from "../../src/workbook/write/insertGrantYears";
import { readGrantYears } from "../../src/workbook/read/readGrantYears";
import { selectWhere } from "../../src/workbook/read/selectWhere";
import { undoInsertion } from "../../src/workbook/write/undoInsertion";
import { cellsOf, edit, everything, insert, named, openWorkbook, registerKim } from "./kimExcel";
import { readOne } from "./readOne";
import { smallGrantYear } from "./smallGrantYear";
import { fewOf, inLongRun, isFirst, longOnly } from "../support/runs";

const longTest = longOnly(test);

beforeAll(registerKim);

const TIMEOUT = 120_000;
const SHEET = "KIM 2023 B2";

/** A Kreis and so many towns, each with as many inhabitants as no other. */
const withTowns = (count: number): GrantYear => ({
  ...smallGrantYear,
  notices: [{ ...smallGrantYear.notices[0]!, posts: 1000, amount: 57_000_000 }],
  posts: 1000,
  bodies: [
    smallGrantYear.bodies[0]!,
    ...Array.from({ length: count }, (_, i): Body => ({
      ...{ name: `Stadt ${i + 1}`, kind: "STADT", payer: "Kreis Borken", weight: 5003 + 7 * i },
    })),
  ],
});

/**
 * Counts requests from now on. After its end a run asks once more, to forget the objects it used;
 * that may be the one before.
 */
function countRequests(): () => number {
  const { calls } = jest.spyOn(Executor.prototype, "execute").mock;
  const isMore = ([{ Actions }]: (typeof calls)[0]): boolean =>
    Actions.slice(1).some(({ Name }) => Name !== "_RemoveReference");
  return () => calls.filter(isMore).length;
}

const insertSmall = () => insertGrantYears([{ grantYear: smallGrantYear }], { language: "de" });

afterEach(() => jest.restoreAllMocks());

test.each(fewOf([1, 53], isFirst))(
  "a Kreis and %i towns take four requests",
  async (towns) => {
    openWorkbook();
    const requests = countRequests();
    const steps: number[][] = [];
    await insert(withTowns(towns), { progress: (...step) => steps.push(step) });
    expect(requests()).toBe(4);
    expect(steps).toEqual([
      [1, 4],
      [2, 4],
      [3, 4],
      [4, 4],
    ]);
    const read = await readOne();
    expect(read.grantYear.bodies).toHaveLength(towns + 1);
    expect(read.findings).toEqual([]);
    expect(read.status).toMatch(/^! Prüfübersicht: \d Hinweis/);
  },
  TIMEOUT,
);

longTest(
  "several grant years are inserted together, the first is shown",
  async () => {
    openWorkbook();
    const requests = countRequests();
    await insert([smallGrantYear, { ...withTowns(3), module: 3 }]);
    expect(requests()).toBe(4);
    expect((await everything()).active).toBe(SHEET);
    const read = await readGrantYears();
    expect(read.map(({ sheetName }) => sheetName)).toEqual([SHEET, "KIM 2023 B3"]);
    // Each calculates with its own sheets.
    expect(read.map(({ findings }) => findings)).toEqual([[], []]);
  },
  30_000,
);

inLongRun(() =>
  describe("a sheet that is there already", () => {
    test("is asked for, by its grant year as by its name", async () => {
      openWorkbook();
      await edit("Tabelle1", (sheet) => (sheet.name = "kim 2023 b2"));
      const before = await everything();
      expect(await insertSmall()).toEqual({ kind: "sheetExists", sheets: ["kim 2023 b2"] });
      expect(await everything()).toEqual(before);

      openWorkbook();
      await insert(smallGrantYear);
      await edit(SHEET, (sheet) => (sheet.name = "Mein Blatt"));
      const outcome = await insertSmall();
      expect(outcome).toMatchObject({ kind: "sheetExists" });
      expect((outcome as unknown as { sheets: string[] }).sheets).toContain("Mein Blatt");
    }, 30_000);

    test("stays as it is when another calculation is inserted as a variant", async () => {
      openWorkbook();
      await insert(smallGrantYear);
      const before = await everything();
      const other = { ...smallGrantYear, kiPosts: 0.5 };
      const { sheets } = await insert(other, { asVariant: true });
      expect(sheets).toMatchObject([{ variant: 2, sheetName: `${SHEET} V2` }]);
      const now = await everything();
      // A sheet over both stands before them.
      expect(now.sheets.map(({ name }) => name).slice(0, 3)).toEqual(["Tabelle1", "KIM", SHEET]);
      expect(now.sheets).toEqual(expect.arrayContaining(before.sheets));
      expect(now.names).toEqual(expect.arrayContaining(before.names));
      const read = await readGrantYears();
      expect(read.map(({ grantYear }) => grantYear)).toEqual([smallGrantYear, other]);
    }, 60_000);

    test("leaves names behind when it is deleted; a new one gets them", async () => {
      openWorkbook();
      const { sheets } = await insert(smallGrantYear).then(({ rollback }) => ({
        sheets: rollback.sheetIds,
      }));
      await Excel.run(async (context) => {
        for (const id of sheets) context.workbook.worksheets.getItem(id).delete();
        await context.sync();
      });
      expect((await insertSmall()).kind).toBe("inserted");
      expect((await readOne()).findings).toEqual([]);
    }, 30_000);
  }),
);

test("nothing is written into a workbook whose sheets are protected", async () => {
  openWorkbook();
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  const before = await everything();
  expect(await insertSmall()).toEqual({ kind: "workbookProtected" });
  expect(await everything()).toEqual(before);
});

longTest(
  "a protected sheet is read all the same",
  async () => {
    openWorkbook();
    await insert(smallGrantYear);
    await edit(SHEET, (sheet) => sheet.protection.protect());
    expect((await readOne()).grantYear).toEqual(smallGrantYear);
  },
  30_000,
);

describe("an insertion is undone", () => {
  test("and the workbook is as it was before", async () => {
    openWorkbook();
    await edit("Tabelle1", (sheet) => (sheet.getRange("A1").values = [["Bestand"]]));
    const before = await everything();
    const insertion = await insert(smallGrantYear);
    // Plain data: the pane may have kept it.
    const kept = JSON.parse(JSON.stringify(insertion)) as typeof insertion;
    expect(await undoInsertion(kept)).toEqual({ kind: "undone" });
    expect(await everything()).toEqual(before);
  }, 30_000);

  longTest(
    "but not without a question if the sheet was edited since, even if it was renamed",
    async () => {
      openWorkbook();
      const before = await everything();
      const insertion = await insert(smallGrantYear);
      await Excel.run(async (context) => {
        const { columns } = context.workbook.tables.getItem("Beteiligte_2023_B2");
        columns.getItem("Schlüssel").getDataBodyRange().getCell(1, 0).values = [[3]];
        await context.sync();
      });
      await edit(SHEET, (sheet) => (sheet.name = "Entwurf"));
      expect(await undoInsertion(insertion)).toEqual({ kind: "edited", sheets: ["Entwurf"] });
      expect(await undoInsertion(insertion, { editedToo: true })).toEqual({ kind: "undone" });
      expect(await everything()).toEqual(before);
    },
    30_000,
  );
});

longTest(
  "the cell of a finding is shown",
  async () => {
    openWorkbook();
    await insert(smallGrantYear);
    await edit("Tabelle1", (sheet) => sheet.activate());
    const read = await readOne();
    const where = { list: "bodies", index: 1, field: "weight" } as const;
    expect(await selectWhere(read, where)).toBe(true);
    const selected = () =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load("address");
        await context.sync();
        return range.address;
      });
    expect(await selected()).toMatch(/^'Beteiligte 2023 B2'![A-Z]+6$/);
    expect(await selectWhere(read, { ...where, field: "fte" })).toBe(true);
    expect(await selected()).toMatch(/^'Rechnung 2023 B2'![A-Z]+7$/);
    expect(await selectWhere(read, { field: "rate" })).toBe(true);
    expect(await selected()).toBe((await named("Pauschale_2023_B2")).address);
    await edit("Beteiligte 2023 B2", (sheet) => sheet.delete());
    expect(await selectWhere(read, where)).toBe(false);
  },
  30_000,
);

test("the sheet is in English for an English Excel, and its functions calculate", async () => {
  openWorkbook({ language: "en" });
  await insert(smallGrantYear, { language: "en" });
  const { text } = await cellsOf(SHEET);
  expect(text[0]![0]).toBe("KIM 2023, module 2 – Kreis Borken");
  const read = await readOne();
  expect([read.grantYear, read.findings]).toEqual([smallGrantYear, []]);
  expect(read.status).toBe("! Checks: 1 hint");
}, 30_000);

longTest(
  "an English Excel calculates and reads German sheets as a German one",
  async () => {
    openWorkbook({ language: "en" });
    await insert(smallGrantYear, { language: "de" });
    const { text } = await cellsOf(SHEET);
    expect(text[0]![0]).toBe("KIM 2023, Baustein 2 – Kreis Borken");
    expect(text[1]![0]).toMatch(/^2\.0 Stellen zu 57,000\.00 € im Jahr/);
    const read = await readOne();
    expect([read.grantYear, read.findings]).toEqual([smallGrantYear, []]);
    expect(read.status).toBe("! Prüfübersicht: 1 Hinweis");
  },
  30_000,
);
