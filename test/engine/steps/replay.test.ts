import fc from "fast-check";
import { nearestCell } from "../../../src/engine/number/cell";
import type { Fraction } from "../../../src/engine/number/fraction";
import { replay } from "../../../src/engine/steps/replay";
import "../../../src/workbench/spreadsheet/customFunctionsRuntime";
import { recordCalls } from "../../../src/functions/answer";
import { catalogue } from "../../../src/functions/catalogue";
import { runs } from "../../support/runs";

type Id = keyof typeof catalogue;

const rows = fc.integer({ min: 1, max: 5 });
const column = (cell: fc.Arbitrary<unknown>, length: number): fc.Arbitrary<unknown[][]> =>
  fc.array(fc.tuple(cell), { minLength: length, maxLength: length });
const euros = fc.integer({ min: 0, max: 20_000_000 }).map((cents) => cents / 100);
const posts = fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4);
const weight = fc.integer({ min: 0, max: 30 }).map((tenths) => tenths / 10);
const start = fc.integer({ min: 44_197, max: 44_926 });
const end = fc.integer({ min: 44_927, max: 45_657 });
const method = fc.constantFrom("CALENDAR", "FULL", "STARTED", "DAYS");
const none = fc.constant(null);
const inRows = (arguments_: (length: number) => fc.Arbitrary<unknown>[]): fc.Arbitrary<unknown[]> =>
  rows.chain((length) => fc.tuple(...arguments_(length)));

/** Arguments as they occur; what a function refuses has no result to replay. */
const ARGUMENTS: Readonly<Record<Id, fc.Arbitrary<unknown[]>>> = {
  SHARE: inRows((n) => [
    fc.oneof(
      euros,
      euros.map((each) => -each),
    ),
    column(weight, n),
    fc.constantFrom(null, "NONE"),
    fc.constantFrom("HAMILTON", "SAINTELAGUE", "DHONDT", "ROUNDED"),
    none,
  ]),
  ELIGIBLE: inRows((n) => [column(weight, n), none]),
  ROUNDFTE: inRows((n) => [
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
  }),
  MONTHS: inRows((n) => [column(start, n), column(end, n), method]),
  FORWARD: inRows((n) => [
    column(posts, n),
    fc.constant([[57_000]]),
    column(start, n),
    column(end, n),
    method,
  ]),
  BYYEAR: inRows((n) => [column(euros, n), column(start, n), column(end, n), method]),
  CHAIN: inRows((n) => [
    fc.constant(Array.from({ length: n }, (_, row) => [`Kommune ${row}`])),
    fc.constant(Array.from({ length: n }, (_, row) => [row === 0 ? "" : `Kommune ${row - 1}`])),
    column(euros, n),
  ]),
  INSTALMENTS: inRows((n) => [column(euros, n), fc.constantFrom(null, [[3]], [[1, 2, 0]])]),
  COFINANCE: inRows((n) => [
    column(euros, n),
    column(euros, n),
    fc.oneof(none, column(fc.integer({ min: 1, max: 9 }), 4)),
  ]),
  SETTLE: inRows((n) => [
    column(euros, n),
    column(
      euros.map((each) => each + 1),
      n,
    ),
    column(euros, n),
  ]),
  FTERATE: inRows((n) => [column(fc.constantFrom(2021, 2023), n), fc.constant([[2]]), none]),
  LIMIT: inRows((n) => [
    fc.constant([[2021]]),
    fc.constant([["SACHKOSTEN"]]),
    column(
      fc.integer({ min: 0, max: 40_000 }).map((each) => each / 3000),
      n,
    ),
  ]),
  SOURCE: inRows((n) => [
    column(fc.constantFrom(2021, 2023), n),
    fc.constant([[2]]),
    fc.constantFrom(null, [[""]]),
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
    ),
    none,
  ]),
};

function calculate(id: Id, given: unknown[]): unknown[][] {
  const result = (catalogue[id] as (...args: unknown[]) => unknown)(...given);
  return Array.isArray(result) ? (result as unknown[][]) : [[result]];
}

const cellOf = (value: Fraction | string): unknown =>
  typeof value === "string" ? value : nearestCell(value);

describe("replaying the recorded steps gives the result", () => {
  test.each(Object.entries(ARGUMENTS) as [Id, fc.Arbitrary<unknown[]>][])("KIM.%s", (id, given) => {
    let replayed = 0;
    fc.assert(
      fc.property(given, (args) => {
        let recorded;
        try {
          recorded = recordCalls(() => calculate(id, args));
        } catch {
          return;
        }
        const { result, calls } = recorded;
        const values = replay(calls[0]!.steps);
        const isRowwise = id === "BYYEAR" || id === "INSTALMENTS" || id === "SETTLE";
        const expected = isRowwise ? result : result.flat().map((cell) => [cell]);
        expected.forEach((cells, position) => {
          const fromSteps = (values.get(position) ?? []).map(cellOf);
          // Years before and after a row's own period, and rows without an amount, are 0.
          const own = id === "BYYEAR" ? cells.filter((cell) => cell !== 0) : cells;
          const seen = id === "BYYEAR" ? fromSteps.filter((cell) => cell !== 0) : fromSteps;
          expect(seen.length > 0 ? seen : own.map(() => 0)).toEqual(own);
        });
        replayed++;
      }),
      { numRuns: runs(200, 10_000) },
    );
    expect(replayed).toBeGreaterThan(50);
  });
});
