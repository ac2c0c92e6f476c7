import { fraction, whole } from "../../../src/engine/number/fraction";
import { nearestCell } from "../../../src/engine/number/cell";
import { months } from "../../../src/engine/period/months";
import { period } from "./dates";
import {
  adjoiningPeriodsAddUp,
  aLaterEndNeverTakesMonths,
  equalsDayByDay,
  fullIsLeastAndStartedMost,
  METHODS,
  type Months,
  type MonthsProperty,
  yearHasTwelveMonths,
} from "./monthsProperties";
import * as mutants from "./mutants/months";

describe("months of a period", () => {
  it("counts the fourteen months of Kreis Unna's first forwarding contract", () => {
    const contract = period("2021-11-01", "2022-12-31");
    for (const method of ["CALENDAR", "FULL", "STARTED"] as const)
      expect(nearestCell(months(contract, method))).toBe(14);
    expect(nearestCell(months(contract, "DAYS"))).toBeCloseTo((12 * 61) / 365 + 12, 12);
  });

  it.each([
    // Kreis Warendorf filled its posts of 2020, a leap year, on 26 August and on 19 October.
    ["2020-08-26", "2020-12-31", 4 + 6 / 31, 4, 5, (12 * 128) / 366],
    ["2020-10-19", "2020-12-31", 2 + 13 / 31, 2, 3, (12 * 74) / 366],
    ["2022-02-01", "2022-02-03", 3 / 28, 0, 1, 36 / 365],
    ["2020-02-01", "2020-02-03", 3 / 29, 0, 1, 36 / 366],
    ["2021-01-31", "2021-02-01", 1 / 31 + 1 / 28, 0, 2, 24 / 365],
    ["2021-01-15", "2021-02-14", 17 / 31 + 14 / 28, 0, 2, (12 * 31) / 365],
    ["2020-02-29", "2020-02-29", 1 / 29, 0, 1, 12 / 366],
    ["2021-12-01", "2021-12-31", 1, 1, 1, (12 * 31) / 365],
  ])("counts %s to %s by each method", (start, end, calendar, full, started, days) => {
    const found = METHODS.map((method) => nearestCell(months(period(start, end), method)));
    [calendar, full, started, days].forEach((expected, i) => {
      expect(found[i]).toBeCloseTo(expected, 12);
    });
  });

  it("keeps a fraction of a month exact", () => {
    expect(months(period("2022-02-01", "2022-02-03"), "CALENDAR")).toEqual(fraction(3n, 28n));
    expect(months(period("2022-02-01", "2022-02-28"), "STARTED")).toEqual(whole(1));
  });

  it("does not add up half months that are counted as full or as started ones", () => {
    const halves = [period("2021-06-01", "2021-06-15"), period("2021-06-16", "2021-06-30")];
    expect(halves.map((half) => nearestCell(months(half, "FULL")))).toEqual([0, 0]);
    expect(halves.map((half) => nearestCell(months(half, "STARTED")))).toEqual([1, 1]);
  });

  it("equals a count day by day", () => {
    equalsDayByDay(months);
  });
  it("adds up over adjoining periods, for CALENDAR and DAYS", () => {
    adjoiningPeriodsAddUp(months);
  });
  it("gives twelve months to every calendar year, whatever the method", () => {
    yearHasTwelveMonths(months);
  });
  it("counts no fewer started than calendar months, and no more full ones", () => {
    fullIsLeastAndStartedMost(months);
  });
  it("never counts less for a later end", () => {
    aLaterEndNeverTakesMonths(months);
  });
});

describe("named mutants of the months", () => {
  const killedBy: [string, Months, MonthsProperty][] = [
    ["months as decimals", mutants.monthsAsDecimals, adjoiningPeriodsAddUp],
    ["a month of thirty days", mutants.monthOfThirtyDays, yearHasTwelveMonths],
    ["the end day excluded", mutants.endDayExcluded, adjoiningPeriodsAddUp],
    ["the days of the end's month", mutants.daysOfEndMonth, adjoiningPeriodsAddUp],
    ["the leap day forgotten", mutants.leapDayForgotten, yearHasTwelveMonths],
    ["full months from any day", mutants.fullMonthsFromAnyDay, equalsDayByDay],
    ["started by the first day", mutants.startedByFirstDay, fullIsLeastAndStartedMost],
  ];
  it.each(killedBy)("%s is found", (_, mutant, property) => {
    expect(() => {
      property(mutant);
    }).toThrow();
  });
  it.each(killedBy)("%s differs from the count day by day", (_, mutant) => {
    expect(() => {
      equalsDayByDay(mutant);
    }).toThrow();
  });
});
