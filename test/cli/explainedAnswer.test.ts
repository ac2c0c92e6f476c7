import { explainedAnswer } from "../../src/cli/explainedAnswer";
import type { Language } from "../../src/locales/language";
import { kimSpreadsheet } from "../contract/kimSpreadsheet";

async function sentences(formula: string, language: Language): Promise<string[]> {
  const { steps } = explainedAnswer(await kimSpreadsheet("de"), formula, "de");
  return steps.map((step) => step[language]);
}

describe("the steps of a calculation in words", () => {
  const BASE_RATES = "{45108.0,0312;45292.0,0362}";

  test("interest: a line for each year and base rate, then the sum, rounded", async () => {
    const formula = `=KIM.INTEREST(10000;DATUM(2023;12;1);DATUM(2025;1;1);${BASE_RATES})`;
    expect(await sentences(formula, "de")).toEqual([
      "2023: 10.000 € × 8,12 % (Basiszinssatz 3,12 % + 5 %) × 31 von 365 Tagen = 68,9644 €.",
      "2024: 10.000 € × 8,62 % (Basiszinssatz 3,62 % + 5 %) × 366 von 366 Tagen = 862,0000 €.",
      "Zinsen zusammen 930,9644 €, kaufmännisch auf Cent gerundet 930,96 €.",
    ]);
    expect(await sentences(formula, "en")).toEqual([
      "2023: €10,000 × 8.12% (base rate 3.12% + 5%) × 31 of 365 days = €68.9644.",
      "2024: €10,000 × 8.62% (base rate 3.62% + 5%) × 366 of 366 days = €862.0000.",
      "Interest in all €930.9644, rounded to the nearest cent €930.96.",
    ]);
  });

  test("a settlement names all four figures", async () => {
    const formula = "=KIM.SETTLE(49000;55000;55000)";
    expect(await sentences(formula, "de")).toEqual([
      "Nachgewiesen 49.000 €, höchstens 55.000 €: anerkannt 49.000 €. Ausgezahlt 55.000 €: zurückzuzahlen 6.000 €, noch auszuzahlen 0 €. Eigenanteil 0 €.",
    ]);
  });

  test.each([
    ["", "01.02.2022 bis 03.02.2022: 3/28 Monate (nach Kalendermonaten, angefangene anteilig"],
    ["VOLL", "0 Monate (nur volle Kalendermonate)"],
    ["ANGEFANGEN", "1 Monat (jeder angefangene Kalendermonat zählt ganz)"],
    ["TAGE", "36/365 Monate (nach Tagen im Verhältnis zu denen des Kalenderjahres)"],
  ])("months name their method %s", async (method, expected) => {
    const formula = `=KIM.FORWARD(5,25;55000;DATUM(2022;2;1);DATUM(2022;2;3);"${method}")`;
    expect((await sentences(formula, "de"))[0]).toContain(expected);
  });

  test("highest averages: each recipient's last unit and the first it did not get", async () => {
    const formula = '=KIM.SHARE(3;{2;4;0;12};1;"DHONDT")';
    const steps = await sentences(formula, "de");
    expect(steps.slice(-5)).toEqual([
      "Zeile 1: Keine Einheit; die erste Höchstzahl 2 ÷ 1 = 2 bleibt ohne Einheit.",
      "Zeile 2: Keine Einheit; die erste Höchstzahl 4 ÷ 1 = 4 bleibt ohne Einheit.",
      "Zeile 4: Letzte Einheit für die Höchstzahl 12 ÷ 3 = 4; die nächste, 12 ÷ 4 = 3, bleibt ohne Einheit.",
      "Die kleinste Höchstzahl, die eine Einheit erhält, ist 4 (Zeile 4); die größte, die keine mehr erhält, ist 4 (Zeile 2).",
      "Gleichstand: Zeilen 2 und 4 haben denselben Anspruch auf 1 Einheit. Es entscheidet der größere Schlüsselwert.",
    ]);
    expect(await sentences('=KIM.SHARE(3;{7};1;"SAINTELAGUE")', "en")).toEqual([
      "3 is split into units of 1; the weights add up to 7.",
      "Weight 7: its quota is 3 units, given at once 3.",
      "Last unit for the average 7 ÷ 5 = 1.4; the next, 7 ÷ 7 = 1, gets none.",
    ]);
  });

  test("one unit is no units, and a minus sign is put back", async () => {
    const [split, , , , more] = await sentences("=KIM.SHARE(-0,04;{1;1;1})", "de");
    expect(split).toMatch(/^-0,04 wird in Einheiten von 0,01 aufgeteilt.* ohne Minuszeichen/);
    expect(more).toBe("Zeile 1: 1 Einheit mehr wegen des größten Rests.");
  });

  test("a source says what was looked up and how sure it is", async () => {
    expect(await sentences('=KIM.SOURCE(2021;1;"SACHKOSTEN")', "de")).toEqual([
      expect.stringMatching(
        /^Modul 1, Förderjahr 2021, Sachkosten: in der Quelle genannt\. Quelle: Kreis Warendorf/,
      ),
    ]);
    expect(await sentences('=KIM.LIMIT(2021;"SACHKOSTEN";3,5)', "en")).toEqual([
      expect.stringMatching(/^€9,700 × 3\.5 = €33,950\. Source: Kreis Warendorf/),
    ]);
  });

  test("formatters are built once, not for each number", async () => {
    const formula = "=KIM.SHARE(1000;SEQUENZ(50))";
    await sentences(formula, "de");
    const built = jest.spyOn(Intl, "NumberFormat");
    expect(await sentences(formula, "de")).not.toHaveLength(0);
    expect(built).not.toHaveBeenCalled();
    built.mockRestore();
  });
});
