import { recordCalls } from "../../src/functions/answer";
import { catalogue } from "../../src/functions/catalogue";
import { setLanguage } from "../../src/locales/language";
import { outcomeOf } from "./outcome";
import { column, row } from "./tables";

const single = (cell: unknown): unknown[][] => [[cell]];
const stepsOf = (id: string, ...args: readonly unknown[][][]): string[][] => {
  const outcome = outcomeOf("STEPS", [single(id), args]);
  if (!("values" in outcome)) throw new Error(outcome.message);
  return outcome.values as string[][];
};

describe("where the steps stand", () => {
  test("beside the row they are about, without its number", () => {
    expect(stepsOf("FORWARD", column(18, 0, 2.5), single(57_000))).toEqual(
      column("18,0 VZÄ × 57.000 € = 1.026.000 €.", "", "2,5 VZÄ × 57.000 € = 142.500 €."),
    );
  });

  test("in the cells of a row, and of a block", () => {
    const eligible = stepsOf("ELIGIBLE", [
      [1.19, 0.38],
      [0.85, 2],
    ]);
    expect(eligible.map((cells) => cells.map((text) => /[\d,]+ VZÄ/.exec(text)![0]))).toEqual([
      ["1,19 VZÄ", "0,38 VZÄ"],
      ["0,85 VZÄ", "2,0 VZÄ"],
    ]);
  });

  test("in the column of the year, of the instalment, of the accepted cost", () => {
    const [first, second] = stepsOf("BYYEAR", column(100, 200), single(44_501), single(44_926));
    expect(first!.map((text) => text.split("\n").at(-1)!.slice(0, 5))).toEqual(["2021:", "2022:"]);
    expect(second!.map((text) => text.split("\n").at(-1)!.slice(0, 5))).toEqual(["2021:", "2022:"]);
    expect(stepsOf("INSTALMENTS", row(10, 20))[1]![0]).toBe("1. Rate: 20 € × 1 ÷ 2 = 10 €.");
    expect(stepsOf("SETTLE", single(49_000), single(55_000), single(55_000))[0]).toEqual([
      expect.stringMatching(/^Anerkannt .*= 49\.000 €\.$/),
      expect.stringMatching(/^Zurückzuzahlen .*= 6\.000 €\.$/),
      expect.stringMatching(/^Noch auszuzahlen .*= 0 € /),
      expect.stringMatching(/^Eigenanteil .*= 0 €\.$/),
    ]);
  });

  test("what concerns all stands in the first cell, in the order of the calculation", () => {
    const [[first], [second]] = stepsOf("SHARE", single(100), column(1, 1, 1)) as [
      [string],
      [string],
    ];
    expect(first.split("\n").map((line) => line.split(/[:,] | wird/)[0])).toEqual([
      "100",
      "Anteil nach dem Schlüssel",
      "Nach dem Abrunden bleiben übrig",
      "Der kleinste Rest",
      "Gleichstand",
    ]);
    expect(second).toMatch(
      /^Anteil nach dem Schlüssel: .*= 33,33 \(auf die Einheit abgerundet\)\.$/,
    );
  });

  test("costs that are added before they are split keep their row, beside the first part", () => {
    const texts = stepsOf(
      "COFINANCE",
      column(70_000, 50_000),
      column(55_000, 45_000),
      column(1, 2),
    );
    expect(texts[0]![0]).toMatch(/^Zeile 1: Eigenanteil .*\nZeile 2: Eigenanteil /);
    expect(texts[1]![0]).toMatch(/^Anteil nach dem Schlüssel: /);
  });

  test("a body in several rows has its steps in each of them", () => {
    const texts = stepsOf("CHAIN", column("A", "B", "A"), column("", "A", ""), column(10, 5, 1));
    expect(texts[2]).toEqual(texts[0]);
    expect(texts[0]![0]).toContain("10 € + 1 € + 5 € = 16 €");
  });

  test("a contract stands beside each row of its body", () => {
    const texts = stepsOf(
      "BRANCH",
      column("Kreis", "Kamen", "Kamen"),
      column("", "Kreis", "Kreis"),
    );
    expect(texts).toEqual(
      column(
        "„Kreis“ (vom Geldgeber) gehört zu keinem Vertrag.",
        "„Kamen“ (über „Kreis“) gehört zum Vertrag von „Kreis“ mit „Kamen“.",
        "„Kamen“ (über „Kreis“) gehört zum Vertrag von „Kreis“ mit „Kamen“.",
      ),
    );
  });

  test("a line of a grouped list has its own in each cell, its sums below them", () => {
    const texts = stepsOf("OUTLINE", column("Selm", "Lünen"), column("", "Nord"), [
      [1, 2],
      [3, 4],
    ]);
    const alone = "„Selm“ gehört zu keiner Gruppe.";
    const member = "„Lünen“ gehört zur Gruppe „Nord“.";
    const group = "„Nord“ ist eine Gruppe mit 1 Zeile.";
    const sum = (nth: number, value: number): string =>
      `${group}\nSumme der Gruppe „Nord“ in Spalte ${nth} der Werte: ${value} + 0 = ${value}.`;
    expect(texts).toEqual([
      [alone, alone, alone, alone],
      [group, group, sum(1, 3), sum(2, 4)],
      [member, member, member, member],
    ]);
  });

  test("a payment has its own in each of its cells", () => {
    const days = row(45_108, 45_017);
    const texts = stepsOf("PAYMENTS", single("Selm"), single("Kreis"), row(5, -1), days);
    const back = "eine negative Rate fließt zurück";
    expect(texts).toEqual([
      new Array(5).fill(`01.04.2023, 2. Rate, „Selm“ an „Kreis“, ${back}: (-1 €) × (-1) = 1 €.`),
      new Array(5).fill("01.07.2023, 1. Rate, „Kreis“ an „Selm“: 5 € × 1 = 5 €."),
    ]);
    const [granted] = stepsOf(
      "PAYMENTS",
      single("Kreis"),
      single(""),
      single(0),
      single(45_017),
      single(""),
      [
        [45_017, 7],
        [0, 0],
      ],
    );
    expect(granted![0]).toBe(
      "01.04.2023, 1. Rate wie bewilligt, „Land“ an „Kreis“: 7 € × 1 = 7 €.",
    );
  });

  test("a blank row has none", () => {
    expect(stepsOf("FORWARD", column(1, null), column(57_000, null))[1]).toEqual([""]);
  });
});

describe("what it takes", () => {
  test("the arguments keep their shape, and one in the middle may be left out", () => {
    const blanks = [0, null, ""];
    for (const blank of blanks) {
      const [[first]] = stepsOf(
        "SHARE",
        single(3),
        row(1, 1, 3),
        single(1),
        single(blank),
        row(2, 1, 3),
      ) as [[string]];
      expect(first).toContain("(durch das Los 1)");
    }
  });

  test("whole columns end where they are filled", () => {
    const whole = (cells: readonly unknown[]): unknown[][] =>
      Array.from({ length: 1_048_576 }, (_, i) => [cells[i] ?? null]);
    const asked = [whole([18, 2.5]), whole([57_000, 57_000])];
    expect(stepsOf("FORWARD", ...asked)).toEqual(
      stepsOf("FORWARD", column(18, 2.5), column(57_000, 57_000)),
    );
  });

  test("names are understood as option words are", () => {
    for (const name of ["eligible", "KIM.ELIGIBLE", " Eligible "])
      expect(stepsOf(name, single(1))).toEqual(stepsOf("ELIGIBLE", single(1)));
  });

  test("it refuses as the function does, in the user's language", () => {
    setLanguage("en");
    const args = [single(100), column(1, "x")];
    expect(outcomeOf("STEPS", [single("SHARE"), args])).toEqual(outcomeOf("SHARE", args));
    setLanguage("de");
    const tied = [single(8), column(2, 2, 2, 2), single(0), single(0), column(1, 0, 0, 0)];
    expect(outcomeOf("STEPS", [single("ROUNDFTE"), tied])).toEqual(outcomeOf("ROUNDFTE", tied));
  });
});

test("a text longer than a cell is cut and says so", () => {
  const tie = stepsOf("SHARE", single(1), column(...new Array(3_000).fill(1)), single(1));
  expect(tie[0]![0]).toHaveLength(32_767);
  expect(tie[0]![0]!.endsWith(" … (gekürzt: mehr fasst eine Zelle nicht)")).toBe(true);
});

test("within a recording the steps belong to both, and the recording goes on", () => {
  const { calls } = recordCalls(() => [
    catalogue.STEPS(single("ELIGIBLE"), [single(1)]),
    catalogue.ELIGIBLE(single(2)),
  ]);
  expect(calls.map(({ steps }) => steps.length)).toEqual([0, 1, 1]);
});
