import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Choice, Course, ItemProof } from "../../src/engine/grantYear/course";
import type { GrantYear } from "../../src/engine/grantYear/grantYear";
import { plan } from "../../src/engine/grantYear/plan";
import { nearestCell } from "../../src/engine/number/cell";
import type { Fraction } from "../../src/engine/number/fraction";
import { yearFigures } from "../../src/engine/year/yearFigures";
import { columnName } from "../../src/workbook/layout/address";
import { caseOf } from "../engine/year/yearCases";
import { longOnly, runs } from "../support/runs";
import { cellsOf, insert, openWorkbook, registerKim } from "./kimExcel";
import { readOne } from "./readOne";
import { planned, shown, type } from "./settlementPage";

const longTest = longOnly(test);

beforeAll(registerKim);

const FILE = join(__dirname, "../cases/grantYears/kreis-warendorf-2021-modul-1.json");
const { given: plain } = JSON.parse(readFileSync(FILE, "utf8")) as { given: GrantYear };
const BODY = "Kreis Warendorf";
const [SETTLED, PROOF_OF_USE, DECISIONS, CHECKS, NOTICES] = [
  "Abrechnung 2021 B1",
  "Verwendungsnachweis 2021 B1",
  "Festlegungen 2021 B1",
  "Kontrolle 2021 B1",
  "Bescheid 2021 B1",
];

const POSTS = [
  { post: "KI 1", body: BODY, role: "COORDINATION", granted: 3.5 },
  { post: "KI 2", body: BODY, role: "ASSISTANT", granted: 0.5 },
] as const;
const PROOFS: readonly ItemProof[] = [
  { item: "WORKPLACE", cost: 36_000, status: "CHECKED", reference: "Beleg 1 bis 12" },
  { item: "MEASURES", cost: 9000, nonEligible: 400, status: "CHECKED" },
  { item: "MEASURES", cost: 1200, status: "CHECKED" },
  { item: "INTERFACE", cost: 500, status: "RECEIVED" },
];

const decided = (rule: Choice["rule"], value: string): Choice => ({ rule, value, section: "§ 1" });
const BY_POST = [decided("entitlementBasis", "CONTRACT"), decided("ceilingScope", "POST")];

const course = (
  itemProofs: readonly ItemProof[],
  choices: readonly Choice[] = BY_POST,
): Course => ({
  posts: POSTS,
  staffing: POSTS.map(({ post, granted: share }) => ({
    ...({ post, share, status: "FILLED", from: "2021-01-01" } as const),
  })),
  payments: [{ to: BODY, kind: "INSTALMENT", actual: 302_908, actualOn: "2021-03-01" }],
  proofs: [
    { post: "KI 1", cost: 190_000, nonEligible: 70, status: "CHECKED" },
    { post: "KI 2", cost: 30_000, status: "CHECKED" },
  ],
  itemProofs,
  choices,
});

/** What is planned for measures leaves 1,500 of what may be granted for them. */
const GIVEN: GrantYear = {
  ...plain,
  items: plain.items.map((item) => (item.item === "MEASURES" ? { ...item, planned: 8500 } : item)),
};

const marks = async (): Promise<Record<string, unknown>> =>
  Object.fromEntries((await cellsOf(CHECKS!)).values.map((cells) => [String(cells[1]), cells[5]]));

const euro = (amount: Fraction | undefined): unknown => (amount ? nearestCell(amount) : "offen");

/** The items on the page, and what the engine says of them. */
async function items() {
  const { grantYear } = await readOne();
  const { bodies } = yearFigures(grantYear, plan(grantYear), grantYear.course!);
  const { values } = await cellsOf(PROOF_OF_USE!);
  const first = values.slice(5).map((cells) => cells.slice(6, 11));
  // The notices stand below them.
  const rows = first.slice(
    0,
    first.findIndex(([item]) => item === ""),
  );
  return {
    shown: rows.map((cells) => cells.slice(1)),
    planned: bodies[0]!.settled?.items.map(({ limit, cost, nonEligible, accepted }) =>
      [limit, cost, nonEligible, accepted].map(euro),
    ),
  };
}

longTest(
  "items are settled with the posts, by what is decided, and stand in the print",
  async () => {
    openWorkbook();
    await insert({ ...GIVEN, course: course(PROOFS) });
    const { grantYear } = await readOne();
    expect(grantYear.course!.itemProofs).toEqual(PROOFS);
    expect((await shown(SETTLED))[BODY]!.slice(3)).toEqual(["offen", "offen", "offen", "offen"]);
    expect((await cellsOf(SETTLED!)).values[2]![0]).toMatch(
      /^✖ Offen, .* 257[.,]000[.,]00 bis 258[.,]300[.,]00 €\.$/,
    );
    expect((await items()).shown.map((cells) => cells[3])).toEqual(Array(5).fill("offen"));
    expect((await marks())["Festlegungen, die das Ergebnis ändern und fehlen (Anzahl)"]).toBe(
      "✖ Fehler",
    );
    const undecided = (await cellsOf(PROOF_OF_USE!)).values.slice(5, 8);
    expect(undecided.map((cells) => cells.slice(3, 5))).toEqual([
      [302_908, "offen"],
      ["offen", "offen"],
      ["offen", "offen"],
    ]);
    await type(DECISIONS!, "A7", "Einsparungen bei Positionen");
    await type(DECISIONS!, "B7", "alle Positionen zusammen");
    const decided = await items();
    expect(decided.shown).toEqual(decided.planned);
    expect(await shown(SETTLED)).toEqual(planned((await readOne()).grantYear));
    const { values } = await cellsOf(PROOF_OF_USE!);
    // Parts by hand: 302,908 and 7,970 of 310,878; 220,070, 46,200 and 265,800 of 266,270.
    expect(values.slice(5, 16).map((cells) => cells.slice(1, 5))).toEqual([
      [302_908, 100, 302_908, 97.44],
      ["", "", 7_970, 2.56],
      [302_908, 100, 310_878, 100],
      [215_000, 71.33, 220_070, 82.65],
      [86_408, 28.67, 46_200, 17.35],
      [301_408, 100, 266_270, 100],
      ["", "", 265_800, 99.82],
      ["", "", 258_300, ""],
      ["", "", 44_608, ""],
      ["", "", "offen", ""],
      ["", "", 0, ""],
    ]);
    // Once more as the form asks for them: the notices, also those that are written later.
    const said = async (): Promise<readonly unknown[]> => {
      const cells = (await cellsOf(PROOF_OF_USE!)).values.map((row) => row.slice(6, 9));
      const band = cells.findIndex(([first]) => first === "Bescheide");
      return cells.slice(band + 2, band + 4);
    };
    const [{ reference, amount } = {}] = GIVEN.notices;
    expect(await said()).toEqual([
      ["–", amount, reference],
      ["", "", ""],
    ]);
    const cells = (await cellsOf(NOTICES!)).values;
    const header = cells.findIndex((row) => row.includes("Datum") && row.includes("Betrag"));
    const date = `${columnName(cells[header]!.indexOf("Datum"))}${header + 2}`;
    await type(NOTICES!, date, 44300);
    expect((await said())[0]).toEqual([44300, amount, reference]);
  },
  120_000,
);

interface ItemCase {
  readonly items: GrantYear["items"];
  readonly proofs: readonly ItemProof[];
  readonly choice?: string;
}

longOnly(test.each(["above", "rows, all", "mixed days"]))(
  "the case of the engine on the sheets: %s",
  async (id) => {
    const { given } = caseOf<ItemCase, unknown>("itemSettlement", id);
    const choices = given.choice ? [...BY_POST, decided("itemScope", given.choice)] : BY_POST;
    openWorkbook();
    await insert({ ...plain, items: given.items, course: course(given.proofs, choices) });
    const found = await items();
    expect(found.planned).toBeDefined();
    expect(found.shown).toEqual(found.planned);
    expect(await shown(SETTLED)).toEqual(planned((await readOne()).grantYear));
  },
);

const cents = fc.integer({ min: 0, max: 3_000_000 }).map((amount) => amount / 100);
const anyProof = fc.record({
  item: fc.constantFrom("WORKPLACE", "ADVICEDAY", "MEASURES", "INTERFACE"),
  cost: cents,
  nonEligible: fc.option(cents, { nil: undefined }),
  quantity: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
  status: fc.constantFrom("CHECKED", "CHECKED", "CHECKED", "RECEIVED", "MISSING"),
}) as fc.Arbitrary<ItemProof>;
const anyItem = fc.record({
  item: fc.constantFrom("WORKPLACE", "ADVICEDAY", "MEASURES", "MEASURES", "INTERFACE"),
  quantity: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
  planned: cents,
});

longTest(
  "so they are for any items, receipts and decisions, and what is expected of them, too",
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyItem, { minLength: 1, maxLength: 5 }),
        fc.array(anyProof, { minLength: 1, maxLength: 6 }),
        fc.constantFrom("EACH_ITEM", "ALL_ITEMS", undefined),
        async (anyItems, proofs, scope) => {
          const given = JSON.parse(
            JSON.stringify({
              ...{ ...plain, items: anyItems },
              course: {
                ...course(proofs, [...BY_POST, ...(scope ? [decided("itemScope", scope)] : [])]),
                asOf: "2021-06-30",
                staffing: course([]).staffing!.map((row) => ({ ...row, costPerMonth: 4000 })),
              },
            }),
          ) as GrantYear;
          openWorkbook();
          await insert(given);
          const { grantYear } = await readOne();
          expect(await shown(SETTLED)).toEqual(planned(grantYear));
          const found = await items();
          if (found.planned) expect(found.shown).toEqual(found.planned);
          const { bodies } = yearFigures(grantYear, plan(grantYear), grantYear.course!);
          const { settled } = bodies[0]!.forecast!;
          const { values } = await cellsOf("Prognose Abrechnung 2021 B1");
          expect(values[5]!.slice(3, 9)).toEqual(
            settled
              ? [
                  ...[settled.cost, settled.nonEligible, settled.ceiling, settled.acceptedOwn],
                  ...[settled.acceptedOwn, settled.ownShare],
                ].map(euro)
              : [
                  expect.anything(),
                  expect.anything(),
                  expect.anything(),
                  expect.anything(),
                  "offen",
                  "offen",
                ],
          );
        },
      ),
      { numRuns: runs(1, 2), endOnFailure: true },
    );
  },
  600_000,
);
