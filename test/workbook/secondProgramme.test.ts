import { checkProgramme } from "../../src/engine/rules/checkProgramme";
import type { Programme } from "../../src/engine/rules/programme";
import { rate } from "../../src/engine/rules/rate";
import { source } from "../../src/engine/rules/source";
import { nearestCell } from "../../src/engine/number/cell";
import { plan } from "../../src/engine/grantYear/plan";
import { publishedLimit, publishedShare } from "../../src/engine/grantYear/published";
import type { GrantYear, Item } from "../../src/engine/grantYear/grantYear";
import { without } from "../../src/engine/grantYear/entries";
import { assess } from "../../src/taskpane/wizard/core/assess";
import { type Edit, editDraft } from "../../src/taskpane/wizard/core/editDraft";
import { fromGrantYear } from "../../src/taskpane/wizard/core/fromGrantYear";
import { newDraft } from "../../src/taskpane/wizard/core/newDraft";
import { bookSheets } from "../../src/workbook/book/bookSheets";
import MUSTER from "../cases/secondProgramme.json";
import { outcomeOf } from "../functions/outcome";
import { column } from "../functions/tables";
import { cellsOf, insert, openWorkbook, registerKim } from "./kimExcel";
import { readOne } from "./readOne";
import { smallGrantYear } from "./smallGrantYear";

// A programme that does not exist, known to the code by nothing but its file.
jest.mock("../../src/engine/rules/programmes", () => {
  const actual = jest.requireActual<{ PROGRAMMES: readonly Programme[] }>(
    "../../src/engine/rules/programmes",
  );
  const added = jest.requireActual<Programme>("../cases/secondProgramme.json");
  return { ...actual, PROGRAMMES: [added, ...actual.PROGRAMMES] };
});

const programme = MUSTER as Programme;
const place = { programme: "MUSTER", module: 4, year: 2030 };
const PERIOD = { start: "2030-01-01", end: "2030-12-31" };
const town = (name: string, weight: number) =>
  ({ name, kind: "STADT", payer: "Kreis Muster", weight, costPerFte: 60_000 }) as const;

/** 4 posts by 6 : 3 : 1 are 2.4, 1.2 and 0.4; by KIM's halves they would be 2.5, 1 and 0.5. */
const given: GrantYear = {
  ...smallGrantYear,
  ...place,
  ...PERIOD,
  notices: [
    {
      ...{ kind: "FIRST", date: "2030-01-20", reference: "Az. 1", amount: 192_004.8, posts: 4 },
      ...PERIOD,
    },
  ],
  ...{ posts: 4, rate: 48_001.2 },
  instalments: [{ date: "2030-03-01", weight: 1 }],
  bodies: [
    { name: "Kreis Muster", kind: "KREIS" },
    town("Altstadt", 6),
    town("Neustadt", 3),
    town("Kleinstadt", 1),
  ],
};
const grantYear = without(given, "kiPosts");
const FTE = [undefined, 2.25, 1, 0.75];
const AMOUNTS = [108_002.7, 48_001.2, 36_000.9];

beforeAll(registerKim);

test("its file is sound", () => {
  expect(checkProgramme(programme)).toEqual([]);
});

test("rate, citation, limit, minimum and step are looked up in its own data", () => {
  expect(nearestCell(rate(2030, 4, undefined, programme).value)).toBe(48_001.2);
  expect(source(2030, 4, undefined, programme).citation).toMatch(
    /^Musterbehörde, Merkblatt 1\/2030/,
  );
  const figures = [
    publishedShare(place, "minimumShare"),
    publishedShare(place, "step"),
    publishedLimit({ ...place, module: 7 }, "MEASURES"),
  ].map((found) => "value" in found && nearestCell(found.value));
  expect(figures).toEqual([0.75, 0.25, 4000]);
});

test("the functions take its minimum and its step as arguments", () => {
  const shares = column(2.4, 1.2, 0.4);
  expect(outcomeOf("ELIGIBLE", [shares, 0.75])).toEqual({ values: column(2.4, 1.2, 0) });
  expect(outcomeOf("ROUNDFTE", [4, shares, 0.75, 0.25])).toEqual({ values: column(2.25, 1, 0.75) });
});

test("the plan hands out posts by its rules and takes nothing from a default", () => {
  const { rows, totals, findings } = plan(grantYear);
  expect(rows.slice(1).map(({ fte }) => fte)).toEqual(FTE.slice(1));
  expect(rows.slice(1).map(({ amount }) => amount)).toEqual(AMOUNTS);
  expect(totals.granted).toBe(192_004.8);
  expect(findings).toEqual([]);
});

test("the wizard begins with its usual module, and takes the rate of the one that is chosen", () => {
  const chosen = (...edits: Edit[]) =>
    assess([...edits].reduce(editDraft, newDraft("de", 2030))).grantYear;
  expect(chosen()).toMatchObject(place);
  const seventh: Edit = { kind: "head", field: "module", text: "7" };
  expect(chosen(seventh)).toMatchObject({ ...place, module: 7, rate: 52_000 });
  expect(chosen(seventh, { ...seventh, text: "4" })).toMatchObject({ ...place, rate: 48_001.2 });
  const assessed = assess(fromGrantYear(grantYear, "de"));
  expect([assessed.grantYear, assessed.findings]).toEqual([grantYear, []]);
});

test("its sheets calculate the same, name its module and are read back", async () => {
  openWorkbook();
  await insert(grantYear);
  const read = await readOne();
  expect([read.grantYear, read.findings]).toEqual([grantYear, []]);
  const valuesOf = async (id: string) => {
    const { sheetName } = bookSheets(grantYear, "de").find((sheet) => sheet.id === id)!;
    return (await cellsOf(sheetName)).values.flat();
  };
  const notice = await valuesOf("notice");
  expect(notice).toEqual(expect.arrayContaining(["MUSTER", "Beratung", 48_001.2]));
  expect(await valuesOf("posts")).toEqual(expect.arrayContaining([2.25, 0.75]));
  expect(await valuesOf("overview")).toEqual(expect.arrayContaining(AMOUNTS));
}, 60_000);

test("what it recommends to stay at the KI is a finding and a check, where it does", async () => {
  const ofSeven: GrantYear = { ...grantYear, module: 7, kiPosts: 1 };
  const { findings } = plan(ofSeven);
  expect(findings.filter(({ code }) => code === "kiBelowRecommended")).toMatchObject([
    { severity: "warning", expected: 2, received: 1 },
  ]);
  openWorkbook();
  await insert(ofSeven);
  const { sheetName } = bookSheets(ofSeven, "de").find(({ id }) => id === "checks")!;
  const { values } = await cellsOf(sheetName);
  expect(values).toContainEqual(
    expect.arrayContaining(["Empfehlung: 1/2 der Stellen beim KI (VZÄ)", 2]),
  );
}, 60_000);

/** 4 posts: rooms 4 × 1,200.50, four of five days, measures once; the last by the notice's own limit. */
const ITEMS: readonly (Item & { readonly accepted: number })[] = [
  { item: "ROOM", planned: 5000, accepted: 4802 },
  { item: "TRAINING", quantity: 5, planned: 1500, accepted: 1200 },
  { item: "MEASURES", planned: 4100, accepted: 4000 },
];
/** In a year without published limits rooms still count for each post. */
const OWN: typeof ITEMS = [
  { item: "ROOM", planned: 5000, limit: 1000, limitCitation: "Bescheid, S. 2", accepted: 4000 },
];

test.each([
  { year: 2030, rows: ITEMS },
  { year: 2031, rows: OWN },
])(
  "plan and sheet cut its items in $year by what its data say of them",
  async ({ year, rows }) => {
    const items = rows.map((row): Item => without(row, "accepted"));
    const ofYear: GrantYear = { ...grantYear, module: 7, year, items };
    expect(plan(ofYear).items.map(({ accepted }) => accepted)).toEqual(
      rows.map(({ accepted }) => accepted),
    );
    openWorkbook();
    await insert(ofYear);
    const { sheetName } = bookSheets(ofYear, "de").find(({ id }) => id === "itemCalculation")!;
    const { values } = await cellsOf(sheetName);
    const at = values.findIndex((row) => row.includes("anerkannt"));
    const column = values[at]!.indexOf("anerkannt");
    expect(rows.map((_, index) => values[at + 1 + index]![column])).toEqual(
      rows.map(({ accepted }) => accepted),
    );
  },
  60_000,
);
