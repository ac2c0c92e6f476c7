import fc from "fast-check";
import { type FunctionId, outcomeOf } from "./outcome";
import { column } from "./tables";

/** Calls a function: its cells in one list, or the code of its error. */
export type Call = (id: FunctionId, args: readonly unknown[]) => readonly unknown[] | string;

export const call: Call = (id, args) => {
  const outcome = outcomeOf(id, args);
  return "values" in outcome ? (outcome.values as unknown[][]).flat() : outcome.code;
};

const NAMES = ["Nord", "Süd", ""];

/** Rows with their groups, and what is handed out in each: a number, or one for each of two lists. */
interface Case {
  readonly totals: readonly (readonly number[])[];
  readonly labels: readonly string[];
  readonly columns: readonly (readonly unknown[])[];
}

/** What a function is asked: lists or single totals, columns of the rows, the column of groups. */
type Question = (
  totals: readonly unknown[],
  columns: readonly unknown[][][],
  groups: unknown,
) => readonly [FunctionId, readonly unknown[]];

const rowsOf = (length: number, cell: fc.Arbitrary<unknown>): fc.Arbitrary<unknown[]> =>
  fc.array(cell, { minLength: length, maxLength: length });

const cases = (
  totals: readonly fc.Arbitrary<number>[],
  cells: readonly fc.Arbitrary<unknown>[],
): fc.Arbitrary<Case> =>
  fc.integer({ min: 2, max: 7 }).chain((length) =>
    fc.record<Case>({
      totals: fc.tuple(...NAMES.map(() => fc.tuple(...totals))),
      labels: rowsOf(length, fc.constantFrom(...NAMES)) as fc.Arbitrary<string[]>,
      columns: fc.tuple(...cells.map((cell) => rowsOf(length, cell))),
    }),
  );

/**
 * Whether a call with groups gives what each group gives alone, without groups; where one of these
 * is refused, the call with groups is. A second list names the groups in another order.
 */
function isEachAlone(ask: Question, run: Call, { totals, labels, columns }: Case): boolean {
  const hasRows = (name: string): boolean => labels.includes(name);
  const lines = totals.map((each, i) => (hasRows(NAMES[i]!) ? each : each.map(() => 0)));
  // A row without a group needs the line without a name, and that is one only with a total.
  fc.pre(!hasRows("") || lines[2]!.every((total) => total !== 0));
  fc.pre(labels.some((label) => label !== ""));
  const lists = totals[0]!.map((_, list) => {
    const named = NAMES.map((name, i) => [name, "–", lines[i]![list]]);
    return list === 0 ? named : named.reverse();
  });
  const together = run(
    ...ask(
      lists,
      columns.map((cells) => column(...cells)),
      column(...labels),
    ),
  );
  const expected = labels.map<unknown>(() => 0);
  let isRefused = false;
  NAMES.forEach((name, i) => {
    const rows = labels.flatMap((label, row) => (label === name ? [row] : []));
    if (rows.length === 0) return;
    // With a blank row more, so that a single blank cell does not count as left out.
    const own = columns.map((cells) => column(...rows.map((row) => cells[row]), 0));
    const alone = call(...ask(lines[i]!, own, null));
    if (typeof alone === "string") isRefused = true;
    else rows.forEach((row, at) => (expected[row] = alone[at]));
  });
  if (isRefused) return typeof together === "string";
  return JSON.stringify(together) === JSON.stringify(expected);
}

const total = (most: number, parts: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: most }).map((units) => units / parts);
const weight = fc.constantFrom(0, 1, 2, 3, 0.25, 1 / 3);
const seldom = (fte: number): fc.Arbitrary<number> => fc.constantFrom(0, 0, 0, fte);

/** For each function with groups: each group alone equals a call without groups. */
export const groupsProperties = {
  SHARE: (run: Call) => {
    const given = cases(
      [fc.integer({ min: -40, max: 400 }).map((units) => units / 100)],
      [weight, fc.constantFrom(0, 1, 2, 3)],
    );
    const methods = fc.constantFrom("HAMILTON", "SAINTELAGUE", "DHONDT", "ROUNDED");
    return fc.property(given, methods, fc.constantFrom(null, "NONE"), (each, method, unit) => {
      const ask: Question = ([list], [weights, lots], groups) => [
        "SHARE",
        [list, weights, unit, method, lots, groups],
      ];
      return isEachAlone(ask, run, each);
    });
  },
  ROUNDFTE: (run: Call) => {
    const key = fc.constantFrom(0, 1, 2, 3, 4);
    const given = cases([total(8, 2)], [key, seldom(0.5), seldom(1), seldom(0.5)]);
    return fc.property(given, (each) => {
      const ask: Question = ([list], [shares, waivers, agreed, held, lots], groups) => [
        "ROUNDFTE",
        [list, shares, null, null, waivers, agreed, lots, groups, held, "KEY"],
      ];
      const lots = each.labels.map((_, row) => row + 1);
      return isEachAlone(ask, run, { ...each, columns: [...each.columns, lots] });
    });
  },
  COFINANCE: (run: Call) => {
    const given = cases([total(400, 100), total(300, 100)], [weight]);
    return fc.property(given, (each) => {
      const ask: Question = ([costs, funding], [weights], groups) => [
        "COFINANCE",
        [costs, funding, weights, groups],
      ];
      return isEachAlone(ask, run, each);
    });
  },
} satisfies Record<string, (run: Call) => fc.IProperty<unknown>>;
