import { setLanguage } from "../../src/locales/language";
import { outcomeOf } from "./outcome";

const column = (rows: number, cell: (row: number) => unknown): unknown[][] =>
  Array.from({ length: rows }, (_, row) => [cell(row)]);

afterEach(() => {
  setLanguage("de");
});

describe("what calls with hostile arguments have found", () => {
  test("a weight of −0, as a formula may leave it, gets 0 and not −0", () => {
    expect(outcomeOf("SHARE", [8, [[-0], [11.8936]]])).toEqual({ values: [[0], [8]] });
    expect(outcomeOf("ELIGIBLE", [[[-0]]])).toEqual({ values: [[0]] });
  });

  test("a quota of a repayment that is too small for a cell is 0 and not −0", () => {
    const weights = [[Number.MIN_VALUE], [8]];
    expect(outcomeOf("SHARE", [-0.5, weights, "OHNE"])).toEqual({ values: [[0], [-0.5]] });
  });

  test("more equal recipients than there are arguments for a call each get their cent", () => {
    const recipients = 200_000;
    const total = (recipients - 1) / 100;
    const { values } = outcomeOf("SHARE", [total, column(recipients, () => 1)]) as {
      values: number[][];
    };
    expect(values.flat().filter((part) => part === 0.01)).toHaveLength(recipients - 1);
    expect(values.at(-1)).toEqual([0]);
  });

  test("instalments that would fill more cells than anyone reads are refused, naming the argument", () => {
    const amounts = column(10_000, () => 100);
    expect(outcomeOf("INSTALMENTS", [amounts, 16_384])).toEqual({
      code: "#VALUE!",
      message: "Raten: Das Ergebnis bräuchte mehr als 1.000.000 Zellen. Bitte diese Angabe prüfen.",
    });
    expect(outcomeOf("BYYEAR", [amounts, 36_526, 2_958_465])).toEqual({
      code: "#VALUE!",
      message: "Ende: Das Ergebnis bräuchte mehr als 1.000.000 Zellen. Bitte diese Angabe prüfen.",
    });
  });

  test("what only looks empty, a long text and a data type are told for what they are", () => {
    const messageFor = (cell: unknown): string =>
      (outcomeOf("SHARE", [1, [[1], [cell]]]) as { message: string }).message;
    for (const blank of [" ", "\u00a0", "\u200b"])
      expect(messageFor(blank)).toBe(
        "Schlüssel, Zeile 2: Die Zelle sieht leer aus, enthält aber Leerzeichen. Bitte ihren Inhalt löschen.",
      );
    expect(messageFor("x".repeat(32_767))).toBe(
      `Schlüssel, Zeile 2: „${"x".repeat(99)}…“ ist keine Zahl. Bitte eine Zahl eingeben oder die Zelle leeren.`,
    );
    expect(messageFor({ type: "Entity" })).toBe(
      "Schlüssel, Zeile 2: ein Datentyp von Excel ist keine Zahl. Bitte eine Zahl eingeben oder die Zelle leeren.",
    );
    expect(outcomeOf("MONTHS", [44_197, 44_561, " "])).toMatchObject({
      message:
        "Verfahren: Die Zelle sieht leer aus, enthält aber Leerzeichen. Bitte ihren Inhalt löschen.",
    });
  });

  test("an end before the start of one row names that row, though the end is one cell", () => {
    expect(outcomeOf("FORWARD", [[[1], [2]], 55_000, [[44_562], [44_926]], 44_900])).toEqual({
      code: "#VALUE!",
      message: "Ende, Zeile 2: Das Ende liegt vor dem Beginn. Bitte beide Tage prüfen.",
    });
    expect(outcomeOf("BYYEAR", [[[1], [2]], [[44_562], [44_926]], 44_900])).toEqual({
      code: "#VALUE!",
      message: "Ende, Zeile 2: Das Ende liegt vor dem Beginn. Bitte beide Tage prüfen.",
    });
  });

  test("what is no number has the name that Excel gives it", () => {
    const weights = [[1], [NaN]];
    expect(outcomeOf("SHARE", [1, weights])).toEqual({
      code: "#VALUE!",
      message:
        "Schlüssel, Zeile 2: #ZAHL! ist keine Zahl. Bitte eine Zahl eingeben oder die Zelle leeren.",
    });
    setLanguage("en");
    expect(outcomeOf("SHARE", [1, weights])).toEqual({
      code: "#VALUE!",
      message: "weights, row 2: #NUM! is not a number. Please enter a number or empty the cell.",
    });
  });

  test("it is no name of a body either", () => {
    expect(outcomeOf("CHAIN", [[["Kamen"]], [[-Infinity]], [[1]]])).toEqual({
      code: "#VALUE!",
      message:
        "zahlende Stelle: #ZAHL! ist kein Name. Bitte einen Namen eingeben oder die Zelle leeren.",
    });
  });
});

test("an amount with a fraction of a cent is not passed on along a chain", () => {
  expect(outcomeOf("CHAIN", [[["Bergkamen"], ["Kamen"]], null, [[10], [1.005]]])).toEqual({
    code: "#VALUE!",
    message: "Beträge, Zeile 2: 1,005 ist kein Vielfaches von 0,01. Bitte runden: RUNDEN(…;2).",
  });
});
