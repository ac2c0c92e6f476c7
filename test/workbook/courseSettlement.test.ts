import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Choice, Proof, Transfer } from "../../src/engine/grantYear/course";
import type { GrantYear } from "../../src/engine/grantYear/grantYear";
import { plan } from "../../src/engine/grantYear/plan";
import { nearestCell } from "../../src/engine/number/cell";
import type { Fraction } from "../../src/engine/number/fraction";
import { yearFigures } from "../../src/engine/year/yearFigures";
import { wordFor } from "../../src/workbook/layout/words";
import { readGrantYears } from "../../src/workbook/read/readGrantYears";
import { runs } from "../support/runs";
import { courseCases } from "./courseCases";
import { cellsOf, edit, insert, openWorkbook, registerKim } from "./kimExcel";

beforeAll(registerKim);

const { given } = courseCases().find(({ id }) => id === "musterkreis-2023-abrechnung")!;
const [PROOFS, CHOICES, LEDGER, PAGE, CHECKS] = [
  "Nachweise 2023 B2",
  "Festlegungen 2023 B2",
  "Zahlungsbuch 2023 B2",
  "Abrechnung 2023 B2",
  "Kontrolle 2023 B2",
] as const;
const [VERDICT, FIRST] = [2, 6];
const [SENTENCE, MARK] = [1, 5];

const NODES = "Rückzahlung = eigener Rest + Saldo der anderen (Abweichungen)";
const LAND = "Vom Geldgeber erhalten = anerkannt + zurückzuzahlen − offen";

type Shown = Readonly<Record<string, readonly unknown[]>>;

/** What the engine says of each body; where a decision is missing that matters, it is open. */
function planned(grantYear: GrantYear): Shown {
  const { bodies } = yearFigures(grantYear, plan(grantYear), grantYear.course!);
  const euro = (amount: Fraction | undefined): unknown =>
    amount === undefined ? "offen" : nearestCell(amount);
  return Object.fromEntries(
    bodies.map(({ name, actual, settled }) => [
      name,
      [
        ...[actual.paid, actual.passedOn, actual.own].map(euro),
        ...[settled?.acceptedOwn, settled?.ownShare, settled?.repayment, settled?.outstanding].map(
          euro,
        ),
      ],
    ]),
  );
}

async function shown(page = PAGE as string): Promise<Shown> {
  const { values } = await cellsOf(page);
  const rows = values.slice(FIRST).filter(([name]) => name !== "");
  return Object.fromEntries(
    rows.map(([name, paid, passedOn, own, , accepted, borne, , , repayment, outstanding]) => [
      String(name),
      [paid, passedOn, own, accepted, borne, repayment, outstanding],
    ]),
  );
}

/** What the sheets hold now, and what follows from it. */
async function expectAsPlanned(): Promise<GrantYear> {
  const [read] = await readGrantYears();
  expect(await shown()).toEqual(planned(read!.grantYear));
  return read!.grantYear;
}

const verdict = async (): Promise<unknown> => (await cellsOf(PAGE)).values[VERDICT]![0];

const marks = async (): Promise<Record<string, unknown>> =>
  Object.fromEntries(
    (await cellsOf(CHECKS)).values.map((cells) => [String(cells[SENTENCE]), cells[MARK]]),
  );

const type = (sheetName: string, address: string, value: unknown): Promise<void> =>
  edit(sheetName, (sheet) => {
    sheet.getRange(address).values = [[value]];
  });

const word = (option: string): string => wordFor(option, "de");

test("the page shows what the engine says, and follows what is decided", async () => {
  openWorkbook();
  await insert(given);
  expect(await shown()).toEqual({
    Musterkreis: [142500, 142500, 0, 0, 0, 16500, 0],
    Altstadt: [142500, 85500, 57000, 57000, 10300.5, 16500, 0],
    Neustadt: [57000, 0, 57000, 49000, 200, 8000, 0],
    Felddorf: [28500, 0, 28500, 20000, 0, 8500, 0],
  });
  await expectAsPlanned();
  expect(await verdict()).toMatch(/^! 16[.,]500[.,]00 € sind zurückzuzahlen, an: Land$/);
  const ways = ["CONTRACT", "STAFFED"].flatMap((basis) =>
    ["POST", "BODY", "CONTRACT"].map((scope) => [basis, scope] as const),
  );
  for (const [basis, scope] of ways) {
    await type(CHOICES, "B5", word(basis));
    await type(CHOICES, "B6", word(scope));
    await expectAsPlanned();
  }
  await type(CHOICES, "B6", "");
  expect((await expectAsPlanned()).course!.choices![1]!.value).toBeUndefined();
  expect((await shown()).Musterkreis!.slice(3)).toEqual(["offen", "offen", "offen", "offen"]);
  expect(await verdict()).toMatch(/^✖ Offen, .* 115[.,]250[.,]00 bis 128[.,]250[.,]00 €\.$/);
  const open = await marks();
  expect(open["Festlegungen, die das Ergebnis ändern und fehlen (Anzahl)"]).toBe("✖ Fehler");
  expect(open["Festlegungen ohne Antwort oder doppelt (Anzahl)"]).toBe("✖ Fehler");
}, 120_000);

test("a missing decision that changes nothing is no question", async () => {
  openWorkbook();
  const { choices, ...course } = given.course!;
  expect(choices).toHaveLength(2);
  const proofs = course.proofs!.map((proof) => ({ ...proof, cost: 1000 }));
  await insert({ ...given, course: { ...course, proofs } });
  await expectAsPlanned();
  expect((await shown()).Musterkreis!.slice(5)).toEqual([137500, 0]);
  const said = await marks();
  expect(said["Festlegungen, die das Ergebnis ändern und fehlen (Anzahl)"]).toBe("✔ stimmt");
}, 60_000);

/** Money for posts of regions that refinance is for no others. */
test("posts for a region that refinances are settled by themselves", async () => {
  const file = join(__dirname, "../cases/year/whole/suedkreis-2021.json");
  const { given: whole } = JSON.parse(readFileSync(file, "utf8")) as { given: GrantYear };
  const { posts, staffing, payments, proofs, choices } = whole.course!;
  const course = { posts: posts!, staffing: staffing!, payments: payments!, proofs: proofs! };
  openWorkbook();
  await insert({ ...whole, course: { ...course, choices: choices! } });
  const page = `Abrechnung ${whole.year} B${whole.module}`;
  expect(await shown(page)).toEqual(planned(whole));
}, 60_000);

test("assistants have a rate of their own, and items are not for posts", async () => {
  const file = join(__dirname, "../cases/grantYears/kreis-warendorf-2021-modul-1.json");
  const { given: moduleOne } = JSON.parse(readFileSync(file, "utf8")) as { given: GrantYear };
  const body = "Kreis Warendorf";
  const posts = [
    { post: "KI 1", body, role: "COORDINATION", granted: 3.5 },
    { post: "KI 2", body, role: "ASSISTANT", granted: 0.5 },
  ] as const;
  const proofs = [
    { post: "KI 1", cost: 190_000, status: "CHECKED" },
    { post: "KI 2", cost: 30_000, status: "CHECKED" },
  ] as const;
  const payments = [
    { to: body, kind: "INSTALMENT", actual: 302_908, actualOn: "2021-03-01" },
  ] as const;
  const choices = [{ rule: "ceilingScope", value: "POST", section: "§ 1" }] as const;
  const staffing = posts.map(({ post, granted: share }) => ({
    ...({ post, share, status: "FILLED", from: "2021-01-01" } as const),
  }));
  openWorkbook();
  const course = { posts, staffing, proofs, payments, choices };
  await insert({ ...moduleOne, course });
  const settled = await shown("Abrechnung 2021 B1");
  expect(settled).toEqual(planned({ ...moduleOne, course }));
  expect(settled[body]!.slice(3, 5)).toEqual([212_500, 7_500]);
}, 60_000);

const [STEPS_OF_PROOFS, STEPS] = ["Rechnung Nachweise 2023 B2", "Rechnung Abrechnung 2023 B2"];

/** What is typed where, and which checks say so. */
const mishaps: readonly (readonly [string, string, unknown, readonly string[]])[] = [
  [PROOFS, "A5", "Altstadt 3", ["Nachweise mit unbekannter Stelle (Anzahl)"]],
  [PROOFS, "E9", "eingegangen", ["Stellen ohne geprüften Nachweis (Anzahl)"]],
  [CHOICES, "D5", "", ["Festlegungen ohne Fundstelle (Anzahl)"]],
  [CHOICES, "A6", "Höchstbetrag", ["Festlegungen ohne Antwort oder doppelt (Anzahl)"]],
  [LEDGER, "C9", "Rückzahlung", ["Mehr zurückgegeben als zurückzuzahlen war (Anzahl)"]],
  [LEDGER, "A9", "Musterkreis", [NODES]],
  [STEPS_OF_PROOFS, "G6", 1, ["Höchstbeträge der Stellen = Landesmittel"]],
  [STEPS_OF_PROOFS, "H6", 1, ["Rechenblätter der Abrechnung mit Fehlerwerten (Anzahl)"]],
  [STEPS, "G6", 1, ["Kosten = anerkannt + selbst getragen"]],
  [STEPS, "P6", 1, ["Erhalten = anerkannt + zurückzuzahlen − noch zu erhalten", LAND]],
];

test("what is amiss is seen, and only until it is mended", async () => {
  openWorkbook();
  await insert(given);
  const good = await marks();
  for (const [sheetName, address, value, sentences] of mishaps) {
    const { formulas } = await cellsOf(sheetName);
    const [row, column] = [Number(address.slice(1)) - 1, address.charCodeAt(0) - 65];
    const before = formulas[row]![column];
    await type(sheetName, address, value);
    const said = await marks();
    for (const sentence of sentences)
      expect([sentence, good[sentence], said[sentence]]).toEqual([
        ...[sentence, expect.stringMatching(/^[✔○]/), expect.stringMatching(/^[✖!]/)],
      ]);
    await edit(sheetName, (sheet) => {
      sheet.getRange(address).formulas = [[before]];
    });
    expect(await marks()).toEqual(good);
  }
}, 120_000);

test("what moves after a settlement was closed is shown beside it", async () => {
  openWorkbook();
  await insert(given);
  const closings = "Abschlüsse 2023 B2";
  const sentence = "Abgeschlossene Beträge, seitdem anders (Anzahl)";
  const said = async () => [
    (await cellsOf(closings)).values[VERDICT]![0],
    (await marks())[sentence],
  ];
  const moved = (grantYear: GrantYear): number =>
    yearFigures(grantYear, plan(grantYear), grantYear.course!).findings.filter(
      ({ code }) => code === "changedAfterClosing",
    ).length;
  expect(moved(await expectAsPlanned())).toBe(0);
  expect(await said()).toEqual([expect.stringMatching(/^✔/), "✔ stimmt"]);
  await type(PROOFS, "B7", 29_000);
  expect(moved(await expectAsPlanned())).toBe(2);
  expect(await said()).toEqual([expect.stringMatching(/^✖ 2 /), "✖ Fehler"]);
  const [closed] = (await cellsOf(closings)).values.slice(FIRST);
  expect(closed!.slice(8, 12)).toEqual([48_000, 9_000, 0, 200]);
  await type(closings, "A7", "Feldorf");
  expect((await marks())["Abschlüsse mit unbekanntem Namen (Anzahl)"]).toBe("✖ Fehler");
}, 60_000);

test("unused money goes back, or a document lets it raise the next grant", async () => {
  openWorkbook();
  await insert(given);
  const remainder = async () => {
    const { carriedOver } = yearFigures(
      ...(await readGrantYears().then(([read]) => {
        const { grantYear } = read!;
        return [grantYear, plan(grantYear), grantYear.course!] as const;
      })),
    );
    const { values } = await cellsOf("Rechnung Rest 2023 B2");
    const [, , , , back, carried] = values[5]!;
    return {
      planned: carriedOver
        ? [nearestCell(carriedOver.repayment), nearestCell(carriedOver.carried)]
        : ["offen", "offen"],
      shown: [back, carried],
    };
  };
  const answers = [
    ["", "", ["offen", "offen"], "Unverbrauchtes: Übertragung nicht festgelegt (Anzahl)", /^!/],
    ["Ohne", "", [16_500, 0], "Unverbraucht = zurück + übertragen", /^○/],
    ["Haushaltsvermerk", "", ["offen", "offen"], "Übertragung ohne Schriftstück (Anzahl)", /^✖/],
    ["Haushaltsvermerk", "HG", [0, 16_500], "Unverbraucht = zurück + übertragen", /^○/],
  ] as const;
  for (const [answer, document, expected, sentence, mark] of answers) {
    await type(CHOICES, "B7", answer);
    await type(CHOICES, "E7", document);
    expect(await remainder()).toEqual({ planned: expected, shown: expected });
    expect((await marks())[sentence]).toMatch(mark);
  }
  expect(await verdict()).toMatch(/^! 16\.500,00 € sind unverbraucht und erhöhen/);
}, 60_000);

test("without the proof of who passes on, nothing below it counts above", async () => {
  openWorkbook();
  const proofs = given.course!.proofs!.filter(({ post }) => !post!.startsWith("Altstadt"));
  await insert({ ...given, course: { ...given.course, proofs } });
  await expectAsPlanned();
  expect((await shown()).Altstadt!.slice(5)).toEqual([142500, 0]);
  const said = await marks();
  expect(said["Nachweise unter einem fehlenden, zählen nicht (€)"]).toBe("✖ Fehler");
  expect([NODES, LAND].map((sentence) => said[sentence])).toEqual(["✔ stimmt", "✔ stimmt"]);
  expect((await cellsOf(PAGE)).values[FIRST + 1]![4]).toBe("fehlt");
});

const cents = fc.integer({ min: 0, max: 9_000_000 }).map((amount) => amount / 100);
const course = fc.record({
  proofs: fc.array(
    fc.record({
      post: fc.constantFrom("Altstadt 1", "Altstadt 2", "Neustadt 1", "Felddorf 1"),
      cost: cents,
      nonEligible: cents,
      status: fc.constantFrom("CHECKED", "CHECKED", "CHECKED", "RECEIVED", "MISSING"),
    }) as fc.Arbitrary<Proof>,
    { minLength: 1, maxLength: 6 },
  ),
  payments: fc.array(
    fc.oneof(
      ...(["INSTALMENT", "SETTLEMENT", "RETURN"] as const).map((kind) =>
        fc
          .constantFrom(
            ["", "Musterkreis"],
            ["Musterkreis", "Altstadt"],
            ["Altstadt", "Neustadt"],
            ["Altstadt", "Felddorf"],
          )
          .chain((ends) => {
            const [from, to] = kind === "RETURN" ? [...ends].reverse() : ends;
            return cents.map((actual) => ({
              ...{ kind, actual, actualOn: "2023-05-01" },
              ...(from ? { from } : {}),
              ...(to ? { to } : {}),
            }));
          }),
      ),
    ) as fc.Arbitrary<Transfer>,
    { minLength: 1, maxLength: 6 },
  ),
  choices: fc.record({
    basis: fc.constantFrom("CONTRACT", "STAFFED", undefined),
    scope: fc.constantFrom("POST", "BODY", "CONTRACT", undefined),
  }),
});

test("so it does for any proofs, payments and decisions, and its sums hold", async () => {
  await fc.assert(
    fc.asyncProperty(course, async ({ proofs, payments, choices: { basis, scope } }) => {
      const choices: Choice[] = [
        ...(basis ? [{ rule: "entitlementBasis", value: basis, section: "§ 4" } as const] : []),
        ...(scope ? [{ rule: "ceilingScope", value: scope, section: "§ 4" } as const] : []),
      ];
      openWorkbook();
      const { posts, staffing } = given.course!;
      const lists = { posts: posts!, staffing: staffing!, payments, proofs };
      await insert({
        ...given,
        course: { ...lists, ...(choices.length > 0 ? { choices } : {}) },
      });
      await expectAsPlanned();
      const said = await marks();
      const failed = Object.entries(said).filter(
        ([sentence, mark]) =>
          mark === "✖ Fehler" && /=.*(anerkannt|getragen|anderen)/.test(sentence),
      );
      expect(failed).toEqual([]);
    }),
    { numRuns: runs(2, 16), endOnFailure: true },
  );
}, 600_000);
