import type { Body } from "../../src/engine/grantYear/grantYear";
import { edit, insert, openWorkbook, registerKim } from "./kimExcel";
import { smallGrantYear } from "./smallGrantYear";
import { longOnly } from "../support/runs";

const longTest = longOnly(test);

jest.setTimeout(60_000);
beforeAll(registerKim);

const ADDED = Array.from({ length: 8 }, (_, index) => `Neustadt ${index}`);
const [FIRST, LAST] = ["Ort 0", "Zwillbrock"] as const;

/** Of each sheet the texts of what is printed, a line for each row. */
const printed = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const { items } = worksheets;
    const areas = items.map(({ pageLayout }) => pageLayout.getPrintAreaOrNullObject());
    for (const area of areas) area.load("address");
    await context.sync();
    const written = items.flatMap((sheet, index) => {
      const { isNullObject, address } = areas[index]!;
      if (isNullObject) return [];
      const [, cells = ""] = address.split("!");
      const used = sheet.getUsedRange().getIntersectionOrNullObject(cells);
      return [{ name: sheet.name, used: used.load("text") }];
    });
    await context.sync();
    return written.map(({ name, used }) => ({
      name,
      lines: used.isNullObject ? [] : used.text.map((row) => row.join(" ")),
    }));
  });

const sheetsWith = (sheets: Awaited<ReturnType<typeof printed>>, text: string): string[] =>
  sheets.flatMap(({ name, lines }) => (lines.some((line) => line.includes(text)) ? [name] : []));

/** A town between others, as a user inserts it; the sheets calculate it by themselves. */
const insertTown = (name: string, weight: number): Promise<void> =>
  edit("Beteiligte 2023 B2", (sheet) => {
    const table = sheet.tables.getItem("Beteiligte_2023_B2");
    sheet.getRange("7:7").insert("Down");
    for (const [heading, value] of [
      ["Beteiligte", name],
      ["Art", "Stadt"],
      ["Vertrag mit", "Kreis Borken"],
      ["Schlüssel", weight],
    ] as const) {
      const column = table.columns.getItem(heading).getDataBodyRange();
      column.getRow(2).values = [[value]];
    }
  });

longTest(
  "what is added later is printed wherever others of its kind are, and pushes none out",
  async () => {
    openWorkbook();
    const town = (name: string, weight: number): Body => ({
      ...{ name, kind: "STADT", payer: "Kreis Borken", weight },
    });
    const others = Array.from({ length: 19 }, (_, index) => town(`Ort ${index}`, 5003 + 7 * index));
    await insert({
      ...smallGrantYear,
      // Enough for each to have some: the overview lists no others.
      posts: 1000,
      bodies: [...smallGrantYear.bodies, ...others, town(LAST, 4001)],
    });
    const before = await printed();
    for (const [index, name] of ADDED.entries()) await insertTown(name, 5501 + 3 * index);
    const after = await printed();
    expect(sheetsWith(before, LAST)).toEqual(
      expect.arrayContaining(["KIM 2023 B2", "Zahlungen 2023 B2"]),
    );
    for (const name of [FIRST, ...ADDED, LAST])
      expect([name, sheetsWith(after, name)]).toEqual([name, sheetsWith(before, LAST)]);
  },
);
