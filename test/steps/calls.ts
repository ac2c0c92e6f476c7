import fc from "fast-check";
import type { catalogue } from "../../src/functions/catalogue";
import { tables } from "../functions/tables";

export type Id = Exclude<keyof typeof catalogue, "STEPS">;

const rows = fc.integer({ min: 1, max: 5 });
/** Their time slices all stand in one sum. */
const fewRows = fc.integer({ min: 1, max: 3 });
const column = (cell: fc.Arbitrary<unknown>, length: number): fc.Arbitrary<unknown[][]> =>
  fc.array(fc.tuple(cell), { minLength: length, maxLength: length });
const euros = fc.integer({ min: 0, max: 20_000_000 }).map((cents) => cents / 100);
const refunds = fc.oneof(
  fc.constant(0),
  euros.map((each) => -each),
);
const posts = fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4);
const weight = fc.integer({ min: 0, max: 30 }).map((tenths) => tenths / 10);
const start = fc.integer({ min: 44_197, max: 44_926 });
const end = fc.integer({ min: 44_927, max: 52_000 });
const method = fc.constantFrom("CALENDAR", "FULL", "STARTED", "DAYS");
const none = fc.constant(null);
const inRows = (arguments_: (length: number) => fc.Arbitrary<unknown>[]): fc.Arbitrary<unknown[]> =>
  rows.chain((length) => fc.tuple(...arguments_(length)));

const shareMethod = fc.constantFrom("HAMILTON", "SAINTELAGUE", "DHONDT", "ROUNDED");
const GROUPS = ["Nord", "Süd", ""];
const group = fc.constantFrom(...GROUPS);
/** A line for each group, with something between name and value. */
const list = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown[][]> =>
  fc.tuple(value, value, value).map((values) => values.map((each, i) => [GROUPS[i], "–", each]));

/** Arguments as they occur, ties and long periods among them. */
const OWN: Readonly<Partial<Record<Id, fc.Arbitrary<unknown[]>>>> = {
  SHARE: fc.oneof(
    inRows((n) => [
      fc.oneof(
        euros,
        euros.map((each) => -each),
      ),
      column(weight, n),
      fc.constantFrom(null, "NONE"),
      shareMethod,
      none,
    ]),
    inRows((n) => [list(euros), column(weight, n), none, shareMethod, none, column(group, n)]),
  ),
  ELIGIBLE: inRows((n) => [column(weight, n), none]),
  ROUNDFTE: fc.oneof(
    inRows((n) => [
      fc.integer({ min: 0, max: 12 }).map((halves) => halves / 2),
      column(weight, n),
      none,
      none,
      column(fc.constantFrom(0, 0, 0.3), n),
      column(fc.constantFrom(0, 0, 0, 0.5), n),
      fc.constant(Array.from({ length: n }, (_, row) => [row + 1])),
      none,
      column(fc.constantFrom(0, 0, 0.5, 1), n),
      fc.constant("KEY"),
    ]),
    inRows((n) => [
      list(fc.integer({ min: 0, max: 4 })),
      column(weight, n),
      none,
      none,
      none,
      none,
      fc.constant(Array.from({ length: n }, (_, row) => [row + 1])),
      column(group, n),
      none,
      fc.constant("KEY"),
    ]),
    postsByShares(),
  ),
  MONTHS: inRows((n) => [column(start, n), column(end, n), method]),
  FORWARD: inRows((n) => [
    column(posts, n),
    fc.constant([[57_000]]),
    column(start, n),
    column(end, n),
    method,
    fc.oneof(none, fc.constant("Mitte"), column(group, n)),
  ]),
  BYYEAR: inRows((n) => [column(euros, n), column(start, n), column(end, n), method]),
  CHAIN: inRows((n) => [
    fc.constant(Array.from({ length: n }, (_, row) => [`Kommune ${row}`])),
    fc.constant(Array.from({ length: n }, (_, row) => [row === 0 ? "" : `Kommune ${row - 1}`])),
    column(euros, n),
    fc.constantFrom(null, "Bezirksregierung"),
  ]),
  BRANCH: inRows((n) => [
    fc.constant(Array.from({ length: n }, (_, row) => [`Kommune ${row}`])),
    column(fc.constantFrom("", "Land", "Kommune 0", "Kommune 1"), n),
    none,
  ]),
  OUTLINE: fc.integer({ min: 1, max: 40 }).chain((n) =>
    fc.tuple(
      column(fc.constantFrom("Kamen", "Selm", ""), n),
      column(fc.constantFrom("Nord", "Süd", ""), n),
      fc.array(fc.tuple(euros, fc.oneof({ weight: 30, arbitrary: weight }, fc.constant("offen"))), {
        ...{ minLength: n, maxLength: n },
      }),
      none,
    ),
  ),
  PAYMENTS: fc.oneof(
    inRows((n) => [
      fc.constant(Array.from({ length: n }, (_, row) => [`Kommune ${row}`])),
      fc.constant([["Kreis"]]),
      fc.array(fc.tuple(euros, refunds), { minLength: n, maxLength: n }),
      fc.tuple(fc.tuple(start, start)),
      none,
      none,
    ]),
    inRows((n) => [
      fc.constant(Array.from({ length: n }, (_, row) => [`Kommune ${row}`])),
      fc.constant(Array.from({ length: n }, (_, row) => [row === 0 ? "" : "Kommune 0"])),
      column(euros, n),
      start,
      none,
      fc.array(fc.tuple(start, fc.constant("–"), fc.oneof(euros, refunds)), {
        ...{ minLength: 2, maxLength: 3 },
      }),
    ]),
  ),
  INSTALMENTS: fc.oneof(
    inRows((n) => [column(euros, n), fc.constantFrom(null, [[3]], [[1, 2, 0]])]),
    inRows((n) => [
      fc.array(fc.tuple(euros, euros), { minLength: n, maxLength: n }),
      fc.constantFrom(null, [[3]], [[1], [2], [0], [3]]),
      fc.constantFrom([[1], [2], [""], [2]], [[2]], [[1], [1], [1], [1]]),
    ]),
  ),
  SLICES: fewRows.chain((n) =>
    fc.tuple(
      fc.constant([["A"], ["B"]]),
      column(fc.constantFrom("A", "B"), n),
      column(posts, n),
      fc.oneof(column(fc.constantFrom(55_000, 57_000), n), fc.constant([[57_000]])),
      column(start, n),
      column(fc.integer({ min: 44_927, max: 45_300 }), n),
      method,
      fc.constantFrom("FIRSTDAY", "LASTDAY", "MAJORITY"),
      fc.constantFrom(null, [[1.5]]),
      fc.constantFrom(null, [["Nord"]], [["Nord"], [""]]),
    ),
  ),
  STAFFING: rows.chain((n) =>
    fc.tuple(
      fc.constant([["A"], ["B"]]),
      column(fc.constantFrom("A", "B"), n),
      column(posts, n),
      column(start, n),
      column(fc.integer({ min: 44_927, max: 45_300 }), n),
      start,
      fc.integer({ min: 44_927, max: 45_300 }),
      fc.constantFrom(null, [[1.5]]),
    ),
  ),
  COFINANCE: fc.oneof(
    inRows((n) => [
      column(euros, n),
      column(euros, n),
      fc.oneof(none, column(fc.integer({ min: 1, max: 9 }), 4)),
    ]),
    inRows((n) => [list(euros), list(euros), column(weight, n), column(group, n)]),
  ),
  SETTLE: inRows((n) => [
    column(euros, n),
    column(
      euros.map((each) => each + 1),
      n,
    ),
    fc.oneof(column(euros, n), none),
  ]),
  LIMIT: inRows((n) => [
    fc.constant([[2021]]),
    fc.constant([["SACHKOSTEN"]]),
    column(
      fc.integer({ min: 0, max: 40_000 }).map((each) => each / 3000),
      n,
    ),
  ]),
  VERSION: fc.constant([]),
  INTEREST: inRows((n) => [
    column(euros, n),
    column(start, n),
    column(end, n),
    fc.constantFrom(
      [[0.0362]],
      [
        [44_000, -0.0088],
        [44_927, 0.0162],
        [45_108, 0.0312],
      ],
      [["OHNE"]],
      null,
    ),
    fc.constantFrom(0.03, 0.05, "OHNE"),
    fc.constant([["Kamen"]]),
    fc.constant([["Kamen"], ["Kamen"], [""]]),
    column(start, 3),
    fc.constantFrom([[0], [0], [0]], [[1000], [0.01], [0]]),
  ]),
  BASERATE: inRows((n) => [column(start, n)]),
};

/** Rows of a function's table, in any order. */
const someRows = (table: readonly unknown[]): fc.Arbitrary<unknown[]> =>
  fc
    .shuffledSubarray([0, 1, 2], { minLength: 1 })
    .map((order) =>
      table.map((cells) => (Array.isArray(cells) ? order.map((row) => cells[row]) : cells)),
    );

/** Of a function that has none of its own, the rows of its table. */
export const ARGUMENTS = {
  ...Object.fromEntries(tables.map(([id, table]) => [id, someRows(table)])),
  ...OWN,
} as Readonly<Record<Id, fc.Arbitrary<unknown[]>>>;

/** Shares in FTE and a total that they fit. */
function postsByShares(): fc.Arbitrary<unknown[]> {
  return inRows((n) => [
    none,
    column(
      fc.integer({ min: 0, max: 40 }).map((tenths) => tenths / 10),
      n,
    ),
    fc.constantFrom(null, "NONE"),
    fc.constantFrom(null, 0.25),
    column(fc.constantFrom(0, 0, 0.3), n),
    column(fc.constantFrom(0, 0, 0, 0.5), n),
    fc.constant(Array.from({ length: n }, (_, row) => [row + 1])),
  ]).map(([, shares, ...others]) => {
    const sum = (shares as number[][]).flat().reduce((a, b) => a + b, 0);
    return [Math.floor(sum * 2) / 2, shares, ...others];
  });
}
