import fc from "fast-check";
import { fromCell } from "../../../src/engine/number/cell";
import { bigUnits, pickRows, readColumn } from "../../../src/engine/number/column";
import { compare, fraction } from "../../../src/engine/number/fraction";
import { powerOfTen } from "../../../src/engine/number/powerOfTen";
import { runs } from "../../support/runs";

/** The cells of a column mean what each of them means alone. */
const isExact = (cells: readonly number[]): boolean => {
  const column = readColumn(cells);
  return bigUnits(column).every(
    (units, row) => compare(fraction(units, powerOfTen(column.scale)), fromCell(cells[row]!)) === 0,
  );
};

describe("a range is read as whole numbers with one common scale", () => {
  test.each([
    [[1026000, 0.5], { units: new Float64Array([10260000, 5]), scale: 1 }],
    [[-0, 2.25], { units: new Float64Array([0, 225]), scale: 2 }],
    // Multiplied as doubles, the first would be one unit too large.
    [[4490265622.13545, 0.000001], { units: [4490265622135450n, 1n], scale: 6 }],
    // Each is short, but their sum is beyond whole doubles.
    [[2e9, 2e9, 2e9, 0.000001], { units: [...[1, 2, 3].map(() => 2n * 10n ** 15n), 1n], scale: 6 }],
    [[1e-9, 1e9], { units: [1n, 10n ** 18n], scale: 9 }],
  ])("%j", (cells, expected) => {
    expect(readColumn(cells)).toEqual(expected);
  });

  test("any cells, short and long, small and large together", () => {
    const short = fc
      .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(6))
      .map(([digits, places]) => digits / 10 ** places);
    const fifteenDigits = fc
      .tuple(fc.integer({ min: 1e14, max: 1e15 - 1 }), fc.nat(20))
      .map(([digits, places]) => Number(`${digits}e${-places}`));
    const cells = fc.array(fc.oneof(short, fifteenDigits), { minLength: 1, maxLength: 5 });
    fc.assert(fc.property(cells, isExact), { numRuns: runs(5_000, 25_000) });
  });
});

test("some rows are picked in the order asked for, of doubles and of bigints", () => {
  const short = readColumn([1, 2.5, 3]);
  expect(pickRows(short, [2, 0])).toEqual({ units: new Float64Array([30, 10]), scale: 1 });
  const long = readColumn([1e-9, 1e9]);
  expect(pickRows(long, [1])).toEqual({ units: [10n ** 18n], scale: 9 });
});

test("whole numbers alone are kept in doubles", () => {
  expect(readColumn([1, 2])).toEqual({ units: new Float64Array([1, 2]), scale: 0 });
});
