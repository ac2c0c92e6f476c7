import { readGrantYears, readWorkbook } from "../../src/workbook/read/readGrantYears";
import { registerCopies } from "../../src/workbook/write/registerCopies";
import { edit, everything, insert, named, openWorkbook, registerKim } from "./kimExcel";
import { smallGrantYear } from "./smallGrantYear";
import { longOnly } from "../support/runs";

const longTest = longOnly(test);

jest.setTimeout(120_000);
beforeAll(registerKim);

const BODIES = "Beteiligte 2023 B2";
const copyOf = (sheet: string): string => `${sheet} (2)`;

const register = async (position = 0) => {
  const { copies } = await readWorkbook();
  return registerCopies(copies[position]!, { language: "de" });
};

/** Copies sheets as a user does, each by itself; the copy calls its table and cells otherwise. */
const copy = async (...sheets: readonly string[]): Promise<void> => {
  for (const sheet of sheets) await edit(sheet, (one) => void one.copy("End"));
};

/** Types into the key of the second body on whichever sheet that is. */
const typeKey = (sheetName: string, weight: number): Promise<void> =>
  edit(sheetName, (sheet) => {
    const { columns } = sheet.tables.getItemAt(0);
    columns.getItem("Schlüssel").getDataBodyRange().getRow(1).values = [[weight]];
  });

const sheetsOfBook = async (): Promise<string[]> =>
  (await everything()).sheets.map(({ name }) => name).filter((name) => name.endsWith("2023 B2"));

longTest(
  "a copy counts for nothing until a variant is made of it, which has what it says",
  async () => {
    openWorkbook();
    await insert(smallGrantYear);
    await copy(BODIES);
    await typeKey(copyOf(BODIES), 7);
    const before = await readWorkbook();
    expect(before.copies).toMatchObject([
      { of: { ending: "2023_B2" }, sheetNames: [copyOf(BODIES)] },
    ]);
    expect(before.grantYears.map(({ grantYear }) => grantYear)).toEqual([smallGrantYear]);

    expect(await register()).toMatchObject({
      kind: "inserted",
      insertion: { sheets: [{ sheetName: "KIM 2023 B2 V2", variant: 2 }] },
    });
    const { grantYears, copies } = await readWorkbook();
    const [kreis, ahaus] = smallGrantYear.bodies;
    expect(grantYears.map(({ grantYear }) => grantYear)).toEqual([
      smallGrantYear,
      { ...smallGrantYear, bodies: [kreis, { ...ahaus, weight: 7 }] },
    ]);
    expect(copies).toEqual(before.copies);

    // A copy of the variant is one of the variant, also if it is called otherwise.
    await edit(copyOf(BODIES), (sheet) => sheet.delete());
    await copy(`${BODIES} V2`);
    await edit(copyOf(`${BODIES} V2`), (sheet) => (sheet.name = "Entwurf"));
    expect((await readWorkbook()).copies).toMatchObject([
      { of: { ending: "2023_B2_V2", key: { variant: 2 } }, sheetNames: ["Entwurf"] },
    ]);
  },
);

longTest(
  "a copy is known by its own names, also without a table and called otherwise",
  async () => {
    openWorkbook();
    await insert(smallGrantYear);
    const renamed = { "KIM 2023 B2": "Für den Rat", "Zahlungen 2023 B2": "Kämmerei" };
    for (const [sheet, name] of Object.entries(renamed)) {
      await copy(sheet);
      await edit(copyOf(sheet), (one) => (one.name = name));
    }
    const { copies, grantYears } = await readWorkbook();
    expect(copies).toMatchObject(
      Object.values(renamed).map((name) => ({ of: { ending: "2023_B2" }, sheetNames: [name] })),
    );
    expect(grantYears.map(({ grantYear }) => grantYear)).toEqual([smallGrantYear]);
  },
);

longTest("with the original deleted, its copies become the grant year again", async () => {
  openWorkbook();
  await insert(smallGrantYear);
  const originals = await sheetsOfBook();
  await copy(...originals);
  const { row, column } = await named("Pauschale_2023_B2");
  await edit(
    copyOf("Bescheid 2023 B2"),
    (sheet) => (sheet.getCell(row, column).values = [[50000]]),
  );
  for (const sheet of originals) await edit(sheet, (one) => one.delete());
  const { copies, grantYears } = await readWorkbook();
  expect(grantYears).toEqual([]);
  expect(copies).toMatchObject([{ sheetNames: originals.map(copyOf) }]);

  expect((await register()).kind).toBe("inserted");
  const [read] = await readGrantYears();
  expect([read!.sheetName, read!.grantYear]).toEqual([
    "KIM 2023 B2",
    { ...smallGrantYear, rate: 50000 },
  ]);
});

longTest(
  "copies without inputs, of what is gone, make no grant year and change nothing",
  async () => {
    openWorkbook();
    await insert(smallGrantYear);
    const originals = await sheetsOfBook();
    await copy("KIM 2023 B2", BODIES);
    for (const sheet of originals) await edit(sheet, (one) => one.delete());
    const before = await everything();
    expect(await register()).toEqual({ kind: "copyIncomplete" });
    expect(await everything()).toEqual(before);
  },
);
