import fc from "fast-check";
import { interestDays } from "../../../src/engine/period/interestDays";
import { dateOf, day, serial } from "./dates";

describe("days that bear interest", () => {
  it("counts a year from 1 January to the day before the next", () => {
    expect(interestDays(serial("2023-01-01"), serial("2024-01-01"))).toEqual([
      { year: 2023, days: 365, daysInYear: 365 },
    ]);
  });

  it("splits at the turn of the year, the leap year apart", () => {
    expect(interestDays(serial("2023-12-01"), serial("2024-03-01"))).toEqual([
      { year: 2023, days: 31, daysInYear: 365 },
      { year: 2024, days: 60, daysInYear: 366 },
    ]);
  });

  it("has none if the money came back the same day", () => {
    expect(interestDays(serial("2023-05-01"), serial("2023-05-01"))).toEqual([]);
  });

  it("counts every day once, in its calendar year", () => {
    fc.assert(
      fc.property(day, fc.nat(1500), (from, length) => {
        const counted = new Map<number, number>();
        for (let serial = from; serial < from + length; serial++) {
          const year = dateOf(serial).getUTCFullYear();
          counted.set(year, (counted.get(year) ?? 0) + 1);
        }
        expect(interestDays(from, from + length).map(({ year, days }) => [year, days])).toEqual([
          ...counted,
        ]);
      }),
    );
  });
});
