import { type FunctionId, outcomeOf } from "./outcome";
import { column, row } from "./tables";

const JAN_1_2021 = 44197;
const DEC_31_2022 = 44926;

describe("shapes", () => {
  test("a column, a row and a block give the same parts in their own shape", () => {
    expect(outcomeOf("SHARE", [100, column(1, 2, 3, 4)])).toEqual({
      values: column(10, 20, 30, 40),
    });
    expect(outcomeOf("SHARE", [100, row(1, 2, 3, 4)])).toEqual({ values: row(10, 20, 30, 40) });
    expect(
      outcomeOf("SHARE", [
        100,
        [
          [1, 2],
          [3, 4],
        ],
      ]),
    ).toEqual({
      values: [
        [10, 20],
        [30, 40],
      ],
    });
    expect(outcomeOf("ROUNDFTE", [2.5, row(1.19, 0.85, 0.38)])).toEqual({ values: row(1, 1, 0.5) });
    expect(
      outcomeOf("ELIGIBLE", [
        [
          [1.19, 0.85],
          [0.38, 0.5],
        ],
      ]),
    ).toEqual({
      values: [
        [1.19, 0.85],
        [0, 0.5],
      ],
    });
  });

  test("where rows are produced, a block is read cell by cell from left to right", () => {
    expect(
      outcomeOf("INSTALMENTS", [
        [
          [10, 20],
          [30, 40],
        ],
      ]),
    ).toEqual({
      values: [
        [5, 5],
        [10, 10],
        [15, 15],
        [20, 20],
      ],
    });
    expect(outcomeOf("SETTLE", [row(1, 2), 5, row(5, 1)])).toEqual({
      values: [
        [1, 4, 0, 0],
        [2, 0, 1, 0],
      ],
    });
  });

  test("instalments of columns have a row per row of amounts, whatever the shape of the parts", () => {
    const years = [
      [22_916.67, 137_500],
      [0, 55_000],
    ];
    const paid = [
      [22_916.67, 68_750, 68_750],
      [0, 27_500, 27_500],
    ];
    const weights = [3, 50, 50];
    expect(outcomeOf("INSTALMENTS", [years, column(...weights), column(1, 2, 2)])).toEqual({
      values: paid,
    });
    expect(outcomeOf("INSTALMENTS", [years, row(...weights), row(1, 2, 2)])).toEqual({
      values: paid,
    });
    for (const parts of [null, 3, column(50, "", 50)])
      expect(outcomeOf("INSTALMENTS", [years, parts, column(2, "", 2)])).toEqual({
        values: [
          [68_750, 0, 68_750],
          [27_500, 0, 27_500],
        ],
      });
    expect(outcomeOf("INSTALMENTS", [years, 2, 2])).toEqual({
      values: [
        [68_750, 68_750],
        [27_500, 27_500],
      ],
    });
    expect(outcomeOf("INSTALMENTS", [years, column(1, 1), row(1, 2)])).toMatchObject({
      code: "#VALUE!",
      message: expect.stringMatching(/^Raten: Der Bereich hat 2 Zeilen und 1 Spalte, „Spalten“/),
    });
  });

  test("a single value beside a range counts for every cell", () => {
    expect(outcomeOf("FORWARD", [column(1, 2), 55000])).toEqual({ values: column(55000, 110000) });
    expect(outcomeOf("FORWARD", [1, row(55000, 57000)])).toEqual({ values: row(55000, 57000) });
    expect(outcomeOf("MONTHS", [[[JAN_1_2021]], column(44561, DEC_31_2022)])).toEqual({
      values: column(12, 24),
    });
    expect(outcomeOf("BYYEAR", [column(12, 24), JAN_1_2021, DEC_31_2022])).toEqual({
      values: [
        [6, 6],
        [12, 12],
      ],
    });
    expect(outcomeOf("SETTLE", [column(1, 9), 5, column(5, 5)])).toEqual({
      values: [
        [1, 4, 0, 0],
        [5, 0, 0, 4],
      ],
    });
    expect(outcomeOf("FTERATE", [2023, column(2, 2)])).toEqual({ values: column(57000, 57000) });
  });

  test("but not for the funding and the payments, which belong to a row", () => {
    expect(outcomeOf("COFINANCE", [column(70000, 50000), 55000])).toEqual({
      code: "#VALUE!",
      message:
        "Förderung: Der Bereich hat 1 Zeile und 1 Spalte, „Kosten“ aber 2 Zeilen und 1 Spalte. Bitte gleich große Bereiche angeben.",
    });
    expect(outcomeOf("SETTLE", [column(70000, 50000), 55000, 55000])).toMatchObject({
      code: "#VALUE!",
      message: expect.stringMatching(
        /^ausgezahlt: Der Bereich hat 1 Zeile und 1 Spalte, „Kosten“ aber/,
      ),
    });
  });

  test.each<[FunctionId, readonly unknown[], string]>([
    ["SHARE", [1, column(1, 2), null, null, column(1, 2, 3)], "Losfolge"],
    ["ROUNDFTE", [1, column(1, 1), null, null, row(0, 0)], "Verzicht"],
    ["MONTHS", [column(1, 2), column(1, 2, 3)], "Ende"],
    ["CHAIN", [column("A", "B"), row("", ""), column(1, 2)], "zahlende Stelle"],
    ["INTEREST", [column(1, 2), row(1, 2), 1, 0.01], "Beginn"],
    ["INTEREST", [1, 2, 3, null, 0.03, "A", column("A", "A"), column(1, 2, 3)], "zurück am"],
  ])("KIM.%s: ranges that belong together have the same shape", (id, args, parameter) => {
    expect(outcomeOf(id, args)).toMatchObject({
      code: "#VALUE!",
      message: expect.stringMatching(`^${parameter}: Der Bereich hat .+ aber `),
    });
  });

  test("one value where there can be only one", () => {
    expect(outcomeOf("SHARE", [column(1, 2), column(1, 2)])).toEqual({
      code: "#VALUE!",
      message:
        "Gesamt: Erwartet ist ein einzelner Wert, kein Bereich. Bitte nur eine Zelle angeben.",
    });
  });
});
