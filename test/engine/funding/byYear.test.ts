import fc from "fast-check";
import { byYear, type YearAmount } from "../../../src/engine/funding/byYear";
import { centsToCell, fromCell } from "../../../src/engine/number/cell";
import {
  add,
  compare,
  divide,
  fraction,
  type Fraction,
  isNegative,
  multiply,
  negate,
  subtract,
  ZERO,
} from "../../../src/engine/number/fraction";
import { monthsByYear } from "../../../src/engine/period/budgetYears";
import { months } from "../../../src/engine/period/months";
import { period, periods, serial } from "../period/dates";
import { METHODS } from "../period/monthsProperties";
import { refusalOf } from "../refusalOf";
import * as mutants from "./mutants/byYear";

type Property = (rule: mutants.ByYear) => void;

const years = (parts: readonly YearAmount[]) =>
  parts.map(({ year, amount }) => [year, centsToCell(amount)]);
const sum = (parts: readonly YearAmount[]): Fraction =>
  parts.reduce((total, { amount }) => add(total, amount), ZERO);
const amounts = fc.bigInt(-(10n ** 11n), 10n ** 11n).map((cents) => fraction(cents, 100n));
const splittable = fc
  .record({ amount: amounts, span: periods, method: fc.constantFrom(...METHODS) })
  .filter(({ span, method }) => compare(months(span, method), ZERO) > 0);

const addsUp: Property = (rule) => {
  fc.assert(
    fc.property(splittable, ({ amount, span, method }) => {
      const parts = rule(amount, span.start, span.end, method);
      return compare(sum(parts), amount) === 0;
    }),
  );
};

const isWithinACentOfItsMonths: Property = (rule) => {
  fc.assert(
    fc.property(splittable, ({ amount, span, method }) => {
      const all = months(span, method);
      const parts = rule(amount, span.start, span.end, method);
      return monthsByYear(span, method).every(({ year, months }, i) => {
        const quota = divide(multiply(amount, months), all);
        const gap = subtract(parts[i]!.amount, quota);
        const size = isNegative(gap) ? negate(gap) : gap;
        return parts[i]!.year === year && compare(size, fraction(1n, 100n)) < 0;
      });
    }),
  );
};

describe("amounts by budget year", () => {
  it("split Bergkamen's contract into two months of 2021 and the year 2022", () => {
    const parts = byYear(
      fromCell(160_416.67),
      serial("2021-11-01"),
      serial("2022-12-31"),
      "CALENDAR",
    );
    expect(years(parts)).toEqual([
      [2021, 22_916.67],
      [2022, 137_500],
    ]);
  });

  it("leave an amount of one year whole", () => {
    const { start, end } = period("2023-01-01", "2023-12-31");
    expect(years(byYear(fromCell(1_026_000), start, end, "DAYS"))).toEqual([[2023, 1_026_000]]);
  });

  it("put the sign back", () => {
    const { start, end } = period("2021-01-01", "2023-12-31");
    expect(years(byYear(fromCell(-0.02), start, end, "CALENDAR"))).toEqual([
      [2021, -0.01],
      [2022, -0.01],
      [2023, 0],
    ]);
  });

  it("refuse an amount that is no whole number of cents, or too large for a cell", () => {
    const { start, end } = period("2021-01-01", "2022-12-31");
    expect(refusalOf(() => byYear(fromCell(0.005), start, end, "CALENDAR"))).toMatchObject({
      kind: "invalid",
      code: "notAMultiple",
      parameter: "amount",
    });
    expect(refusalOf(() => byYear(fromCell(-1e13), start, end, "CALENDAR"))).toMatchObject({
      kind: "invalid",
      code: "tooManyDigits",
      parameter: "amount",
    });
  });

  it("refuse an amount over a period without a full month, but not an amount of 0", () => {
    const { start, end } = period("2021-12-15", "2022-01-15");
    expect(refusalOf(() => byYear(fromCell(100), start, end, "FULL"))).toMatchObject({
      kind: "invalid",
      code: "noFullMonth",
      parameter: "method",
    });
    expect(years(byYear(ZERO, start, end, "FULL"))).toEqual([
      [2021, 0],
      [2022, 0],
    ]);
    // A year without a full month gets nothing, as long as another has one.
    expect(
      years(byYear(fromCell(100), start, period("2021-12-15", "2022-02-28").end, "FULL")),
    ).toEqual([
      [2021, 0],
      [2022, 100],
    ]);
    // Months that are none weigh nothing: there is no step to tell.
    const steps: unknown[] = [];
    byYear(ZERO, start, end, "FULL", (step) => void steps.push(step));
    expect(steps).toEqual([]);
  });

  it("refuse an end before the start", () => {
    expect(refusalOf(() => byYear(fromCell(100), 44502, 44501, "FULL"))).toMatchObject({
      code: "endBeforeStart",
    });
  });

  it("add up to the amount exactly", () => {
    addsUp(byYear);
  });
  it("are less than a cent from the months of the year", () => {
    isWithinACentOfItsMonths(byYear);
  });
});

describe("named mutants of the budget years", () => {
  const killedBy: [string, mutants.ByYear, Property][] = [
    ["each year rounded alone", mutants.roundedAlone, addsUp],
    ["the rest into the last year", mutants.restIntoLastYear, isWithinACentOfItsMonths],
    ["equal parts for every year", mutants.equalParts, isWithinACentOfItsMonths],
  ];
  it.each(killedBy)("%s is found", (_, mutant, property) => {
    expect(() => {
      property(mutant);
    }).toThrow();
  });
});
