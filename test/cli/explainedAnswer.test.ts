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
    const formula = `=KIM.INTEREST(10000;DATUM(2023;12;1);DATUM(2025;1;1);${BASE_RATES};5%)`;
    expect(await sentences(formula, "de")).toEqual([
      "2023, (Basiszinssatz + Zuschlag) × Tage ÷ Tage des Jahres: 10.000 € × (3,12 % + 5 %) × 31 ÷ 365 ≈ 68,9644 €.",
      "2024, (Basiszinssatz + Zuschlag) × Tage ÷ Tage des Jahres: 10.000 € × (3,62 % + 5 %) × 366 ÷ 366 = 862 €.",
      "Zinsen: 10.000 € × ((3,12 % + 5 %) × 31 ÷ 365 + (3,62 % + 5 %) × 366 ÷ 366) ≈ 930,96 € (kaufmännisch auf den Cent gerundet).",
    ]);
    expect(await sentences(formula, "en")).toEqual([
      "2023, (base rate + surcharge) × days ÷ days of the year: €10,000 × (3.12% + 5%) × 31 ÷ 365 ≈ €68.9644.",
      "2024, (base rate + surcharge) × days ÷ days of the year: €10,000 × (3.62% + 5%) × 366 ÷ 366 = €862.",
      "Interest: €10,000 × ((3.12% + 5%) × 31 ÷ 365 + (3.62% + 5%) × 366 ÷ 366) ≈ €930.96 (rounded to the nearest cent).",
    ]);
  });

  test("a settlement names all four figures", async () => {
    const formula = "=KIM.SETTLE(49000;55000;55000)";
    expect(await sentences(formula, "de")).toEqual([
      "Anerkannt (Kosten − was über der Obergrenze von 55.000 € liegt): 49.000 € − 0 € = 49.000 €.",
      "Zurückzuzahlen (ausgezahlt − anerkannt, nie unter 0): 55.000 € − 49.000 € = 6.000 €.",
      "Noch auszuzahlen (anerkannt − ausgezahlt, nie unter 0): 49.000 € − 49.000 € = 0 € (abzuziehen wären 55.000 €).",
      "Eigenanteil (Kosten − anerkannt, nie unter 0): 49.000 € − 49.000 € = 0 €.",
    ]);
  });

  test.each([
    [
      "",
      "01.02.2022 bis 03.02.2022, 3 von 28 Tagen (Februar): 3 ÷ 28 ≈ 0,107143 Monate (nach Kalendermonaten, angefangene anteilig",
    ],
    ["VOLL", "0 Monate (nur volle Kalendermonate)"],
    ["ANGEFANGEN", "1 Monat (jeder angefangene Kalendermonat zählt ganz)"],
    [
      "TAGE",
      "3 ÷ 365 × 12 ≈ 0,09863 Monate (nach Tagen im Verhältnis zu denen des Kalenderjahres)",
    ],
  ])("months name their method %s", async (method, expected) => {
    const formula = `=KIM.FORWARD(5,25;55000;DATUM(2022;2;1);DATUM(2022;2;3);"${method}")`;
    expect((await sentences(formula, "de"))[0]).toContain(expected);
  });

  test("highest averages: each recipient's last unit and the first it did not get", async () => {
    const formula = '=KIM.SHARE(3;{2;4;0;12};1;"DHONDT")';
    const steps = await sentences(formula, "de");
    expect(steps.slice(-5)).toEqual([
      "Zeile 2: Höchstzahlen: 4 ÷ 1 = 4 (erste ohne Einheit); Einheiten: 0 × 1 = 0.",
      "Zeile 3: Anteil nach dem Schlüssel: 3 × 0 ÷ 18 = 0.",
      "Zeile 4: Höchstzahlen: 12 ÷ 3 = 4 (letzte Höchstzahl mit Einheit); 12 ÷ 4 = 3 (erste ohne Einheit); Einheiten: 3 × 1 = 3.",
      "Die kleinste Höchstzahl, die eine Einheit erhält, ist 4 (Zeile 4); die größte, die keine mehr erhält, ist 4 (Zeile 2).",
      "Gleichstand: Zeilen 2 und 4 haben denselben Anspruch. Eine Einheit erhält Zeile 4 (größerer Schlüsselwert); keine erhält Zeile 2.",
    ]);
    expect(await sentences('=KIM.SHARE(3;{7};1;"SAINTELAGUE")', "en")).toEqual([
      "3 is split into units of 1; the weights add up to 7.",
      "Averages: 7 ÷ 5 = 1.4 (last average with a unit); 7 ÷ 7 = 1 (first without); units: 3 × 1 = 3.",
    ]);
  });

  test("one unit is no units, and a minus sign is put back", async () => {
    const [split, first] = await sentences("=KIM.SHARE(-0,04;{1;1;1})", "de");
    expect(split).toMatch(
      /^-0,04 wird in Einheiten von 0,01 aufgeteilt.* als stünde kein Minuszeichen da/,
    );
    expect(first).toBe(
      "Zeile 1: Anteil nach dem Schlüssel: -0,04 × 1 ÷ 3 ≈ -0,013333; -0,013333 + 0,003333 = -0,01 (auf die Einheit abgerundet); -0,01 − 0,01 = -0,02 (eine Einheit mehr wegen des größten Rests).",
    );
  });

  test("a source says what was looked up and how sure it is", async () => {
    expect(await sentences('=KIM.SOURCE(2021;1;"SACHKOSTEN")', "de")).toEqual([
      expect.stringMatching(
        /^Modul 1, Förderjahr 2021, Sachkosten \(in der Quelle genannt\): Kreis Warendorf/,
      ),
    ]);
    expect(await sentences('=KIM.LIMIT(2021;"SACHKOSTEN";3,5)', "en")).toEqual([
      expect.stringMatching(/^€9,700 × 3\.5 = €33,950 \(Source: Kreis Warendorf/),
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
