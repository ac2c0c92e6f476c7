import { columnCalls, ROWS } from "../support/wholeColumns";
import { outcomeOf, type FunctionId } from "./outcome";
import { column } from "./tables";
import { fewOf } from "../support/runs";

/** A column selected as a whole: its first cells filled, the others blank as a platform has them. */
const whole = (cells: readonly unknown[], blank: unknown, rows = ROWS): unknown[][] =>
  Array.from({ length: rows }, (_, row) => [row < cells.length ? cells[row] : blank]);

describe("a column selected as a whole", () => {
  test.each(fewOf(columnCalls, (_, position) => position % 4 === 0))(
    "$id answers for the filled rows",
    ({ id, args }) => {
      const cut = outcomeOf(id as FunctionId, args(null));
      expect(cut).toHaveProperty("values");
      for (const blank of [null, "", 0])
        expect(outcomeOf(id as FunctionId, args(blank, ROWS))).toEqual(cut);
    },
  );

  test("columns that belong together end with the longest of them", () => {
    const [names, payers, amounts] = [["A", "B", "C"], ["", "A"], [1]].map((cells) =>
      whole(cells, null),
    );
    expect(outcomeOf("CHAIN", [names, payers, amounts])).toEqual({ values: column(1, 0, 0) });
  });

  test.each<[string, FunctionId, unknown[], unknown]>([
    [
      "the weights of instalments",
      "INSTALMENTS",
      [whole([100, 30], ""), whole([3, 1], 0)],
      [
        [75, 25],
        [22.5, 7.5],
      ],
    ],
    [
      "the parts that pay out columns",
      "INSTALMENTS",
      [
        [
          [100, 30],
          [50, 0],
        ],
        whole([1, 1, 1], null),
        whole([1, 1, 2], null),
      ],
      [
        [50, 50, 30],
        [25, 25, 0],
      ],
    ],
    [
      "what the line of a group shows",
      "OUTLINE",
      [
        whole(["Lünen", "Selm", "Werne"], ""),
        whole(["Nord", "Nord", "Nord"], ""),
        [1, 2, 3].map((fte) => [fte, 10 * fte]),
        whole(["LEER", "SUMME"], ""),
      ],
      [
        ["Nord", 1, "", 60],
        ["Lünen", 2, 1, 10],
        ["Selm", 2, 2, 20],
        ["Werne", 2, 3, 30],
      ],
    ],
    [
      "a list of groups",
      "SHARE",
      [
        Array.from(
          { length: ROWS },
          (_, row) =>
            [
              ["Nord", 3],
              ["Süd", 2],
            ][row] ?? [null, null],
        ),
        whole([1, 1, 1], 0),
        1,
        ...[null, whole([1, 2, 3], 0)],
        whole(["Nord", "Süd", "Nord"], ""),
      ],
      column(2, 2, 1),
    ],
  ])("%s end with their own last row", (_, id, args, values) => {
    expect(outcomeOf(id, args)).toEqual({ values });
  });

  test("below a heading it is a column as well", () => {
    const weights = whole([1, 1], null, ROWS - 1);
    expect(outcomeOf("SHARE", [3, weights])).toEqual({ values: column(1.5, 1.5) });
  });

  test("an empty one is one blank cell", () => {
    expect(outcomeOf("ELIGIBLE", [whole([], "")])).toEqual({ values: column(0) });
  });

  test("a table keeps its blank rows at the end", () => {
    expect(outcomeOf("SHARE", [3, column(1, 2, 0, null)])).toEqual({ values: column(1, 2, 0, 0) });
  });
});
