import { columnCalls, ROWS } from "../support/wholeColumns";
import { outcomeOf, type FunctionId } from "./outcome";
import { column } from "./tables";

/** A column selected as a whole: its first cells filled, the others blank as a platform has them. */
const whole = (cells: readonly unknown[], blank: unknown, rows = ROWS): unknown[][] =>
  Array.from({ length: rows }, (_, row) => [row < cells.length ? cells[row] : blank]);

describe("a column selected as a whole", () => {
  test.each(columnCalls)("$id answers for the filled rows", ({ id, args }) => {
    const cut = outcomeOf(id as FunctionId, args(null));
    expect(cut).toHaveProperty("values");
    for (const blank of [null, "", 0])
      expect(outcomeOf(id as FunctionId, args(blank, ROWS))).toEqual(cut);
  });

  test("columns that belong together end with the longest of them", () => {
    const [names, payers, amounts] = [["A", "B", "C"], ["", "A"], [1]].map((cells) =>
      whole(cells, null),
    );
    expect(outcomeOf("CHAIN", [names, payers, amounts])).toEqual({ values: column(1, 0, 0) });
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
