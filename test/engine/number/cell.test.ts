import fc from "fast-check";
import {
  centsToCell,
  fromCell,
  nearestCell,
  readCell,
  toCell,
} from "../../../src/engine/number/cell";
import { bigUnits, readColumn } from "../../../src/engine/number/column";
import { fraction } from "../../../src/engine/number/fraction";
import { unitsToCells } from "../../../src/engine/number/units";
import { runs } from "../../support/runs";

/** The 15 digits of a double by the platform's own printing, as digits and power of ten. */
const printed = (x: number): { digits: bigint; exponent: number } => {
  const [mantissa, exponent] = x.toExponential(14).split("e") as [string, string];
  return { digits: BigInt(mantissa.replace(".", "")), exponent: Number(exponent) - 14 };
};

const isPrinted = (x: number): boolean => {
  const { numerator, denominator } = fromCell(x);
  const { digits, exponent } = printed(x);
  return exponent < 0
    ? numerator * 10n ** BigInt(-exponent) === digits * denominator
    : numerator === digits * 10n ** BigInt(exponent) * denominator;
};

describe("a double is read as the decimal with 15 significant digits", () => {
  test.each([
    [0.1 + 0.2, fraction(3n, 10n)],
    [1.005, fraction(1005n, 1000n)],
    [-2.5, fraction(-25n, 10n)],
    [0.4967, fraction(4967n, 10000n)],
    [160416.67, fraction(16041667n, 100n)],
    [1 / 3, fraction(333333333333333n, 10n ** 15n)],
    [2 ** 53, fraction(900719925474099n * 10n, 1n)],
    [1e21, fraction(10n ** 21n, 1n)],
    [-0, fraction(0n, 1n)],
  ])("%p", (cell, { numerator, denominator }) => {
    const read = fromCell(cell);
    expect(read.numerator * denominator).toBe(numerator * read.denominator);
  });

  test("whatever its size, as the platform prints it", () => {
    const doubles = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((millionths) => millionths / 1e6),
    );
    fc.assert(fc.property(doubles, isPrinted), { numRuns: runs(5_000, 25_000) });
  });

  test("just below a power of ten, where the logarithm says that it is one", () => {
    for (let exponent = -20; exponent <= 20; exponent++)
      for (const mantissa of ["9.99999999999999", "-9.99999999999999", "9.99999999999995"])
        expect(isPrinted(Number(`${mantissa}e${exponent}`))).toBe(true);
  });

  test("with 15 digits at most, also where one more would be a whole double", () => {
    expect(readCell(1e15)).toEqual({ significand: 1, scale: -15 });
    expect(readCell(-1e15)).toEqual({ significand: -1, scale: -15 });
  });

  test("a column reads each cell like a single one", () => {
    const cells = fc.array(
      fc.oneof(
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 0, max: 10 ** 9 }).map((x) => x / 1e6),
        fc.double({ min: 0, max: 1e12, noNaN: true }),
        fc.constantFrom(1e-20, 1e15, 123456789012345, 0.1 + 0.2),
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(cells, (values) => {
        const column = readColumn(values);
        const units = bigUnits(column);
        values.forEach((value, row) => {
          const { numerator, denominator } = fromCell(value);
          expect(units[row]! * denominator).toBe(numerator * 10n ** BigInt(column.scale));
        });
      }),
      { numRuns: runs(1_000, 15_000) },
    );
  });
});

describe("an exact number becomes a cell", () => {
  test.each([
    [16041667n, 2, 160416.67],
    [-5n, 1, -0.5],
    [123n, 25, 1.23e-23],
    [10n ** 20n, 2, 1e18],
  ])("%p × 10^−%p is %p", (units, scale, cell) => {
    expect(toCell(units, scale)).toBe(cell);
  });

  test("with at most 15 digits, else it is refused", () => {
    expect(toCell(999_999_999_999_999n, 2)).toBe(9_999_999_999_999.99);
    expect(toCell(-1_234_567_890_123_450n, 1)).toBe(-123_456_789_012_345);
    expect(() => toCell(1_000_000_000_000_001n, 2)).toThrow("tooManyDigits");
    expect(() => toCell(-1_000_000_000_000_001n, 2)).toThrow("tooManyDigits");
    expect(() => toCell(10n ** 400n, 0)).toThrow("tooManyDigits");
  });

  test("a quota that is no decimal becomes the nearest double", () => {
    expect(nearestCell(fraction(8n, 3n))).toBe(8 / 3);
    expect(nearestCell(fraction(-1n, 3n * 10n ** 30n))).toBe(-3.3333333333333333e-31);
    expect(nearestCell(fraction(0n))).toBe(0);
    expect(nearestCell(fraction(-1n, 10n ** 400n))).toBe(0);
    expect(() => nearestCell(fraction(10n ** 400n))).toThrow("tooManyDigits");
  });

  test("an amount of whole cents, whatever its denominator", () => {
    expect(centsToCell(fraction(-5n, 4n))).toBe(-1.25);
    expect(centsToCell(fraction(110_000n, 2n))).toBe(55_000);
  });

  test("units of any size times a unit of any size", () => {
    expect(Array.from(unitsToCells([3, 0, -1], fraction(25n, 100n)))).toEqual([0.75, 0, -0.25]);
    expect(Array.from(unitsToCells([3], fraction(1n, 10n ** 30n)))).toEqual([3e-30]);
    expect(Array.from(unitsToCells([3], fraction(10n ** 20n)))).toEqual([3e20]);
  });
});
