import { checkProgramme } from "../../src/engine/rules/checkProgramme";
import type { Programme } from "../../src/engine/rules/programme";
import { rate } from "../../src/engine/rules/rate";
import { source } from "../../src/engine/rules/source";
import { nearestCell } from "../../src/engine/number/cell";
import { plan } from "../../src/engine/grantYear/plan";
import { publishedLimit, publishedShare } from "../../src/engine/grantYear/published";
import type { GrantYear } from "../../src/engine/grantYear/grantYear";
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
  return { ...actual, PROGRAMMES: [...actual.PROGRAMMES, added] };
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

test("the wizard takes its rate once programme and module are chosen", () => {
  const edits: Edit[] = [
    { kind: "head", field: "programme", text: "MUSTER" },
    { kind: "head", field: "module", text: "4" },
  ];
  expect(assess(edits.reduce(editDraft, newDraft("de", 2030))).grantYear).toMatchObject({
    ...place,
    rate: 48_001.2,
  });
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
