import fc from "fast-check";
import {
  daysInMonth,
  daysInYear,
  FIRST_DAY,
  fromSerial,
  LAST_DAY,
  startOfYear,
  toSerial,
} from "../../../src/engine/period/calendar";
import { runs } from "../../support/runs";
import { dateOf } from "./dates";

function agreesWithPlatform(serial: number): boolean {
  const date = dateOf(serial);
  const expected = {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
  const found = fromSerial(serial);
  return (
    found.year === expected.year &&
    found.month === expected.month &&
    found.day === expected.day &&
    toSerial(expected) === serial
  );
}

describe("Excel's calendar", () => {
  it.each([
    [61, { year: 1900, month: 3, day: 1 }],
    [36585, { year: 2000, month: 2, day: 29 }],
    [44501, { year: 2021, month: 11, day: 1 }],
    [44926, { year: 2022, month: 12, day: 31 }],
    [2958465, { year: 9999, month: 12, day: 31 }],
  ])("has day %i in its place", (serial, day) => {
    expect(fromSerial(serial)).toEqual(day);
    expect(toSerial(day)).toBe(serial);
  });

  // In 400 years each case of a calendar comes up; in the long run all of them are gone through.
  it("agrees with the platform's calendar on every day of a century", () => {
    const end = startOfYear(runs(2101, 2401));
    for (let day = startOfYear(2000); day < end; day++)
      if (!agreesWithPlatform(day)) throw new Error(`day ${day}`);
  });

  it("agrees with the platform's calendar where months begin and end up to the year 9999", () => {
    for (let day = startOfYear(1901); day <= LAST_DAY;) {
      const { year, month } = fromSerial(day);
      const next = day + daysInMonth(year, month);
      for (const edge of [day, next - 1])
        if (!agreesWithPlatform(edge)) throw new Error(`day ${edge}`);
      day = next;
    }
    fc.assert(fc.property(fc.integer({ min: FIRST_DAY, max: LAST_DAY }), agreesWithPlatform));
  });

  it("knows the days of months and years, leap years included", () => {
    expect([2020, 2021, 2000, 2100].map(daysInYear)).toEqual([366, 365, 366, 365]);
    expect([2020, 2021, 2000, 2100].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 29, 28]);
    expect([1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2021, month))).toEqual([
      31, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
  });
});
