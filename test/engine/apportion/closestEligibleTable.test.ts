import fc from "fast-check";
import { rowCosts } from "../../../src/engine/apportion/closestEligibleCosts";
import { costTable } from "../../../src/engine/apportion/closestEligibleTable";
import { runs } from "../../support/runs";

/** A row that gets `least` to `least + width` steps, or 0 if it may; often such that gaps remain. */
const row = fc.record({
  least: fc.integer({ min: 1, max: 6 }),
  width: fc.oneof(fc.constantFrom(0, 1), fc.integer({ min: 0, max: 12 })),
  share: fc.integer({ min: 0, max: 30 }),
  mayBeNothing: fc.boolean(),
});
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

const UNIT = 3;
const costOf = (share: number, x: number): number => UNIT * x * x - 2 * share * x;

/** Least cost for j steps over the first rows by trying every x of every row. */
function leastCosts(rows: readonly Row[], steps: number): number[] {
  let least = [0, ...Array<number>(steps).fill(Infinity)];
  for (const { least: from, width, share, mayBeNothing } of rows) {
    least = least.map((none, j) => {
      let best = mayBeNothing ? none : Infinity;
      for (let x = from; x <= Math.min(from + width, j); x++)
        best = Math.min(best, least[j - x]! + costOf(share, x));
      return best;
    });
  }
  return least;
}

test("every entry of the table is the least cost, gaps between what can be reached included", () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 6 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (rows, part) => {
        const most = rows.reduce((sum, { least, width }) => sum + least + width, 0);
        const fewest = rows.reduce((sum, each) => sum + (each.mayBeNothing ? 0 : each.least), 0);
        const steps = fewest + Math.round((most - fewest) * part);
        const shares = rows.map(({ share }) => BigInt(share));
        const open = rows.map(({ least, width, mayBeNothing }, position) => ({
          position,
          limits: {
            kind: "open",
            least,
            most: least + width,
            mayBeNothing,
            waived: true,
          } as const,
        }));
        const costsOf = rowCosts({ unit: BigInt(UNIT), shares }, steps);
        const layers = costTable(open, steps, costsOf);
        expect(layers.length).toBe(rows.length + 1);
        layers.forEach((layer, count) => {
          const expected = leastCosts(rows.slice(0, count), steps);
          const costs = Array.from(layer.high, (high, i) => high * 2 ** 48 + layer.low[i]!);
          expect(costs).toEqual(expected.slice(layer.first, layer.last + 1));
        });
      },
    ),
    { numRuns: runs(1000, 6_000) },
  );
});
