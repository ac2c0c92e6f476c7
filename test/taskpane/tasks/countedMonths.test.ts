import { centsToCell } from "../../../src/engine/number/cell";
import type { MonthsMethod } from "../../../src/engine/period/months";
import { countedMonths } from "../../../src/taskpane/tasks/core/countedMonths";
import { wholeYear } from "../../engine/year/wholeYears";

interface Warendorf {
  readonly ceilings: readonly number[];
  readonly STAFFED: { readonly accepted: number };
}

const { given, expected } =
  wholeYear<Readonly<Record<MonthsMethod, Warendorf>>>("warendorf-2020-modul-3");
const { posts = [], staffing = [] } = given.course!;

test("the ways of counting months beside each other, each post rounded once", () => {
  const all = countedMonths(given, { posts, staffing });
  expect(Object.fromEntries(all.map(({ method, money }) => [method, centsToCell(money)]))).toEqual(
    Object.fromEntries(
      Object.entries(expected).map(([method, { STAFFED }]) => [method, STAFFED.accepted]),
    ),
  );
});

test("what is chosen changes nothing beside it", () => {
  const chosen = { ...given, prorationMethod: "FULL" } as const;
  expect(countedMonths(chosen, { posts, staffing })).toEqual(
    countedMonths(given, { posts, staffing }),
  );
});

test.each([
  [
    "the whole year comes to the same by each",
    staffing.map((row) => ({ ...row, from: "2020-01-01" })),
  ],
  ["a day that is missing leaves it open", staffing.map((row) => ({ ...row, from: "Oktober" }))],
])("nothing where it says nothing: %s", (_, rows) => {
  expect(countedMonths(given, { posts, staffing: rows })).toEqual([]);
});

test("nothing without posts", () => {
  expect(countedMonths(given, {})).toEqual([]);
});
