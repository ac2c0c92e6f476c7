import fc from "fast-check";
import { nearestCell } from "../../../src/engine/number/cell";
import { add, compare, ZERO } from "../../../src/engine/number/fraction";
import { monthsByYear } from "../../../src/engine/period/budgetYears";
import { months } from "../../../src/engine/period/months";
import { period, periods } from "./dates";
import { METHODS } from "./monthsProperties";

describe("months by budget year", () => {
  it("puts two of the fourteen months into 2021 and twelve into 2022", () => {
    const parts = monthsByYear(period("2021-11-01", "2022-12-31"), "CALENDAR");
    expect(parts.map(({ year, months }) => [year, nearestCell(months)])).toEqual([
      [2021, 2],
      [2022, 12],
    ]);
  });

  it("keeps a year without a full month in its place", () => {
    const parts = monthsByYear(period("2020-12-15", "2022-01-14"), "FULL");
    expect(parts.map(({ months }) => nearestCell(months))).toEqual([0, 12, 0]);
  });

  it("adds up to the months of the whole period with every method", () => {
    fc.assert(
      fc.property(periods, fc.constantFrom(...METHODS), (span, method) => {
        const sum = monthsByYear(span, method).reduce(
          (total, part) => add(total, part.months),
          ZERO,
        );
        return compare(sum, months(span, method)) === 0;
      }),
    );
  });
});
