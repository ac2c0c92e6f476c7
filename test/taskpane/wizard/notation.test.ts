import fc from "fast-check";
import { factOf } from "../../../src/engine/grantYear/fields";
import { cellText } from "../../../src/taskpane/table/core/cellText";
import { readDay } from "../../../src/taskpane/table/core/readDay";
import { readNumber } from "../../../src/taskpane/table/core/readNumber";
import { LANGUAGES } from "../../../src/locales/language";

test.each([
  ["6,5", 6.5],
  ["0,1", 0.1],
  [",5", 0.5],
  ["55.000", 55000],
  ["1.026.000,00 €", 1026000],
  [" 160 416,67 ", 160416.67],
  ["-3", -3],
  ["−3", -3],
  ["123456789012,345", 123456789012.345],
  ["440000.00", 440000],
  ["440,000.50", 440000.5],
  ["1234.567", 1234.567],
])("German %s is %d", (text, value) => {
  expect(readNumber(text, "de")).toBe(value);
});

test.each([
  "6.5",
  "1.23",
  "1.2345",
  "k. A.",
  "",
  "€",
  "1,5,5",
  "6,",
  "1e3",
  "1234567890123456",
  "5 %",
])("%s is no German number", (text) => {
  expect(readNumber(text, "de")).toBeUndefined();
});

test.each([
  ["39 %", "weight", 0.39],
  ["12,5%", "weight", 0.125],
  ["15.500 Ew.", "weight", 15500],
  ["8 VZÄ", "fte", 8],
  ["1,19 Stellenanteile", "share", 1.19],
] as const)("%s is a %s of %d", (text, unit, value) => {
  expect(readNumber(text, "de", unit)).toBe(value);
});

test("a unit belongs to what it counts: no euros in posts, no percent of euros", () => {
  expect(readNumber("8 VZÄ", "de", "euro")).toBeUndefined();
  expect(readNumber("39 %", "de", "euro")).toBeUndefined();
  expect(readNumber("15.500 Ew.", "de", "fte")).toBeUndefined();
});

test("an English number has its separators the other way round", () => {
  expect(readNumber("€55,000.50", "en")).toBe(55000.5);
  expect(readNumber("6,5", "en")).toBeUndefined();
});

test("what a number is shown as is read as the same number", () => {
  const weight = factOf("bodies", "weight")!;
  const cell = fc
    .tuple(fc.integer({ min: 0, max: 1e15 - 1 }), fc.integer({ min: 0, max: 10 }))
    .map(([units, scale]) => Number(`${units}e-${scale}`));
  fc.assert(
    fc.property(cell, fc.constantFrom(...LANGUAGES), (value, notation) => {
      expect(readNumber(cellText(value, weight, notation), notation)).toBe(value);
    }),
  );
});

test.each([
  ["01.11.2021", "de", "2021-11-01"],
  ["1.11.21", "de", "2021-11-01"],
  ["1. 11. 2021", "de", "2021-11-01"],
  ["2021-11-01", "de", "2021-11-01"],
  ["3. Februar 2021", "de", "2021-02-03"],
  ["1. März 2021", "de", "2021-03-01"],
  ["3 December 2021", "en", "2021-12-03"],
  ["29.02.2024", "de", "2024-02-29"],
  ["01/11/2021", "en", "2021-11-01"],
] as const)("%s (%s) is %s", (text, notation, iso) => {
  expect(readDay(text, notation)).toBe(iso);
});

test.each(["29.02.2023", "31.04.2021", "11/01/2021", "November 2021", "01.11.1899", ""])(
  "%s is no German day",
  (text) => {
    expect(readDay(text, "de")).toBeUndefined();
  },
);
