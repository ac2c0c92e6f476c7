import fc from "fast-check";
import type { Choice, Claim, Course, Transfer } from "../../src/engine/grantYear/course";
import type { GrantYear } from "../../src/engine/grantYear/grantYear";
import { plan } from "../../src/engine/grantYear/plan";
import { nearestCell } from "../../src/engine/number/cell";
import { yearFigures } from "../../src/engine/year/yearFigures";
import { readGrantYears } from "../../src/workbook/read/readGrantYears";
import { longOnly, runs } from "../support/runs";
import { cellsOf, edit, insert, openWorkbook, registerKim } from "./kimExcel";
import { CHOICES, given, marks, type } from "./settlementPage";

const longTest = longOnly(test);

jest.setTimeout(120_000);
beforeAll(registerKim);

const [PAGE, STEPS] = ["Zinsen 2023 B2", "Rechnung Zinsen 2023 B2"] as const;
const [VERDICT, FIRST] = [2, 7];

const ASKED = [
  { rule: "surcharge", number: 3, section: "§ 49a Abs. 3 VwVfG NRW" },
  { rule: "interestOn", value: "NOTICE", section: "Bescheid Nr. 4" },
  { rule: "interimInterest", value: "AFTER_2_MONTHS", section: "VV Nr. 8.6" },
] as const satisfies readonly Choice[];

const back = (from: string, actual: number, actualOn: string): Transfer => ({
  ...({ from, to: "Altstadt", kind: "RETURN" } as const),
  ...{ actual, actualOn },
});

/** What is given, what its interest is by year-cases.json or by hand, and where that is from. */
const claims: readonly (readonly [source: string, claim: Claim, interest: unknown])[] = [
  [
    "Y-26: over the turn of the year",
    { kind: "CONTRACT", body: "Altstadt", amount: 16_500, start: "2024-10-01", end: "2025-03-01" },
    404.76,
  ],
  [
    "Y-27: a negative base rate",
    { kind: "CONTRACT", body: "Altstadt", amount: 10_000, start: "2016-07-01", end: "2017-01-01" },
    106.58,
  ],
  [
    "Y-28: the last base rate is not carried on",
    { kind: "CONTRACT", body: "Altstadt", amount: 10_000, start: "2026-05-01", end: "2026-09-01" },
    "offen",
  ],
  [
    "Y-30: money not used within two months",
    { kind: "INTERIM", body: "Felddorf", amount: 70_000, start: "2024-03-15", end: "2024-09-30" },
    2476.07,
  ],
  [
    "Y-30: money used on the last day of them",
    { kind: "INTERIM", body: "Felddorf", amount: 30_000, start: "2024-03-15", end: "2024-05-15" },
    0,
  ],
  [
    "what is owed and was returned meanwhile, wholly before the rates end",
    { kind: "REPAYMENT", body: "Felddorf", start: "2024-10-01", end: "2026-12-01" },
    136.97,
  ],
  [
    "what was returned before the first day, until the day shown",
    { kind: "REPAYMENT", body: "Neustadt", start: "2024-07-01", section: "§ 8" },
    224.37,
  ],
  [
    "without an amount of its own a contract's claim says too little",
    { kind: "CONTRACT", body: "Neustadt", start: "2024-03-15" },
    "offen",
  ],
];

const course: Course = {
  ...given.course,
  asOf: "2025-03-31",
  closings: [],
  choices: [...given.course!.choices!, ...ASKED],
  payments: [
    ...given.course!.payments!,
    back("Felddorf", 5000, "2024-12-15"),
    back("Felddorf", 3500, "2025-02-01"),
    back("Neustadt", 3000, "2024-06-01"),
  ],
  claims: claims.map(([, claim]) => claim),
};
const year: GrantYear = { ...given, course };

/** What the engine says of each claim. */
const planned = (grantYear: GrantYear): readonly (readonly unknown[])[] =>
  yearFigures(grantYear, plan(grantYear), grantYear.course!).claims.map(({ amount, interest }) =>
    [amount, interest].map((figure) => (figure ? nearestCell(figure) : "offen")),
  );

/** The same as the page shows it, beside the columns of the table. */
async function shown(): Promise<readonly (readonly unknown[])[]> {
  const { values } = await cellsOf(PAGE);
  const heading = values[FIRST - 1]!.indexOf("trägt Zinsen");
  return values
    .slice(FIRST)
    .filter(([kind]) => kind !== "")
    .map((cells) => [cells[heading], cells[heading + 2]]);
}

/** What the sheets hold now has the interest that the engine says. */
async function expectAsPlanned(): Promise<void> {
  const [read] = await readGrantYears();
  expect(await shown()).toEqual(planned(read!.grantYear));
}

longTest("the page shows what the engine says, and follows what is decided", async () => {
  openWorkbook();
  await insert(year);
  const [read] = await readGrantYears();
  expect([read!.findings, read!.grantYear]).toEqual([[], year]);
  await expectAsPlanned();
  const interest = (await shown()).map(([, each]) => each);
  expect(claims.map(([source], index) => [source, interest[index]])).toEqual(
    claims.map(([source, , each]) => [source, each]),
  );
  const said = async (): Promise<unknown> => (await cellsOf(PAGE)).values[VERDICT]![0];
  expect(await said()).toBe("✖ Offen, siehe Hinweis. Forderungen: 2");
  const failing = async () =>
    Object.entries(await marks()).flatMap(([sentence, mark]) =>
      sentence.startsWith("Forderungen") && mark !== "✔ stimmt" ? [`${sentence} ${mark}`] : [],
    );
  const usual = [
    "Forderungen, denen Tage oder Betrag fehlen (Anzahl) ✖ Fehler",
    "Forderungen, für deren Tage ein Basiszinssatz fehlt (Anzahl) ✖ Fehler",
  ];
  expect(await failing()).toEqual(usual);
  const [points, answer, interim] = ["C8", "B9", "B10"];
  const decisions: readonly (readonly [string, unknown, string])[] = [
    [points, "", "Forderungen ohne Zuschlag (Anzahl) ✖ Fehler"],
    [points, 0, ""],
    // What a body owes is open until it is settled.
    ["B6", "", "Forderungen, deren Betrag noch offen ist (Anzahl) ! Hinweis"],
    [interim, "", "Forderungen, bei denen offen ist, ob verzinst wird (Anzahl) ✖ Fehler"],
    [answer, "Ohne", ""],
  ];
  for (const [address, value, sentence] of decisions) {
    await type(CHOICES, address, value);
    await expectAsPlanned();
    const failed = await failing();
    if (sentence !== "")
      expect([value, failed]).toEqual([value, expect.arrayContaining([sentence])]);
  }
  // K15, and a name that nobody has.
  const [sum, names] = [
    "Zinsen, die nicht die Summe ihrer Tage sind (Anzahl)",
    "Forderungen mit unbekanntem Namen (Anzahl)",
  ];
  const ofBoth = async (): Promise<readonly unknown[]> => {
    const all = await marks();
    return [all[sum], all[names]];
  };
  expect(await ofBoth()).toEqual(["✔ stimmt", "✔ stimmt"]);
  await edit(STEPS, (sheet) => {
    sheet.getRange("P6").values = [[404.78]];
  });
  await type(PAGE, "B8", "Altenstadt");
  expect(await ofBoth()).toEqual(["✖ Fehler", "✖ Fehler"]);
});

const cents = fc.integer({ min: 1, max: 5_000_000 }).map((amount) => amount / 100);
const day = fc
  .date({ min: new Date("2022-06-01"), max: new Date("2026-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const body = fc.constantFrom("Altstadt", "Neustadt", "Felddorf");
const anyClaim = fc.record(
  {
    kind: fc.constantFrom("REPAYMENT", "INTERIM", "CONTRACT"),
    ...{ body, amount: cents, start: day, end: day },
  },
  { requiredKeys: ["kind", "body", "start"] },
) as fc.Arbitrary<Claim>;
const anyReturn = fc.record({ body, amount: cents, on: day });

longTest(
  "so it does for any claims and returns, and its sums hold",
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyClaim, { minLength: 1, maxLength: 8 }),
        fc.array(anyReturn, { maxLength: 6 }),
        fc.constantFrom(0, 3, 4.75),
        async (some, returns, number) => {
          openWorkbook();
          const [surcharge, ...others] = ASKED;
          const choices = [...given.course!.choices!, { ...surcharge, number }, ...others];
          const payments = [
            ...given.course!.payments!,
            ...returns.map(({ body, amount, on }) => back(body, amount, on)),
          ];
          await insert({ ...year, course: { ...course, choices, payments, claims: some } });
          await expectAsPlanned();
          const sentence = "Zinsen, die nicht die Summe ihrer Tage sind (Anzahl)";
          expect((await marks())[sentence]).toBe("✔ stimmt");
        },
      ),
      { numRuns: runs(1, 2), endOnFailure: true },
    );
  },
  300_000,
);
