import { outcomeOf, type FunctionId } from "./outcome";
import { column } from "./tables";

/** Rows of a sheet. */
const ROWS = 1_048_576;

/** A column selected as a whole: its first cells filled, the others blank as a platform has them. */
const whole = (cells: readonly unknown[], blank: unknown, rows = ROWS): unknown[][] =>
  Array.from({ length: rows }, (_, row) => [row < cells.length ? cells[row] : blank]);

const NAMES = Array.from({ length: 300 }, (_, row) => `Gemeinde ${row}`);
const PAYERS = NAMES.map((_, row) => (row === 0 ? "" : `Gemeinde ${row - 1}`));
const EUROS = NAMES.map((_, row) => row + 1);

/** Arguments of which some are columns; each is asked with them whole and cut. */
const CALLS: readonly (readonly [
  FunctionId,
  readonly unknown[],
  readonly (readonly unknown[])[],
])[] = [
  ["SHARE", [1000], [EUROS]],
  ["ELIGIBLE", [], [EUROS]],
  ["FORWARD", [], [EUROS, EUROS]],
  ["CHAIN", [], [NAMES, PAYERS, EUROS]],
  ["BRANCH", [], [NAMES, PAYERS]],
  ["OUTLINE", [], [NAMES, PAYERS, EUROS]],
  ["PAYMENTS", [], [NAMES, PAYERS, EUROS, EUROS.map((euro) => 44_926 + euro)]],
  ["INSTALMENTS", [], [EUROS]],
  ["COFINANCE", [], [EUROS, EUROS.map((euro) => euro / 2)]],
  ["SETTLE", [], [EUROS, EUROS, EUROS]],
];

describe("a column selected as a whole", () => {
  test.each(CALLS)("%s answers for the filled rows", (id, single, columns) => {
    for (const blank of [null, "", 0]) {
      const asked = columns.map((cells) => whole(cells, blank));
      const cut = columns.map((cells) => column(...cells));
      expect(outcomeOf(id, [...single, ...asked])).toEqual(outcomeOf(id, [...single, ...cut]));
    }
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
