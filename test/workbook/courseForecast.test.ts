import fc from "fast-check";
import type { Course, Proof, Staffing } from "../../src/engine/grantYear/course";
import type { GrantYear } from "../../src/engine/grantYear/grantYear";
import { plan } from "../../src/engine/grantYear/plan";
import { nearestCell } from "../../src/engine/number/cell";
import type { Fraction } from "../../src/engine/number/fraction";
import { yearFigures } from "../../src/engine/year/yearFigures";
import { readGrantYears } from "../../src/workbook/read/readGrantYears";
import { longOnly, runs } from "../support/runs";
import { dustyAmounts } from "./dustyAmounts";
import { cellsOf, insert, openWorkbook, registerKim } from "./kimExcel";
import { CHOICES, given, marks, type } from "./settlementPage";

const longTest = longOnly(test);

jest.setTimeout(120_000);
beforeAll(registerKim);

const [PAGE, DEADLINES, STAFFING] = [
  "Prognose 2023 B2",
  "Fristen 2023 B2",
  "Stellenbesetzung 2023 B2",
] as const;
const [VERDICT, FIRST] = [2, 6];

const COSTS = { "Altstadt 1": 3600.55, "Altstadt 2": 2000, "Neustadt 1": 5500, "Felddorf 1": 1650 };

/** Neustadt is Y-33: filled from April on, 16,500 proven until 30.06., 5,500 a month. */
const staffing = given.course!.staffing!.map((row): Staffing => ({
  ...row,
  costPerMonth: COSTS[row.post as keyof typeof COSTS],
  ...(row.post === "Felddorf 1" && { until: "2023-10-15" }),
}));
const proofs: readonly Proof[] = [
  {
    ...({ post: "Neustadt 1", cost: 16_500, status: "CHECKED", receivedOn: "2023-06-30" } as const),
    provenUntil: "2023-06-30",
  },
  {
    ...({ post: "Altstadt 1", cost: 10_800.5, nonEligible: 100, status: "RECEIVED" } as const),
    ...{ receivedOn: "2023-04-20", provenUntil: "2023-03-31" },
  },
  // Known only later.
  {
    ...({ post: "Felddorf 1", cost: 9000, status: "CHECKED", receivedOn: "2023-09-01" } as const),
    provenUntil: "2023-08-31",
  },
];
const { closings, ...rest } = given.course!;
const course: Course = { ...rest, asOf: "2023-06-30", staffing, proofs };
const year: GrantYear = {
  ...given,
  bodies: given.bodies.map((body) =>
    body.name === "Altstadt" ? { ...body, ownShareLimit: 5000 } : body,
  ),
  course,
};

/** What the engine expects of each body; open where it expects nothing. */
function planned(grantYear: GrantYear): Readonly<Record<string, readonly unknown[]>> {
  const { bodies } = yearFigures(grantYear, plan(grantYear), grantYear.course!);
  const euro = (amount: Fraction | undefined): unknown => (amount ? nearestCell(amount) : "offen");
  return Object.fromEntries(
    bodies.map(({ name, forecast }, i) => {
      const { settled, limitLeft, free, lost } = forecast ?? {};
      const hasLimit = grantYear.bodies[i]!.ownShareLimit !== undefined;
      return [
        name,
        [
          ...[settled?.ceiling, settled?.cost, settled?.acceptedOwn, settled?.ownShare].map(euro),
          settled && !hasLimit ? "" : euro(limitLeft),
          ...[settled?.repayment, settled?.outstanding, free, lost].map(euro),
        ],
      ];
    }),
  );
}

async function shown(): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const { values } = await cellsOf(PAGE);
  const rows = values.slice(FIRST).filter(([name]) => name !== "");
  return Object.fromEntries(
    rows.map(([name, ceiling, , ...others]) => [String(name), [ceiling, ...others.slice(0, 8)]]),
  );
}

async function expectAsPlanned(): Promise<void> {
  const [read] = await readGrantYears();
  expect(await shown()).toEqual(planned(read!.grantYear));
}

longTest(
  "the page shows what the engine expects, and follows the day and what is decided",
  async () => {
    expect(closings).not.toEqual([]);
    openWorkbook();
    await insert(year);
    const [read] = await readGrantYears();
    expect([read!.findings, read!.grantYear]).toEqual([[], year]);
    await expectAsPlanned();
    // Y-33, by the contract.
    expect((await shown()).Neustadt).toEqual([57_000, 49_500, 49_500, 0, "", 7500, 0, 0, 14_250]);
    const said = async (): Promise<unknown> => (await cellsOf(PAGE)).values[VERDICT]![0];
    expect(await said()).toMatch(/^! 20\.351,61 € Rückzahlung werden erwartet, an: Land$/);
    await type(CHOICES, "B5", "Besetzung");
    await expectAsPlanned();
    // Y-33, by the staffing.
    expect((await shown()).Neustadt!.slice(1, 6)).toEqual([49_500, 42_750, 6750, "", 14_250]);
    await type(CHOICES, "B5", "");
    await expectAsPlanned();
    expect(await said()).toMatch(/^✖ Offen, bis unter „Festlegungen“/);
    await type(CHOICES, "B5", "Vertrag");
    // The last day of all posts: nothing is left to expect.
    await type(DEADLINES, "B4", 45_291);
    await expectAsPlanned();
    expect(await said()).toMatch(/^✖ Kein Stichtag/);
    await type(DEADLINES, "B4", 45_200);
    await expectAsPlanned();
    const { values } = await cellsOf(STAFFING);
    const heading = values.findIndex((cells) => cells.includes("Kosten im Monat"));
    const column = String.fromCharCode(65 + values[heading]!.indexOf("Kosten im Monat"));
    await type(STAFFING, `${column}${heading + 2}`, "");
    await expectAsPlanned();
    expect(await said()).toMatch(/^✖ Unter „Stellenbesetzung“ fehlen/);
    expect((await marks())["Besetzungen ohne Kosten im Monat (Anzahl)"]).toBe("! Hinweis");
  },
);

const cents = fc.integer({ min: 0, max: 900_000 }).map((amount) => amount / 100);
const day = fc
  .date({ min: new Date("2022-12-01"), max: new Date("2024-01-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const post = fc.constantFrom("Altstadt 1", "Altstadt 2", "Neustadt 1", "Felddorf 1");
const anyRow = fc.record(
  {
    ...{ post, status: fc.constantFrom("FILLED", "STAND_IN"), share: fc.constantFrom(0.5, 0.25) },
    ...{ from: day, until: day, costPerMonth: cents, counts: fc.constantFrom("YES", "NO") },
  },
  { requiredKeys: ["post", "status", "share", "from", "costPerMonth"] },
) as fc.Arbitrary<Staffing>;
const anyProof = fc.record(
  {
    ...{ post, cost: cents, nonEligible: cents, provenUntil: day, receivedOn: day },
    status: fc.constantFrom("CHECKED", "RECEIVED", "MISSING", "REJECTED"),
  },
  { requiredKeys: ["post", "cost", "status"] },
) as fc.Arbitrary<Proof>;

longTest(
  "so it does for any staffing, proofs and days",
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyRow, { minLength: 1, maxLength: 8 }),
        fc.array(anyProof, { minLength: 1, maxLength: 5 }),
        fc.constantFrom("CONTRACT", "STAFFED"),
        fc.constantFrom("2023-01-31", "2023-06-30", "2023-11-15"),
        async (rows, some, value, asOf) => {
          openWorkbook();
          const [basis, ...others] = course.choices!;
          const choices = [{ ...basis!, value }, ...others];
          const now = { ...course, staffing: rows, proofs: some, asOf, choices };
          await insert({ ...year, course: now });
          await expectAsPlanned();
          expect(await dustyAmounts({ ...year, course: now })).toEqual([]);
        },
      ),
      { numRuns: runs(1, 2), endOnFailure: true },
    );
  },
  300_000,
);
