import { without } from "../../src/engine/grantYear/entries";
import { nameKey } from "../../src/engine/names/nameKey";
import { readWorkbook } from "../../src/workbook/read/readGrantYears";
import { cleanGrantYear, type Draft, FLAESHEIM, GAHLEN } from "../engine/grantYear/cleanGrantYear";
import { cellsOf, edit, insert, insertOnly, named, openWorkbook, registerKim } from "./kimExcel";
import type { TestExcel } from "../workbench/host/excel";
import { findingsOf, readOne } from "./readOne";
import { inLongRun, longOnly } from "../support/runs";

// Two regions, a key, an agreement and a proof; the recipient stands in two lines.
const BODIES = "Beteiligte_2021_B2";
const [BODIES_SHEET, NOTICE, CALCULATION] = ["Beteiligte", "Bescheid", "Rechnung"].map(
  (word) => `${word} 2021 B2`,
) as [string, string, string];

jest.setTimeout(60_000);

let settle: () => number;
let model: TestExcel["model"];
let grantYear: Draft;

const yearWithoutTopUp = (): Draft => without(cleanGrantYear(), "topUpPerPost");

const open = async (): Promise<void> => {
  const excel = openWorkbook();
  ({ model, settle } = excel);
  grantYear = yearWithoutTopUp();
  await insert(grantYear);
  settle();
};

/** What the sheets say when Excel has calculated. */
const readNow = async () => {
  settle();
  return readOne();
};

const inTable = (name: string, change: (table: Excel.Table) => void): Promise<void> =>
  Excel.run(async (context) => {
    change(context.workbook.tables.getItem(name));
    await context.sync();
  });

/** Types into a cell of the bodies: by heading, and by the position of the line. */
const type = (heading: string, line: number, value: string | number): Promise<void> =>
  inTable(BODIES, ({ columns }) => {
    columns.getItem(heading).getDataBodyRange().getRow(line).values = [[value]];
  });

/** The recipient's lines stand at 0 and 4. */
const lineOf = (body: number): number => (body > 3 ? body + 1 : body);

const missing = (findings: Awaited<ReturnType<typeof readOne>>["findings"]) =>
  findings.flatMap(({ code, where }) =>
    code === "cellsMissing" ? [[where.list, where.field]] : [],
  );

/** Of a table, and the column of the sheet that it begins in. */
const headingsOf = (name: string) =>
  Excel.run(async (context) => {
    const header = context.workbook.tables.getItem(name).getHeaderRowRange();
    header.load("values,columnIndex");
    await context.sync();
    return { first: header.columnIndex, headings: header.values[0]!.map(String) };
  });

/** Drags a column before another, as the spreadsheet lets its user. */
function moveColumn(sheetName: string, from: number, base: number): void {
  const sheetId = model.getters.getSheetIdByName(sheetName)!;
  const sheetIdFrom = model.getters.getActiveSheetId();
  model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: sheetId });
  const outcome = model.dispatch("MOVE_COLUMNS_ROWS", {
    ...{ sheetId, sheetName, dimension: "COL", position: "before" },
    ...{ base, elements: [from] },
  });
  expect(outcome.isSuccessful).toBe(true);
  settle();
}

/** Rows with a value below what is printed of their sheet, for each sheet that has one. */
const unprinted = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const isOfBook = ({ name }: Excel.Worksheet) => name.endsWith(" 2021 B2");
    const sheets = worksheets.items.filter(isOfBook).map((sheet) => ({
      name: sheet.name,
      used: sheet.getUsedRange(true).load("rowIndex,rowCount"),
      area: sheet.pageLayout.getPrintArea().areas.getItemAt(0).load("rowIndex,rowCount"),
    }));
    await context.sync();
    return sheets.flatMap(({ name, used, area }) => {
      const below = used.rowIndex + used.rowCount - (area.rowIndex + area.rowCount);
      return below > 0 ? [{ name, below }] : [];
    });
  });

beforeAll(registerKim);

describe("the sheets are still what the plan says when a user", () => {
  beforeAll(open);

  afterEach(async () => {
    const { grantYear: read, findings } = await readNow();
    expect(read).toEqual(grantYear);
    expect(findings).toEqual([]);
    expect(await unprinted()).toEqual([]);
  });

  test("reads in the overview which region forwards, and which refinances", async () => {
    const { values } = await cellsOf("KIM 2021 B2");
    const ofRegions = values.filter(([name]) => ["Mitte", "Süd"].includes(String(name)));
    expect(ofRegions.map(([name, level, basis]) => [name, level, basis])).toEqual([
      ["Mitte", 1, "Weiterleitung"],
      ["Süd", 1, "Refinanzierung"],
    ]);
  });

  test("changes a weight", async () => {
    await type("Schlüssel", lineOf(FLAESHEIM), 260);
    grantYear.bodies[FLAESHEIM]!.weight = 260;
  });

  test("renames a town, which is asked for where it paid others", async () => {
    await type("Beteiligte", lineOf(FLAESHEIM), "Flaesheim-Nord");
    expect(findingsOf(await readNow())).toContain("payerUnknown");
    await type("Vertrag mit", lineOf(GAHLEN), "Flaesheim-Nord");
    expect(findingsOf(await readNow())).not.toContain("payerUnknown");
    grantYear.bodies[FLAESHEIM]!.name = "Flaesheim-Nord";
    grantYear.bodies[GAHLEN]!.payer = "Flaesheim-Nord";
  });

  test("appends a town, a day as text, a word in English", async () => {
    const blank = ["", "", "", "", "", "", "", "", ""];
    await inTable(BODIES, (table) => void table.rows.add(undefined, [blank]));
    await type("Beteiligte", 9, "Heiden");
    await type("Vertrag mit", 9, "Kreis");
    await type("Art", 9, "Municipality");
    await type("Personalkosten je VZÄ", 9, 70000);
    grantYear.bodies.push({ name: "Heiden", kind: "GEMEINDE", payer: "Kreis", costPerFte: 70000 });
  });

  test("inserts rows above and between, and columns before the table", async () => {
    await edit(BODIES_SHEET, (sheet) => {
      sheet.getRange("8:8").insert("Down");
      sheet.getRange("2:2").insert("Down");
      sheet.getRange("A:A").insert("Right");
    });
    await edit(NOTICE, (sheet) => sheet.getRange("2:3").insert("Down"));
  });

  test("adds a column of notes to a table", async () => {
    await inTable(BODIES, ({ columns }) => {
      columns.add(-1, [["Notiz"], ...Array.from({ length: 11 }, (_, line) => [`Zeile ${line}`])]);
    });
  });

  test("moves a column of a table before another", async () => {
    const { first, headings } = await headingsOf(BODIES);
    const places = ["Personalkosten je VZÄ", "Schlüssel"];
    const [from, to] = places.map((heading) => headings.indexOf(heading)) as [number, number];
    moveColumn(BODIES_SHEET, first + from, first + to);
    expect((await headingsOf(BODIES)).headings.slice(to, to + 2)).toEqual(places);
  });

  test("adds a note, a colour and a column of their own beside a result", async () => {
    await edit("KIM 2021 B2", (sheet) => {
      sheet.getRange("A11:C11").format.fill.color = "#FFFF00";
      sheet.getRange("M10:M12").values = [["Bemerkung"], ["mit Bürgermeister besprochen"], [12]];
    });
    await edit(CALCULATION, (sheet) => (sheet.getRange("Z6").values = [["eigene Notiz"]]));
  });

  test("filters the bodies", async () => {
    await inTable(BODIES, ({ columns }) => {
      columns.getItem("Region").filter.applyValuesFilter(["Mitte"]);
    });
  });

  longOnly(test)("renames sheets, and copies one", async () => {
    await edit(NOTICE, (sheet) => (sheet.name = "Grundlagen"));
    await edit(CALCULATION, (sheet) => (sheet.name = "Schritte"));
    await edit(BODIES_SHEET, (sheet) => void sheet.copy());
    const { copies, grantYears } = await readWorkbook();
    expect(copies).toMatchObject([
      { of: { ending: "2021_B2" }, sheetNames: ["Beteiligte 2021 B2 (2)"] },
    ]);
    expect(grantYears).toHaveLength(1);
    await edit("Beteiligte 2021 B2 (2)", (sheet) => sheet.delete());
  });

  test("sorts the bodies", async () => {
    await inTable(BODIES, ({ columns }) => columns.getItem("Region").filter.clear());
    await inTable(BODIES, ({ sort }) => sort.apply([{ key: 0, ascending: true }]));
    grantYear.bodies.sort((a, b) => (nameKey(a.name) < nameKey(b.name) ? -1 : 1));
  });
});

inLongRun(() =>
  describe("found out is who", () => {
    beforeAll(open);

    test("types what does not fit", async () => {
      await type("Schlüssel", 1, "viele");
      await type("Art", 1, "Amt");
      await type("Art", 2, "");
      const read = await readNow();
      expect(findingsOf(read)).toEqual(expect.arrayContaining(["numberInvalid", "wordInvalid"]));
      expect(read.findings).toContainEqual({
        code: "wordAssumed",
        where: { list: "bodies", index: 2, field: "kind" },
        assumed: "GEMEINDE",
      });
      await type("Schlüssel", 1, 119);
      await type("Art", 1, "Stadt");
      await type("Art", 2, "Stadt");
      expect((await readNow()).findings).toEqual([]);
    });

    test("writes over a formula", async () => {
      const { row } = await named("Rechnung_2021_B2");
      const { headings, before } = await Excel.run(async (context) => {
        const used = context.workbook.worksheets.getItem(CALCULATION).getUsedRange();
        await context.sync();
        const header = used.getRow(row).load("values");
        const first = used.getRow(row + 1).load("formulas");
        await context.sync();
        return { headings: header.values[0]!, before: first.formulas[0]! as unknown[] };
      });
      const column = headings.indexOf("zusammen");
      const write = (formula: unknown) =>
        edit(CALCULATION, (sheet) => (sheet.getCell(row + 1, column).formulas = [[formula]]));
      await write(1);
      expect((await readNow()).findings).toContainEqual(
        expect.objectContaining({
          code: "figureDiffers",
          where: { list: "bodies", index: 0, name: "Kreis", field: "amount" },
          expected: 302_500,
        }),
      );
      await write(before[column]);
      expect((await readNow()).findings).toEqual([]);
    });

    test("bends a name to a cell of another sheet: that cell counts, for formulas and here", async () => {
      await Excel.run(async (context) => {
        const { names, worksheets } = context.workbook;
        const cell = worksheets.getItem("Kontrolle 2021 B2").getRange("Z1");
        cell.values = [[54000]];
        names.getItem("Pauschale_2021_B2").delete();
        names.add("Pauschale_2021_B2", cell);
        await context.sync();
      });
      const { findings, grantYear: read } = await readNow();
      expect(read.rate).toBe(54000);
      expect(findings).toContainEqual({
        ...{ code: "nameElsewhere", where: { field: "rate" } },
        received: "Kontrolle 2021 B2",
      });
    });

    test("forgets a renamed town among the supplements", async () => {
      await type("Beteiligte", 1, "Ahaus-Mitte");
      const { findings, grantYear: read } = await readNow();
      expect(findings).toContainEqual({
        ...{ code: "supplementWithoutBody", where: {} },
        received: "Ahaus",
      });
      expect(read.bodies[1]).not.toHaveProperty("paid");
    });
  }),
);

inLongRun(() =>
  describe("what is needed is deleted", () => {
    beforeAll(open);

    test("the first row of the bodies: the others are read, and still add up", async () => {
      await edit(BODIES_SHEET, (sheet) => sheet.getRange("6:6").delete("Up"));
      const read = await readNow();
      expect(read.grantYear.bodies).toEqual([grantYear.bodies[0], ...grantYear.bodies.slice(2)]);
      await edit(BODIES_SHEET, (sheet) => sheet.getRange("5:5").delete("Up"));
      // Without the line of its own posts the recipient is still there by the line for its region.
      expect((await readNow()).grantYear.bodies[0]).toMatchObject({ name: "Kreis" });
    });

    test("a column, a cell and a table: findings name them, nothing breaks", async () => {
      await inTable(BODIES, ({ columns }) =>
        columns.getItem("Vertrag mit").getRange().getEntireColumn().delete("Left"),
      );
      const { row } = await named("Stellen_2021_B2");
      await edit(NOTICE, (sheet) => sheet.getRange(`${row + 1}:${row + 1}`).delete("Up"));
      await inTable("Raten_2021_B2", (table) => void table.convertToRange());
      const read = await readOne();
      expect(missing(read.findings)).toEqual(
        expect.arrayContaining([
          [undefined, "posts"],
          ["bodies", "payer"],
          ["instalments", undefined],
        ]),
      );
      expect(read.grantYear.posts).toBeUndefined();
      expect(read.grantYear.instalments).toEqual([]);
      expect(read.grantYear.bodies.every(({ payer }) => payer === undefined)).toBe(true);
    });

    test("the calculation, then the sheets of inputs: in the end there is no grant year", async () => {
      await edit(CALCULATION, (sheet) => sheet.delete());
      expect(missing((await readOne()).findings)).toContainEqual(["bodies", "amount"]);
      for (const word of ["Beteiligte", "Regionen", "Bescheid", "Ergänzungen"])
        await edit(`${word} 2021 B2`, (sheet) => sheet.delete());
      expect((await readWorkbook()).grantYears).toEqual([]);
    });
  }),
);

longOnly(test)(
  "while Excel calculates nothing is compared, and nothing differs when it has",
  async () => {
    const { settle: answer } = openWorkbook({ answers: "byHand" });
    await insertOnly(yearWithoutTopUp());
    const early = await readOne();
    expect([early.isPending, early.findings]).toEqual([true, []]);
    answer();
    const late = await readOne();
    expect([late.isPending, late.findings, late.grantYear]).toEqual([
      false,
      [],
      yearWithoutTopUp(),
    ]);
  },
);
