import fc from "fast-check";
import { runs } from "../support/runs";
import { type FunctionId, outcomeOf } from "./outcome";
import { column } from "./tables";

const NAMES = ["Nord", "Süd", ""];
type Cells = readonly unknown[];

/** What is wrong with a result: an error has no code of its own here, only its kind. */
const kindOf = (id: FunctionId, args: Cells): unknown => {
  const outcome = outcomeOf(id, args);
  return "values" in outcome ? (outcome.values as unknown[][]).flat() : outcome.code;
};

interface Case {
  readonly totals: readonly number[];
  readonly labels: readonly string[];
  readonly columns: readonly (readonly unknown[])[];
}

const rowsOf = (length: number, cell: fc.Arbitrary<unknown>): fc.Arbitrary<unknown[]> =>
  fc.array(cell, { minLength: length, maxLength: length });

const cases = (total: fc.Arbitrary<number>, cells: readonly fc.Arbitrary<unknown>[]) =>
  fc.integer({ min: 1, max: 7 }).chain((length) =>
    fc.record<Case>({
      totals: fc.tuple(total, total, total),
      labels: rowsOf(length, fc.constantFrom(...NAMES)) as fc.Arbitrary<string[]>,
      columns: fc.tuple(...cells.map((cell) => rowsOf(length, cell))),
    }),
  );

/** Calls with groups, and group by group without; where one is refused, the call with groups is. */
function compareWithEachAlone(
  call: (totals: readonly unknown[], columns: readonly unknown[][][], groups: unknown) => Cells[],
  { totals, labels, columns }: Case,
): boolean {
  const list = (values: readonly number[]) => NAMES.map((name, i) => [name, "–", values[i]]);
  const hasRows = (name: string): boolean => labels.includes(name);
  const lines = totals.map((total, i) => (hasRows(NAMES[i]!) ? total : 0));
  const [id, args] = call(
    [list(lines)],
    columns.map((cells) => column(...cells)),
    column(...labels),
  );
  const together = kindOf(id as unknown as FunctionId, args!);
  const expected = labels.map<unknown>(() => 0);
  let refused: unknown;
  NAMES.forEach((name, i) => {
    const rows = labels.flatMap((label, row) => (label === name ? [row] : []));
    if (rows.length === 0) return;
    const own = columns.map((cells) => column(...rows.map((row) => cells[row])));
    const [ownId, ownArgs] = call([lines[i]], own, null);
    const alone = kindOf(ownId as unknown as FunctionId, ownArgs!);
    if (Array.isArray(alone)) rows.forEach((row, at) => (expected[row] = alone[at]));
    else refused ??= alone;
  });
  // A row without a group needs the line without a name, and that is one only with a total.
  fc.pre(!hasRows("") || lines[2] !== 0);
  const isPlain = labels.every((label) => label === "");
  if (refused !== undefined && !isPlain) expect(Array.isArray(together)).toBe(false);
  else if (!isPlain) expect(together).toEqual(expected);
  return Array.isArray(together);
}

test("each group alone is split as without groups", () => {
  let answered = 0;
  const lot = fc.constantFrom(0, 1, 2, 3);
  fc.assert(
    fc.property(
      cases(
        fc.integer({ min: -40, max: 400 }).map((units) => units / 100),
        [fc.constantFrom(0, 1, 2, 3, 0.25, 1 / 3), lot],
      ),
      fc.constantFrom("HAMILTON", "SAINTELAGUE", "DHONDT", "ROUNDED"),
      fc.constantFrom(null, "NONE"),
      (given, method, unit) => {
        const call = ([total]: Cells, [weights, lots]: readonly unknown[][][], groups: unknown) =>
          ["SHARE", [total, weights, unit, method, lots, groups]] as unknown as Cells[];
        if (compareWithEachAlone(call, given)) answered++;
      },
    ),
    { numRuns: runs(400, 5_000) },
  );
  expect(answered).toBeGreaterThan(60);
});

test("posts of each group alone are handed out as without groups", () => {
  let answered = 0;
  fc.assert(
    fc.property(
      cases(
        fc.integer({ min: 0, max: 8 }).map((halves) => halves / 2),
        [
          fc.constantFrom(0, 1, 2, 3, 4),
          fc.constantFrom(0, 0, 0, 0.5),
          fc.constantFrom(0, 0, 0, 1),
          fc.constantFrom(0, 0, 0, 0.5),
        ],
      ),
      (given) => {
        const lots = given.labels.map((_, row) => row + 1);
        const call = ([total]: Cells, columns: readonly unknown[][][], groups: unknown) => {
          const [shares, waivers, agreed, held, drawn] = columns;
          return [
            "ROUNDFTE",
            [total, shares, null, null, waivers, agreed, drawn, groups, held, "KEY"],
          ] as unknown as Cells[];
        };
        if (compareWithEachAlone(call, { ...given, columns: [...given.columns, lots] })) answered++;
      },
    ),
    { numRuns: runs(400, 5_000) },
  );
  expect(answered).toBeGreaterThan(60);
});

describe("groups in words", () => {
  const shares = column(3.08, 1.19, 0.85, 0.38);
  const regions = column("Nord", "Mitte", "Mitte", "Mitte");
  const message = (id: FunctionId, args: Cells): string => {
    const outcome = outcomeOf(id, args);
    return "message" in outcome ? outcome.message : JSON.stringify(outcome.values);
  };

  test.each<[string, FunctionId, Cells, RegExp]>([
    [
      "a single total beside groups",
      "SHARE",
      [100, column(1, 1), null, null, null, column("Nord", "Süd")],
      /^Gesamt: Ein einzelner Wert genügt neben Gruppen nicht/,
    ],
    [
      "a mistyped group",
      "ROUNDFTE",
      [
        [
          ["Nord", 3],
          ["Mite", 2.5],
        ],
        shares,
        ...Array<null>(5).fill(null),
        regions,
      ],
      /^Gruppen, Zeile 2: „Mitte“ steht nicht in der Liste „Gesamt“. Gemeint ist vielleicht „Mite“/,
    ],
    [
      "a total that is no multiple, naming its line",
      "ROUNDFTE",
      [
        [
          ["Nord", 3],
          ["Mitte", 2.4],
        ],
        shares,
        ...Array<null>(5).fill(null),
        regions,
      ],
      /^Gesamt, Gruppe „Mitte“, Zeile 2, Spalte 2: 2,4 ist kein Vielfaches von 0,5/,
    ],
    [
      "a tie, naming its rows",
      "ROUNDFTE",
      [
        [
          ["Nord", 3],
          ["Mitte", 2],
        ],
        column(3, 1, 1, 4),
        ...Array<null>(5).fill(null),
        regions,
        null,
        "SCHLÜSSEL",
      ],
      /^Losfolge, Gruppe „Mitte“: Zwischen den Zeilen 2, 3 und 4/,
    ],
    [
      "own shares without a key",
      "COFINANCE",
      [[["Nord", 3]], [["Nord", 1]], null, column("Nord", "Nord")],
      /^Schlüssel: Die Angabe fehlt/,
    ],
    [
      "a funding list without one of the groups",
      "COFINANCE",
      [
        [
          ["Nord", 3],
          ["Süd", 2],
        ],
        [["Nord", 1]],
        column(1, 1),
        column("Nord", "Süd"),
      ],
      /^Kosten, Zeile 2, Spalte 1: „Süd“ steht nicht in der Liste „Förderung“/,
    ],
    [
      "both signs in a contract",
      "FORWARD",
      [column(1, -1), 55_000, null, null, null, column("A", "a")],
      /^Vertrag, Zeile 2: Der Betrag hat ein anderes Vorzeichen als der erste des Vertrags „A“ \(Zeile 1\)/,
    ],
  ])("%s", (_, id, args, expected) => {
    expect(message(id, args)).toMatch(expected);
  });

  test("a blank column of groups or contracts is left out", () => {
    expect(kindOf("SHARE", [100, column(1, 1), null, null, null, column("", null)])).toEqual([
      50, 50,
    ]);
    expect(kindOf("FORWARD", [column(1, 1), 0.01, null, null, null, column("", 0)])).toEqual([
      0.01, 0.01,
    ]);
  });
});
