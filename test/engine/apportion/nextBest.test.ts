import fc from "fast-check";
import { closestEligible } from "../../../src/engine/apportion/closestEligible";
import { compare, fraction, ONE } from "../../../src/engine/number/fraction";
import { Refusal } from "../../../src/engine/issue";
import type { StepOf } from "../../../src/engine/steps/step";
import { runs } from "../../support/runs";
import { deviation, eligibleDistributions } from "./oracle/everyDistribution";

const posts = fc.record({
  shares: fc.array(fc.bigInt({ min: 0n, max: 30n }), { minLength: 1, maxLength: 5 }),
  least: fc.constantFrom(1, 2, 3),
  miss: fc.constantFrom(0n, 0n, 4n),
});

test("the next best distribution is the closest of all but the chosen one", () => {
  let found = 0;
  fc.assert(
    fc.property(posts, ({ shares, least, miss }) => {
      // Shares in tenths of a step: ties are frequent.
      const total = shares.reduce((a, b) => a + b, miss) / 10n;
      const steps: StepOf<"nextBest">[] = [];
      let given;
      try {
        given = closestEligible(
          {
            total: fraction(total),
            shares: { units: shares, scale: 1 },
            minimum: fraction(BigInt(least)),
            step: ONE,
            lots: shares.map((_, row) => row + 1),
          },
          (step) => void (step.kind === "nextBest" && steps.push(step)),
        );
      } catch (error) {
        if (error instanceof Refusal) return;
        throw error;
      }
      const none = shares.map(() => 0n);
      const inTenths = {
        ...{ decimals: 1, total: 10n * total, shares, minimum: 10n * BigInt(least), step: 10n },
        ...{ waivers: none, agreed: none, held: none, basis: "SHARES" as const },
        lots: shares.map((_, row) => row + 1),
      };
      const costs = eligibleDistributions(inTenths)
        .filter((values) => values.some((value, row) => value !== 10n * BigInt(given[row]!)))
        .map(deviation(inTenths));
      expect(steps).toHaveLength(costs.length > 0 ? 1 : 0);
      if (costs.length === 0) return;
      const next = costs.reduce((a, b) => (b < a ? b : a));
      expect(compare(steps[0]!.nextSum, fraction(next, 100n))).toBe(0);
      found++;
    }),
    { numRuns: runs(300, 5_000) },
  );
  expect(found).toBeGreaterThan(100);
});

test("the next best distribution names the rows that change", () => {
  const steps: unknown[] = [];
  closestEligible(
    {
      total: fraction(5n),
      shares: { units: [238n, 170n, 76n], scale: 2 },
      minimum: ONE,
      step: ONE,
    },
    (step) => steps.push(step),
  );
  expect(steps).toContainEqual(
    expect.objectContaining({
      kind: "nextBest",
      changes: [
        expect.objectContaining({ position: 0, instead: fraction(3n) }),
        expect.objectContaining({ position: 1, instead: fraction(1n) }),
      ],
    }),
  );
});
