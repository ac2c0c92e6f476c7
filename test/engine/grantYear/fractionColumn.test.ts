import { fractionColumn } from "../../../src/engine/grantYear/fractionColumn";
import { fraction } from "../../../src/engine/number/fraction";

test.each([
  [
    "powers of ten",
    [fraction(119n, 100n), fraction(2n), fraction(-5n, 10n)],
    [119n, 200n, -50n],
    2,
  ],
  [
    "halves and eighths",
    [fraction(1n, 2n), fraction(3n, 8n), fraction(1n)],
    [500n, 375n, 1000n],
    3,
  ],
  ["what is not in lowest terms", [fraction(3n, 30n), fraction(6n, 3n)], [1n, 20n], 1],
  ["nothing", [], [], 0],
])("decimals with one scale: %s", (_, values, units, scale) => {
  expect(fractionColumn(values)).toEqual({ units, scale });
});

test("a third is no decimal", () => {
  expect(() => fractionColumn([fraction(1n, 3n)])).toThrow("No decimal: 1 ÷ 3");
});
