import type { GrantYear } from "../../src/engine/grantYear/grantYear";
import { readWorkbook } from "../../src/workbook/read/readGrantYears";
import { undoInsertion } from "../../src/workbook/write/undoInsertion";
import { cellsOf, edit, everything, insert, openWorkbook, registerKim } from "./kimExcel";
import { smallGrantYear } from "./smallGrantYear";
import { longOnly } from "../support/runs";

const longTest = longOnly(test);

beforeAll(registerKim);

const TIMEOUT = 240_000;
const last: GrantYear = {
  ...smallGrantYear,
  ...{ year: 2022, start: "2022-01-01", end: "2022-12-31", instalments: [] },
};
const other: GrantYear = { ...smallGrantYear, module: 3, kiPosts: 0.5 };

const sheetNames = async (): Promise<string[]> =>
  (await everything()).sheets
    .map(({ name }) => name)
    .filter((name) => name.startsWith("KIM") || !/ \d{4} B\d$/.test(name));
const shown = async (sheet: string, columns: number): Promise<string[][]> =>
  (await cellsOf(sheet)).text
    .map((row) => row.slice(0, columns))
    .filter((row) => row.some((text) => text !== ""));

longTest(
  "from two grant years and two modules on, sheets show them side by side; undo makes them anew",
  async () => {
    openWorkbook();
    // One of the user's own that is called alike.
    await edit("Tabelle1", (sheet) => (sheet.name = "KIM"));
    await insert([smallGrantYear, last]);
    expect(await sheetNames()).toEqual(["KIM", "KIM Förderjahre", "KIM 2023 B2", "KIM 2022 B2"]);
    const before = await shown("KIM Förderjahre", 9);
    expect(before.slice(-2).map(([year, module]) => [year, module])).toEqual([
      ["2022", "2  Case Management"],
      ["2023", "2  Case Management"],
    ]);

    // What the user calls it, it is called further on.
    await edit("KIM Förderjahre", (sheet) => (sheet.name = "Alle Jahre"));
    const insertion = await insert(other);
    const names = [
      "KIM",
      "KIM Beteiligte",
      "Alle Jahre",
      "KIM 2022 B2",
      "KIM 2023 B2",
      "KIM 2023 B3",
    ];
    expect((await sheetNames()).sort()).toEqual([...names].sort());
    const years = await shown("Alle Jahre", 9);
    const results = years.slice(-3);
    expect(results.map(([year, module]) => `${year} ${module![0]}`)).toEqual([
      "2022 2",
      "2023 2",
      "2023 3",
    ]);
    for (const row of results) expect(row.join()).not.toMatch(/#|fehlt/);
    const bodies = await shown("KIM Beteiligte", 6);
    const [total, ...rows] = bodies.slice(bodies.findIndex(([first]) => first === "zusammen"));
    expect(bodies[2]![0]).toMatch(/^✔/);
    expect(rows.map(([name]) => name)).toEqual(smallGrantYear.bodies.map(({ name }) => name));
    expect([total![2], total![4]]).toEqual([results[1]![5], results[2]![5]]);

    expect(await undoInsertion(insertion)).toEqual({ kind: "undone" });
    expect((await sheetNames()).sort()).toEqual([
      "Alle Jahre",
      "KIM",
      "KIM 2022 B2",
      "KIM 2023 B2",
    ]);
    expect(await shown("Alle Jahre", 9)).toEqual(before);
    const { copies, grantYears } = await readWorkbook();
    expect([copies, grantYears.length]).toEqual([[], 2]);

    // A row says so when its sheets are gone; the next insertion leaves it out.
    await edit("KIM 2022 B2", (sheet) => sheet.delete());
    const [gone] = (await shown("Alle Jahre", 9)).slice(-2);
    expect([gone![0], gone![4], gone![5]]).toEqual(["2022", "fehlt", "fehlt"]);
  },
  TIMEOUT,
);
