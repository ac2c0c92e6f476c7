import type { GrantYear } from "../../src/engine/grantYear/grantYear";
import { plan } from "../../src/engine/grantYear/plan";
import { nearestCell } from "../../src/engine/number/cell";
import { yearFigures } from "../../src/engine/year/yearFigures";
import { cellsOf, insert, openWorkbook, registerKim } from "./kimExcel";
import {
  CHOICES,
  expectAsPlanned,
  FIRST,
  given,
  marks,
  PROOFS,
  type,
  VERDICT,
  verdict,
} from "./settlementPage";
import { longOnly } from "../support/runs";

const longTest = longOnly(test);

beforeAll(registerKim);

const figuresOf = (grantYear: GrantYear) =>
  yearFigures(grantYear, plan(grantYear), grantYear.course!);

longTest(
  "what moves after a settlement was closed is shown beside it",
  async () => {
    openWorkbook();
    await insert(given);
    const closings = "Abschlüsse 2023 B2";
    const sentence = "Abgeschlossene Beträge, seitdem anders (Anzahl)";
    const said = async () => [
      (await cellsOf(closings)).values[VERDICT]![0],
      (await marks())[sentence],
    ];
    const moved = (grantYear: GrantYear): number =>
      figuresOf(grantYear).findings.filter(({ code }) => code === "changedAfterClosing").length;
    expect(moved(await expectAsPlanned())).toBe(0);
    expect(await said()).toEqual([expect.stringMatching(/^✔/), "✔ stimmt"]);
    await type(PROOFS, "B7", 29_000);
    expect(moved(await expectAsPlanned())).toBe(2);
    expect(await said()).toEqual([expect.stringMatching(/^✖ 2 /), "✖ Fehler"]);
    const [closed] = (await cellsOf(closings)).values.slice(FIRST);
    expect(closed!.slice(8, 12)).toEqual([48_000, 9_000, 0, 200]);
    await type(closings, "A7", "Feldorf");
    expect((await marks())["Abschlüsse mit unbekanntem Namen (Anzahl)"]).toBe("✖ Fehler");
  },
  60_000,
);

longTest(
  "what is returned or settled after the day of a closing leaves it as it was",
  async () => {
    const course = given.course!;
    const back = { from: "Neustadt", to: "Altstadt", kind: "RETURN" } as const;
    const payments = [
      ...course.payments!,
      { ...back, actual: 9000, actualOn: "2024-03-16" },
      {
        ...back,
        from: "Altstadt",
        to: "Neustadt",
        kind: "SETTLEMENT",
        actual: 1000,
        actualOn: "2024-03-17",
      },
    ] as const;
    openWorkbook();
    await insert({ ...given, course: { ...course, payments } });
    const closings = "Abschlüsse 2023 B2";
    const moved = (grantYear: GrantYear): number =>
      figuresOf(grantYear).findings.filter(({ code }) => code === "changedAfterClosing").length;
    expect(moved(await expectAsPlanned())).toBe(0);
    const [closed] = (await cellsOf(closings)).values.slice(FIRST);
    expect(closed!.slice(8, 12)).toEqual([49_000, 8000, 0, 200]);
    expect((await cellsOf(closings)).values[VERDICT]![0]).toMatch(/^✔/);
    // Closed a day later, the 9,000 € were there, 1,000 € too much.
    await type(closings, "B7", 45_367);
    expect(moved(await expectAsPlanned())).toBe(2);
    const [later] = (await cellsOf(closings)).values.slice(FIRST);
    expect(later!.slice(8, 12)).toEqual([49_000, 0, 1000, 200]);
  },
  60_000,
);

longTest(
  "unused money goes back, or a document lets it raise the next grant",
  async () => {
    openWorkbook();
    await insert(given);
    const remainder = async () => {
      const { carriedOver } = figuresOf(await expectAsPlanned());
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
  },
  60_000,
);
