import { fraction } from "../../../src/engine/number/fraction";
import { columnToCells, unitsToCells } from "../../../src/engine/number/units";

/** 1234567 × 2000000001 has 16 digits. */
const SIXTEEN_DIGITS = [2_000_000_001, fraction(1_234_567n)] as const;

describe("whole numbers of a unit become cells", () => {
  test("refused on either side of zero if they have more digits than a cell", () => {
    const [count, unit] = SIXTEEN_DIGITS;
    expect(() => unitsToCells([count], unit)).toThrow("tooManyDigits");
    expect(() => unitsToCells([-count], unit)).toThrow("tooManyDigits");
  });

  test("each is the double nearest to its decimal, also where a power of ten is none itself", () => {
    const counts = Array.from({ length: 200 }, (_, i) => i - 100);
    for (const places of [2, 22, 23, 30])
      expect(unitsToCells(counts, fraction(1n, 10n ** BigInt(places)))).toEqual(
        counts.map((count) => Number(`${count}e-${places}`)),
      );
  });

  test("of a column, of doubles or bigints", () => {
    expect(columnToCells({ units: new Float64Array([125, -5]), scale: 2 })).toEqual([1.25, -0.05]);
    expect(columnToCells({ units: [10n ** 17n], scale: 2 })).toEqual([1e15]);
  });
});
