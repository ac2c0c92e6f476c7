import type { Amendment, GrantYear } from "../../src/engine/grantYear/grantYear";
import { dayOf } from "../../src/engine/grantYear/days";
import { plan } from "../../src/engine/grantYear/plan";
import { synopsis } from "../../src/engine/year/documents/synopsis";
import { bookSheets } from "../../src/workbook/book/bookSheets";
import { notOnSheets } from "../../src/workbook/book/notOnSheets";
import { readGrantYears } from "../../src/workbook/read/readGrantYears";
import { nearestCell } from "../../src/engine/number/cell";
import yearCases from "../cases/year/amendments.json";
import { unreadable } from "./book/bookExcel";
import { courseCases } from "./courseCases";
import { cellsOf, edit, insert, openWorkbook, registerKim } from "./kimExcel";
import { fewOf, isFirst, longOnly } from "../support/runs";

const longTest = longOnly(test);

jest.setTimeout(120_000);
beforeAll(registerKim);

const { given } = courseCases().find(({ id }) => id === "zweite-aenderung-2023")!;
const [CALCULATION, COSTS, SYNOPSIS, CHECKS] = [
  "Rechnung 2023 B2",
  "Rechnung Kosten 2023 B2",
  "Rechnung Synopse 2023 B2",
  "Kontrolle 2023 B2",
];

/** Posts move on the first of a month and within one, the rate changes, and a body joins. */
const several: GrantYear = {
  ...given,
  bodies: given.bodies.map((body) =>
    body.name === "Kamen" ? { ...body, costPerFte: 75000, start: "2023-02-01" } : body,
  ),
  amendments: [
    { date: "2023-02-15", field: "rate", value: 57000, effective: "2023-01-01" },
    { date: "2023-05-02", field: "agreed", body: "Kamen", value: 1.5, effective: "2023-07-01" },
    { date: "2023-05-02", field: "posts", value: 3, effective: "2023-07-01" },
    { date: "2023-06-01", field: "payer", body: "Lünen", value: "Bergkamen" },
    { date: "2023-06-01", field: "agreed", body: "Lünen", value: 0.5, effective: "2023-09-15" },
    { date: "2023-07-01", field: "rate", value: 60000, effective: "2023-10-01" },
  ],
};

/** The moves of half a post that are worked out by hand. */
const worked = yearCases.filter(({ id }) => id === "Y-03" || id === "Y-04");

const halves = worked.map(({ id, title, given: { rate, amendments }, expected }) => ({
  ...{
    id,
    title,
    expected: expected as { readonly chainAfter?: Readonly<Record<string, number>> },
  },
  grantYear: { ...given, rate, amendments: amendments as readonly Amendment[] } as GrantYear,
}));

/** Kamen has half a post more from July, but begins only in August: no day of it lies in the first slice. */
const late: GrantYear = {
  ...halves.find(({ id }) => id === "Y-03")!.grantYear,
  bodies: given.bodies.map((body) =>
    body.name === "Kamen" ? { ...body, start: "2023-08-01" } : body,
  ),
};

/** A column of a sheet of steps, under its heading, for as many rows. */
async function columnOf(sheetName: string, heading: string, rows: number): Promise<unknown[]> {
  const { values } = await cellsOf(sheetName);
  const top = values.findIndex((cells) => cells.includes(heading));
  const column = values[top]!.indexOf(heading);
  return values.slice(top + 1, top + 1 + rows).map((cells) => cells[column]);
}

const verdict = async (sentence: string): Promise<readonly unknown[]> => {
  const cells = (await cellsOf(CHECKS!)).values.find((line) => line[1] === sentence)!;
  return [cells[3], cells[5]];
};

const APART = "Änderungen ab einem Tag, hier nicht gerechnet (Anzahl)";
const CUT = "Geteilte Monate ohne Regel (Anzahl)";
const ALL = "Alle: Stellen × Pauschale × Monate ÷ 12";

const cases: readonly (readonly [string, GrantYear])[] = [
  ...halves.map(({ title, grantYear }) => [title, grantYear] as const),
  ["posts, rates and bodies change one after the other", several] as const,
  ["by days", { ...several, prorationMethod: "DAYS" }] as const,
  ["a body begins after the first slice has ended", late] as const,
];

test.each(fewOf(cases, isFirst))(
  "the sheets calculate by time slices: %s",
  async (_, grantYear) => {
    expect(notOnSheets(grantYear)).toEqual([]);
    openWorkbook();
    await insert(grantYear);
    const [read] = await readGrantYears();
    expect([read!.findings, read!.grantYear]).toEqual([[], grantYear]);
    const { rows } = plan(grantYear);
    expect(await columnOf(CALCULATION!, "zusammen", rows.length)).toEqual(
      rows.map(({ amount }) => amount),
    );
    const costs = await columnOf(COSTS!, "Personalkosten", rows.length);
    const known = rows.flatMap(({ personnelCost, fte }, index) =>
      personnelCost === undefined || fte === 0 ? [] : [[costs[index], personnelCost]],
    );
    expect(known.map(([shown]) => shown)).toEqual(known.map(([, planned]) => planned));
    expect(await verdict(APART)).toEqual([0, "✔ stimmt"]);
    expect(await verdict(CUT)).toEqual([0, "✔ stimmt"]);
    for (const { sheetName } of bookSheets(grantYear, "de")) {
      const values = (await cellsOf(sheetName)).values.flat().map(String);
      expect([sheetName, values.filter((value) => value.startsWith("#"))]).toEqual([sheetName, []]);
    }
  },
);

longTest("half a post more from July is 71,250 and not 85,500", async () => {
  const { grantYear, expected } = halves.find(({ id }) => id === "Y-03")!;
  openWorkbook();
  await insert(grantYear);
  const kept = await columnOf(CALCULATION!, "zusammen", 4);
  expect(kept).toEqual([0, 42750, expected.chainAfter!["Kamen"], 28500]);
  expect(kept[2]).toBe(71250);
  expect((await verdict(ALL))[1]).toBe("✔ stimmt");
  const { values } = await cellsOf("Rechenweg 2023 B2");
  const line = values.find((cells) => cells[0] === "Kamen" && cells[1] === "Landesmittel")!;
  expect(line.slice(2, 4)).toEqual([
    "1,0 VZÄ × 57.000 € × 6 ÷ 12 + 1,5 VZÄ × 57.000 € × 6 ÷ 12",
    71250,
  ]);
});

longTest(
  "who begins after a slice has ended gets nothing for it: 1.5 × 57,000 × 5 ÷ 12",
  async () => {
    openWorkbook();
    await insert(late);
    expect((await columnOf(CALCULATION!, "zusammen", 4))[2]).toBe(35625);
    // In the first slice its last day is the first one, not the end of June.
    const steps = "Rechnung je Scheibe 2023 B2";
    const last = (await columnOf(steps, "letzter Tag", 4))[2];
    expect(last).toBe(dayOf("2023-08-01"));
  },
);

longTest("the version of every earlier day is the plan of that day", async () => {
  openWorkbook();
  await insert(several);
  for (const since of ["2022-12-31", "2023-02-15", "2023-05-01", "2023-05-02", "2023-06-30"]) {
    await edit("Synopse 2023 B2", (sheet) => {
      sheet.getRange("B5").values = [[dayOf(since)!]];
    });
    const { rows } = plan(several, since);
    const received = await columnOf(SYNOPSIS!, "bisher erhalten", rows.length);
    expect([since, received]).toEqual([since, rows.map(({ chainAmount }) => chainAmount)]);
    const moved = synopsis(several, since).distributed!;
    const own = await columnOf(SYNOPSIS!, "± eigene Stellen", 5);
    const sum = own.reduce<number>((all, by) => all + Number(by), 0);
    expect([since, Math.round(sum * 100) / 100]).toEqual([since, nearestCell(moved)]);
  }
});

test.each(cases)("a reader can take the sheets in: %s", (_, grantYear) => {
  expect(unreadable(grantYear)).toEqual([]);
  const widths = bookSheets(grantYear, "de").map(
    ({ operations }) => operations.filter(({ kind }) => kind === "width").length,
  );
  expect(Math.max(...widths)).toBeLessThanOrEqual(20);
});

longTest(
  "where only whole months count and one is cut, the amounts stay open until a rule is chosen",
  async () => {
    const { grantYear } = halves.find(({ id }) => id === "Y-04")!;
    const whole = { ...grantYear, prorationMethod: "FULL" } as const;
    openWorkbook();
    await insert(whole);
    expect(plan(whole).findings.map(({ code }) => code)).toContain("sliceMonthsOpen");
    expect((await readGrantYears())[0]!.grantYear).toEqual(whole);
    expect(await verdict(CUT)).toEqual([1, "✖ Fehler"]);
  },
);

longTest(
  "an amendment that is typed later and counts from another day is followed, or reported",
  async () => {
    const { grantYear } = halves.find(({ id }) => id === "Y-03")!;
    openWorkbook();
    await insert(grantYear);
    const change = (address: string, value: string | number) =>
      edit("Fassungen 2023 B2", (sheet) => {
        sheet.getRange(address).values = [[value]];
      });
    await change("B6", dayOf("2023-10-01")!);
    expect(await columnOf(CALCULATION!, "zusammen", 4)).toEqual([0, 42750, 64125, 28500]);
    expect((await readGrantYears())[0]!.findings).toEqual([]);
    await change("F6", "Verzicht");
    expect(await verdict(APART)).toEqual([1, "✖ Fehler"]);
  },
);

longTest("sheets without time slices report an amendment that is typed later", async () => {
  openWorkbook();
  await insert(given);
  expect(await verdict(APART)).toEqual([0, "✔ stimmt"]);
  await edit("Fassungen 2023 B2", (sheet) => {
    sheet.getRange("B5").values = [[dayOf("2023-07-01")!]];
  });
  expect(await verdict(APART)).toEqual([1, "✖ Fehler"]);
});

const July = "2023-07-01";
const agreed = (value: number, date: string, effective: string): Amendment => ({
  ...{ date, effective, body: "Kamen", field: "agreed", value },
});

test.each([
  [
    "counts from the start",
    [{ date: "2023-02-15", field: "rate", value: 57000, effective: "2023-01-01" }],
    [],
  ],
  [
    "changes what has no days",
    [{ date: "2023-02-15", field: "end", value: "2023-11-30", effective: July }],
    [],
  ],
  [
    "counts from a day within",
    [{ date: "2023-02-15", field: "rate", value: 57000, effective: July }],
    [],
  ],
  [
    "counts after the end",
    [{ date: "2023-02-15", field: "rate", value: 57000, effective: "2024-01-01" }],
    [0],
  ],
  [
    "changes who pays within",
    [{ date: "2023-02-15", field: "payer", body: "Kamen", value: "Kreis Unna", effective: July }],
    [0],
  ],
  [
    "follows in order",
    [agreed(1.5, "2023-03-01", July), agreed(2, "2023-04-01", "2023-09-01")],
    [],
  ],
  [
    "goes back behind another",
    [agreed(1.5, "2023-03-01", July), agreed(2, "2023-04-01", "2023-05-01")],
    [0, 1],
  ],
  [
    "empties a cell",
    [{ date: "2023-02-15", field: "agreed", body: "Kamen", effective: July }],
    [0],
  ],
] as readonly (readonly [string, readonly Amendment[], readonly number[]])[])(
  "of an amendment that %s the sheets know whether they can calculate it",
  (_, amendments, unheld) => {
    expect(notOnSheets({ ...given, amendments })).toEqual(
      unheld.map((index) => `amendments[${index}].effective`),
    );
  },
);

/** Nothing is agreed with Bönen. */
const byKey = ({ agreed: own, ...body }: GrantYear["bodies"][number]) => ({
  ...{ ...body, weight: 1 },
  ...(body.name !== "Bönen" && own !== undefined && { agreed: own }),
});

test.each<readonly [string, Partial<GrantYear>]>([
  ["a key that decides for a body", { bodies: given.bodies.map(byKey) }],
  [
    "a key of costs and another method",
    {
      bodies: given.bodies.map((body) => ({ ...body, costKey: 1 })),
      apportionment: "HAMILTON",
    },
  ],
  ["a region that refinances", { regions: [{ name: "Süd", model: "REFINANCING", posts: 1 }] }],
  ["two years", { end: "2024-03-31" }],
  ["what is added for each post", { topUpPerPost: 5000 }],
  ["assistants, who have a rate of their own", { assistantPosts: 0.5, assistantRate: 45_000 }],
])("with %s the sheets do not calculate by time slices", (_, more) => {
  const amendments = [{ date: "2023-02-15", field: "rate", value: 57000, effective: July }];
  const grantYear = { ...given, ...more, amendments };
  expect(notOnSheets(grantYear)).toEqual(["amendments[0].effective"]);
  // Somebody may type it all the same.
  expect(bookSheets(grantYear, "de").map(({ id }) => id)).not.toContain("sliceCalculation");
});
