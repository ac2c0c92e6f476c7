import fc from "fast-check";
import {
  checkColumnParts,
  instalmentsByColumn,
} from "../../../src/engine/funding/instalmentColumns";
import { centsToCell, fromCell } from "../../../src/engine/number/cell";
import { readColumn } from "../../../src/engine/number/column";
import { add, compare, fraction, type Fraction, ZERO } from "../../../src/engine/number/fraction";
import type { Step } from "../../../src/engine/steps/step";
import { refusalOf } from "../refusalOf";
import * as mutants from "./mutants/instalmentColumns";

type Property = (rule: mutants.InstalmentsByColumn) => void;

const cells = (
  amounts: readonly number[],
  weights: readonly number[],
  columnOf: readonly (number | undefined)[],
): number[] => {
  const parts = { parts: readColumn(weights), columnOf };
  return instalmentsByColumn(amounts.map(fromCell), parts).map(centsToCell);
};
const sum = (parts: readonly Fraction[]): Fraction => parts.reduce(add, ZERO);

/** Some years without a payment day, some parts of no year; a year that is named has a weight. */
const plans = fc
  .integer({ min: 1, max: 4 })
  .chain((years) =>
    fc.record({
      cents: fc.array(fc.bigInt(-(10n ** 10n), 10n ** 10n), { minLength: years, maxLength: years }),
      named: fc.array(
        fc.tuple(fc.option(fc.nat(years - 1), { nil: undefined }), fc.integer({ min: 1, max: 7 })),
        { minLength: 1, maxLength: 8 },
      ),
    }),
  )
  .map(({ cents, named }) => ({
    amounts: cents.map((each) => fraction(each, 100n)),
    parts: readColumn(named.map(([year, weight]) => (year === undefined ? 0 : weight))),
    columnOf: named.map(([year]) => year),
  }));

const eachColumnClosesByItself: Property = (rule) => {
  fc.assert(
    fc.property(plans, ({ amounts, parts, columnOf }) => {
      const paid = rule(amounts, { parts, columnOf });
      amounts.forEach((amount, column) => {
        const own = paid.filter((_, part) => columnOf[part] === column);
        expect(compare(sum(own), own.length === 0 ? ZERO : amount)).toBe(0);
      });
    }),
  );
};

describe("instalments of budget years", () => {
  test("pay out each year by its own days", () => {
    expect(cells([22_916.67, 137_500], [1, 50, 50], [0, 1, 1])).toEqual([
      22_916.67, 68_750, 68_750,
    ]);
  });

  test("stand in the order of the parts, whatever their years", () => {
    expect(cells([100, 10], [1, 1, 1, 1], [1, 0, 0, 0])).toEqual([10, 33.33, 33.33, 33.34]);
    expect(cells([100, 10], [1, 1, 3, 1], [0, 1, 0, 1])).toEqual([25, 5, 75, 5]);
  });

  test("do not pay out a year that no part names", () => {
    expect(cells([100, 10, 1], [1, 1], [0, 2])).toEqual([100, 1]);
  });

  test("are 0 for a part of no year and for a part without weight", () => {
    expect(cells([100], [1, 0, 0], [0, undefined, 0])).toEqual([100, 0, 0]);
    expect(cells([0], [0, 0], [0, 0])).toEqual([0, 0]);
  });

  test("are refused if all parts of a year with an amount weigh nothing", () => {
    expect(refusalOf(() => cells([1, 1], [1, 0], [0, 1]))).toEqual({
      ...{ kind: "invalid", code: "columnWithoutWeight", parameter: "parts", column: 2 },
    });
  });

  test("are refused for a weight of no year, and for a negative one", () => {
    const check = (weights: readonly number[]) => () => {
      checkColumnParts({ parts: readColumn(weights), columnOf: [0, undefined] });
    };
    expect(check([1, 0])).not.toThrow();
    expect(refusalOf(check([1, 2]))).toEqual({
      ...{ kind: "invalid", code: "columnMissing", parameter: "columns", position: 1 },
    });
    expect(refusalOf(check([1, -2]))).toMatchObject({ code: "negative", position: 1 });
  });

  test("tell of each part under its own number", () => {
    const steps: Step[] = [];
    const parts = { parts: readColumn([1, 1, 1]), columnOf: [1, 0, 1] };
    instalmentsByColumn([fromCell(7), fromCell(10)], parts, (step) => steps.push(step));
    expect(steps.map((step) => [step.kind, step.position, step.column])).toEqual([
      ["instalment", 0, 1],
      ["instalment", 1, 0],
      ["instalment", 1, 2],
    ]);
    expect(steps).toMatchObject([
      { nth: 2, isLast: true },
      { nth: 1, isLast: false },
      { nth: 3, isLast: true },
    ]);
  });

  test("close each year by itself", () => {
    eachColumnClosesByItself(instalmentsByColumn);
  });
});

describe("named mutants of the instalments of budget years", () => {
  test.each<[string, mutants.InstalmentsByColumn]>([
    ["the parts of all years divide each", mutants.partsOfAll],
    ["all years as one sum", mutants.oneSum],
    ["in the order of the years", mutants.inOrderOfColumns],
    ["what no part names is paid first", mutants.unnamedFirst],
  ])("%s is found", (_, mutant) => {
    expect(() => {
      eachColumnClosesByItself(mutant);
    }).toThrow();
  });
});
