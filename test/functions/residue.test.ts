import { type FunctionId, outcomeOf } from "./outcome";
import { column, tables } from "./tables";

/** What a subtraction leaves over where 0 is meant. */
const RESIDUE = 0.1 + 0.2 - 0.3;
const NAMES = column("Kamen", "Bönen");

const isColumn = (argument: unknown): argument is unknown[][] => Array.isArray(argument);

/** A call with something else in the last row of one column. */
const lastCell = (args: readonly unknown[], of: number, cell: unknown): unknown[] =>
  args.map((argument, i) =>
    i === of && isColumn(argument) ? [...argument.slice(0, -1), [cell]] : argument,
  );

/** Each column of numbers of each function. */
const COLUMNS = tables.flatMap(([id, args]) =>
  args.flatMap((argument, index) =>
    isColumn(argument) && argument.every(([cell]) => typeof cell === "number")
      ? [{ id, args, index }]
      : [],
  ),
);

describe("the residue of floating point counts as 0", () => {
  test.each(COLUMNS)("in a column of numbers: KIM.$id, argument $index", ({ id, args, index }) => {
    const withZero = outcomeOf(id, lastCell(args, index, 0));
    for (const residue of [RESIDUE, -RESIDUE])
      expect(outcomeOf(id, lastCell(args, index, residue))).toEqual(withZero);
  });

  const OMITTED = null;
  const DAYS = [44_197, 44_561];
  test.each<[FunctionId, number, unknown[]]>([
    ["SHARE", 4, [100, column(1, 1), OMITTED, OMITTED]],
    ["ROUNDFTE", 4, [2, column(1, 1), OMITTED, OMITTED]],
    ["ROUNDFTE", 5, [2, column(1, 1), OMITTED, OMITTED, OMITTED]],
    ["ROUNDFTE", 6, [2, column(1, 1), OMITTED, OMITTED, OMITTED, OMITTED]],
    ["ROUNDFTE", 8, [2, column(1, 1), OMITTED, OMITTED, OMITTED, OMITTED, OMITTED, OMITTED]],
    ["SLICES", 8, [NAMES, NAMES, 1, 55_000, ...DAYS, OMITTED, OMITTED]],
    ["STAFFING", 7, [NAMES, NAMES, 1, ...DAYS, ...DAYS]],
    ["SETTLE", 1, [column(100, 100)]],
  ])("where nothing else stands in the column: KIM.%s, argument %i", (id, index, args) => {
    const withZero = outcomeOf(id, [...args, column(0, 0)]);
    expect(args).toHaveLength(index);
    expect(withZero).toHaveProperty("values");
    for (const residue of [RESIDUE, -RESIDUE])
      expect(outcomeOf(id, [...args, column(residue, 0)])).toEqual(withZero);
  });

  test("a cost of residue is unproven, not negative", () => {
    expect(outcomeOf("SETTLE", [column(-RESIDUE, 0), column(100, 100)])).toEqual(
      outcomeOf("SETTLE", [column(0, 0), column(100, 100)]),
    );
  });

  test("but not a small number that somebody typed", () => {
    expect(outcomeOf("ELIGIBLE", [column(100_000, 0.00001), 0.00001])).toEqual({
      values: column(100_000, 0.00001),
    });
  });
});

describe("a table with different things in its columns is judged column by column", () => {
  const SHARE = 1 / 8_100;

  test("a small share stands beside inhabitants", () => {
    const values = [
      [396_000, SHARE],
      [17_800, RESIDUE],
    ];
    expect(outcomeOf("OUTLINE", [NAMES, column("", ""), values])).toEqual({
      values: [
        ["Kamen", 1, 396_000, SHARE],
        ["Bönen", 1, 17_800, 0],
      ],
    });
  });

  test("a small rate stands beside its day", () => {
    const rate = 1 / 30_000;
    const days = [44_197, 44_562];
    const alone = outcomeOf("INTEREST", [3_000_000, ...days, rate, "OHNE"]);
    expect(alone).toEqual({ values: [[100]] });
    const table = [
      [44_197, rate],
      [44_900, RESIDUE],
    ];
    expect(outcomeOf("INTEREST", [3_000_000, ...days, table, "OHNE"])).toEqual(alone);
  });
});
