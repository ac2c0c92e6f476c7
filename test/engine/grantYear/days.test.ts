import fc from "fast-check";
import { dayOf, isoOf, isYear } from "../../../src/engine/grantYear/days";

test.each([
  ["1900-03-01", 61],
  ["2021-11-01", 44501],
  ["2024-02-29", 45351],
  ["2199-12-31", 109574],
])("%s is Excel's day %d", (text, serial) => {
  expect(dayOf(text)).toBe(serial);
  expect(isoOf(serial)).toBe(text);
});

test.each(["1900-02-28", "2021-02-29", "2021-13-01", "2021-00-01", "2021-01-00", "2200-01-01"])(
  "%s is no day of a grant year",
  (text) => {
    expect(dayOf(text)).toBeUndefined();
  },
);

test.each(["", "01.11.2021", "2021-1-1", "2021-11-01 ", "44501"])("%p is not read", (text) => {
  expect(dayOf(text)).toBeUndefined();
});

test("every day goes through its text", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 109574 }), (serial) => {
      expect(dayOf(isoOf(serial))).toBe(serial);
    }),
  );
});

test.each([
  [1900, false],
  [1901, true],
  [2199, true],
  [2200, false],
  [2021.5, false],
  [NaN, false],
])("the year %d: %p", (year, expected) => {
  expect(isYear(year)).toBe(expected);
});
