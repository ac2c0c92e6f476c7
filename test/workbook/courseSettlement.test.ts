import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Choice, Proof, Transfer } from "../../src/engine/grantYear/course";
import type { GrantYear } from "../../src/engine/grantYear/grantYear";
import { wordFor } from "../../src/workbook/layout/words";
import { longOnly, runs } from "../support/runs";
import { dustyAmounts } from "./dustyAmounts";
import { cellsOf, edit, insert, openWorkbook, registerKim } from "./kimExcel";
import {
  CHOICES,
  expectAsPlanned,
  FIRST,
  given,
  LAND,
  LEDGER,
  marks,
  NODES,
  PAGE,
  planned,
  PROOFS,
  shown,
  type,
  verdict,
} from "./settlementPage";

const longTest = longOnly(test);

beforeAll(registerKim);

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
  for (const [basis, scope] of ways.slice(-runs(1, ways.length))) {
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
  expect(open["Festlegungen ohne Antwort (Anzahl)"]).toBe("✖ Fehler");
}, 120_000);

longTest(
  "a missing decision that changes nothing is no question",
  async () => {
    openWorkbook();
    const { choices, ...course } = given.course!;
    expect(choices).toHaveLength(3);
    const proofs = course.proofs!.map((proof) => ({ ...proof, cost: 1000 }));
    await insert({ ...given, course: { ...course, proofs } });
    await expectAsPlanned();
    expect((await shown()).Musterkreis!.slice(5)).toEqual([137500, 0]);
    const said = await marks();
    expect(said["Festlegungen, die das Ergebnis ändern und fehlen (Anzahl)"]).toBe("✔ stimmt");
  },
  60_000,
);

/** Money for posts of regions that refinance is for no others. */
longTest(
  "posts for a region that refinances are settled by themselves",
  async () => {
    const file = join(__dirname, "../cases/year/whole/suedkreis-2021.json");
    const { given: whole } = JSON.parse(readFileSync(file, "utf8")) as { given: GrantYear };
    const { posts, staffing, payments, proofs, choices } = whole.course!;
    const course = { posts: posts!, staffing: staffing!, payments: payments!, proofs: proofs! };
    openWorkbook();
    await insert({ ...whole, course: { ...course, choices: choices! } });
    const page = `Abrechnung ${whole.year} B${whole.module}`;
    expect(await shown(page)).toEqual(planned(whole));
  },
  60_000,
);

longTest(
  "assistants have a rate of their own, and items are not for posts",
  async () => {
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
  },
  60_000,
);

const [STEPS_OF_PROOFS, STEPS, CHAIN] = [
  "Rechnung Nachweise 2023 B2",
  "Rechnung Abrechnung 2023 B2",
  "Rechnung Kette 2023 B2",
];

/** What is typed where, and which checks say so. */
const mishaps: readonly (readonly [string, string, unknown, readonly string[]])[] = [
  [PROOFS, "A5", "Altstadt 3", ["Nachweise mit unbekannter Stelle (Anzahl)"]],
  [PROOFS, "E9", "eingegangen", ["Stellen ohne geprüften Nachweis (Anzahl)"]],
  [CHOICES, "D5", "", ["Festlegungen ohne Fundstelle (Anzahl)"]],
  [CHOICES, "A6", "Höchstbetrag", ["Festlegungen, die doppelt stehen (Anzahl)"]],
  [CHOICES, "A6", "Zuschlag zum Basiszinssatz", ["Zuschlag ohne Prozentpunkte (Anzahl)"]],
  [LEDGER, "C9", "Rückzahlung", ["Mehr zurückgegeben als zurückzuzahlen war (Anzahl)"]],
  [LEDGER, "A9", "Musterkreis", [NODES]],
  [STEPS_OF_PROOFS, "G6", 1, ["Höchstbeträge der Stellen = Landesmittel"]],
  [STEPS_OF_PROOFS, "H6", 1, ["Rechenblätter der Abrechnung mit Fehlerwerten (Anzahl)"]],
  [STEPS, "I6", 1, ["Kosten = anerkannt + selbst getragen"]],
  [CHAIN, "K6", 1, [LAND]],
  [CHAIN, "E6", 1, ["Erhalten = anerkannt + zurückzuzahlen − noch zu erhalten"]],
];

longTest(
  "what is amiss is seen, and only until it is mended",
  async () => {
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
  },
  120_000,
);

longTest("amounts whose doubles do not add up are added up to the cent", async () => {
  openWorkbook();
  const proofs = given.course!.posts!.map(({ post }, index) => ({
    ...({ post, cost: index === 0 ? 0.1 : 0.2, status: "CHECKED" } as const),
    nonEligible: index === 0 ? 0.1 : 0.2,
  }));
  const payments = [0.1, 0.2, 0.3].map((actual) => ({
    ...({ to: "Musterkreis", kind: "INSTALMENT", actual, actualOn: "2023-03-01" } as const),
  }));
  const bodies = given.bodies.map((body) => ({ ...body, costPerFte: 63_333.1 }));
  const { closings, ...course } = given.course!;
  expect(closings).not.toEqual([]);
  const dusty = { ...given, bodies, course: { ...course, proofs, payments } };
  await insert(dusty);
  await expectAsPlanned();
  expect((await shown()).Altstadt!.slice(3, 5)).toEqual([0.3, 0.3]);
  expect(await dustyAmounts(dusty)).toEqual([]);
});

longTest("a rate that changed is named, since ceilings of posts know only the last", async () => {
  openWorkbook();
  const rate = {
    date: "2023-06-01",
    effective: "2023-07-01",
    field: "rate",
    value: 60_000,
  } as const;
  await insert({ ...given, amendments: [rate] });
  const sentence = "Frühere Pauschalen, die Obergrenzen nicht kennen (Anzahl)";
  expect((await marks())[sentence]).toBe("✖ Fehler");
  await type("Fassungen 2023 B2", "B5", "");
  expect((await marks())[sentence]).toBe("✔ stimmt");
});

longTest("K17: cost as planned in the budget is no hint, any other is", async () => {
  openWorkbook();
  const proofs = given.course!.posts!.map(({ post, granted }) => ({
    ...({ post, cost: 60_000 * granted!, status: "CHECKED" } as const),
  }));
  const bodies = given.bodies.map((body) => ({ ...body, costPerFte: 60_000 }));
  await insert({ ...given, bodies, course: { ...given.course, proofs, closings: [] } });
  const sentence = "Haushalt: Aufwand = anerkannt + selbst getragen";
  expect((await marks())[sentence]).toBe("✔ stimmt");
  await type(PROOFS, "C5", 0.01);
  expect((await marks())[sentence]).toBe("! Hinweis");
});

longTest("without the proof of who passes on, nothing below it counts above", async () => {
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

longTest(
  "so it does for any proofs, payments and decisions, and its sums hold",
  async () => {
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
      { numRuns: runs(2, 5), endOnFailure: true },
    );
  },
  600_000,
);
