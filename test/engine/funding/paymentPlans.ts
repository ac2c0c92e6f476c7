import fc from "fast-check";

export interface Given {
  readonly bodies: readonly string[];
  readonly payers: readonly string[];
  /** In cents, a row per body. */
  readonly cents: readonly (readonly number[])[];
  readonly days: readonly (readonly (number | undefined)[])[];
}

/** Few days and many zeros, so that days are equal; somebody is always paid. */
export const plans: fc.Arbitrary<Given> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) => {
    const table = <Cell>(cell: fc.Arbitrary<Cell>): fc.Arbitrary<Cell[][]> =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      });
    return fc.record({
      bodies: fc.constant(Array.from({ length: rows }, (_, row) => `Stadt ${row}`)),
      payers: fc.array(fc.constantFrom("", "Kreis"), { minLength: rows, maxLength: rows }),
      cents: table(fc.constantFrom(0, 0, 1, -1, 5_625_000, -200)),
      days: table(fc.integer({ min: 44_927, max: 44_930 })),
    });
  })
  .filter(({ cents }) => cents.flat().some((each) => each !== 0));
