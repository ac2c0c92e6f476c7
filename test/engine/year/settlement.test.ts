import fc from "fast-check";
import { centsToCell, fromCell } from "../../../src/engine/number/cell";
import { readColumn } from "../../../src/engine/number/column";
import {
  add,
  compare,
  fraction,
  type Fraction,
  min,
  subtract,
  sum,
  ZERO,
} from "../../../src/engine/number/fraction";
import {
  acceptedCosts,
  ownShareOf,
  type ProvenPost,
} from "../../../src/engine/year/settlement/accepted";
import { settledRegion } from "../../../src/engine/year/settlement/refinancing";
import { type ProvingBody, settledChain } from "../../../src/engine/year/settlement/settledChain";
import { settledTopUp } from "../../../src/engine/year/settlement/topUp";
import { refusalOf } from "../refusalOf";
import * as mutants from "./mutants/settlement";
import { yearCases } from "./yearCases";

type Amounts = Readonly<Record<string, number>>;
interface Expected {
  readonly accepted: Amounts;
  readonly repayment: Amounts;
  readonly ownShare: Amounts;
  readonly cutOff?: number;
}

const CEILING: Amounts = { Bergkamen: 57_000, Kamen: 57_000, Bönen: 28_500 };
const RECEIVED: Amounts = { Bergkamen: 142_500, Kamen: 57_000, Bönen: 28_500 };
const PAYER = { Bergkamen: "", Kamen: "Bergkamen", Bönen: "bergkamen" };
const NAMES = ["Bergkamen", "Kamen", "Bönen"] as const;

const post = (cost: number, ceiling: number): ProvenPost => ({
  ...{ cost: fromCell(cost), ceiling: fromCell(ceiling) },
});

test.each(yearCases<{ readonly proven: Amounts }, Expected>("settlement"))(
  "$id: $title",
  ({ given: { proven }, expected }) => {
    const posts = NAMES.map((name) => [post(proven[name] ?? 0, CEILING[name]!)]);
    const accepted = acceptedCosts(posts, "BODY");
    const settled = settledChain(
      NAMES.map((name, i) => ({
        ...{ name, payer: PAYER[name], accepted: accepted[i]! },
        received: fromCell(RECEIVED[name]!),
        isSilent: proven[name] === undefined,
      })),
    );
    NAMES.forEach((name, i) => {
      expect(centsToCell(settled[i]!.accepted)).toBe(expected.accepted[name]);
      expect(centsToCell(settled[i]!.repayment)).toBe(expected.repayment[name]);
      expect(centsToCell(settled[i]!.outstanding)).toBe(0);
      if (expected.ownShare[name] !== undefined)
        expect(
          centsToCell(ownShareOf(sum(posts[i]!.map(({ cost }) => cost)), accepted[i]!, ZERO)),
        ).toBe(expected.ownShare[name]);
    });
    expect(centsToCell(settled[0]!.cutOff)).toBe(expected.cutOff ?? 0);
  },
);

test("Y-19: the ceiling of each post, or of all posts of a body", () => {
  const kamen = [[post(49_000, 57_000), post(33_000, 28_500)]];
  expect(acceptedCosts(kamen, "POST").map(centsToCell)).toEqual([77_500]);
  expect(acceptedCosts(kamen, "BODY").map(centsToCell)).toEqual([82_000]);
});

test("Y-20: the ceiling of a whole contract", () => {
  const bodies = [[post(72_300, 57_000)], [post(49_000, 57_000)], [post(36_000, 28_500)]];
  expect(acceptedCosts(bodies, "BODY").map(centsToCell)).toEqual([57_000, 49_000, 28_500]);
  expect(acceptedCosts(bodies, "CONTRACT").map(centsToCell)).toEqual([
    ...[62_368.42, 49_000, 31_131.58],
  ]);
  expect(centsToCell(sum(acceptedCosts(bodies, "CONTRACT")))).toBe(142_500);
});

test("within a whole contract nothing moves where nobody leaves anything", () => {
  const bodies = [[post(60_000, 57_000)], [post(57_000, 57_000)]];
  expect(acceptedCosts(bodies, "CONTRACT").map(centsToCell)).toEqual([57_000, 57_000]);
});

test("Y-23: a region that refinances cost less than planned", () => {
  const settled = settledRegion({
    ...{ cost: fromCell(181_200), landMoney: fromCell(137_500) },
    invoiced: [19_500, 17_500, 7000, 6000].map(fromCell),
    key: readColumn([39, 35, 14, 12]),
  });
  expect(settled.map(({ due }) => centsToCell(due))).toEqual([17_043, 15_295, 6118, 5244]);
  expect(settled.map(({ back }) => centsToCell(back))).toEqual([2457, 2205, 882, 756]);
  expect(settled.map(({ additional }) => centsToCell(additional))).toEqual([0, 0, 0, 0]);
});

test("K13: invoiced = due + back − additional, and a cost below the Land's money is nobody's", () => {
  const euro = fc.integer({ min: 0, max: 9_000_000 }).map((cents) => fraction(BigInt(cents), 100n));
  fc.assert(
    fc.property(
      euro,
      euro,
      fc.array(euro, { minLength: 3, maxLength: 3 }),
      (cost, land, invoiced) => {
        const settled = settledRegion({
          ...{ cost, landMoney: land, invoiced, key: readColumn([3, 2, 1]) },
        });
        settled.forEach(({ due, back, additional }, i) => {
          expect(compare(invoiced[i]!, subtract(add(due, back), additional))).toBe(0);
        });
        const due = sum(settled.map((each) => each.due));
        expect(compare(due, compare(cost, land) > 0 ? subtract(cost, land) : ZERO)).toBe(0);
      },
    ),
  );
});

test.each([
  ["FLAT", [5000, 0, -1800]],
  ["ACTUAL", [3200, 1800, 0]],
] as const)("Y-24: a voluntary top-up, %s", (rule, expected) => {
  const settled = settledTopUp(fromCell(58_200), fromCell(55_000), fromCell(5000), rule);
  expect([settled.kept, settled.back, settled.ownShare].map(centsToCell)).toEqual(expected);
});

test("Y-35: the whole chain of Kreis Unna 2023", () => {
  const body = (name: string, payer: string, received: number, accepted: number): ProvingBody => ({
    ...{ name, payer, isSilent: false },
    ...{ received: fromCell(received), accepted: fromCell(accepted) },
  });
  const [kreis, north, middle] = settledChain([
    body("Kreis Unna", "", 1_026_000, 513_000),
    body("Nord", "Kreis Unna", 370_500, 351_750),
    body("Mittelkreis", "Kreis Unna", 142_500, 126_000),
  ]);
  expect(centsToCell(kreis!.accepted)).toBe(990_750);
  expect([kreis, north, middle].map((each) => centsToCell(each!.repayment))).toEqual([
    ...[35_250, 18_750, 16_500],
  ]);
});

test("a chain that is broken where it is cut off is refused all the same", () => {
  const body = (name: string, payer: string): ProvingBody => ({
    ...{ name, payer, received: ZERO, accepted: ZERO, isSilent: true },
  });
  expect(refusalOf(() => settledChain([body("A", "B"), body("B", "A")]))).toMatchObject({
    code: "circle",
  });
});

const cents = fc.oneof(fc.bigInt(0n, 3n), fc.bigInt(0n, 10n ** 7n)).map((c) => fraction(c, 100n));
/** Chains of depth 4 at most, some of whose bodies hand in nothing. */
const chains = fc
  .array(fc.tuple(cents, cents, fc.nat(), fc.boolean()), { minLength: 1, maxLength: 9 })
  .map((rows): readonly ProvingBody[] => {
    const depth: number[] = [];
    return rows.map(([received, accepted, pick, isSilent], i) => {
      const open = rows.flatMap((_, j) => (j < i && depth[j]! < 3 ? [j] : []));
      const payer = open.length === 0 ? undefined : open[pick % open.length]!;
      depth[i] = payer === undefined ? 0 : depth[payer]! + 1;
      return {
        ...{ name: `Body ${i}`, received, accepted, isSilent },
        ...(payer !== undefined && { payer: `Body ${payer}` }),
      };
    });
  });
type Settle = typeof settledChain;
const isSame = (a: Fraction, b: Fraction): boolean => compare(a, b) === 0;

/** K10, K11 and K12. */
const nothingIsLost = (settle: Settle): void => {
  fc.assert(
    fc.property(chains, (bodies) => {
      const settled = settle(bodies);
      const net = (i: number) => subtract(settled[i]!.repayment, settled[i]!.outstanding);
      return bodies.every(({ name, received }, i) => {
        const children = bodies.flatMap(({ payer }, j) => (payer === name ? [j] : []));
        const passedOn = sum([ZERO, ...children.map((j) => bodies[j]!.received)]);
        const unspent = subtract(subtract(received, passedOn), settled[i]!.acceptedOwn);
        return (
          isSame(received, add(settled[i]!.accepted, net(i))) &&
          isSame(net(i), sum([unspent, ...children.map(net), settled[i]!.cutOff])) &&
          isSame(ZERO, min(settled[i]!.repayment, settled[i]!.outstanding))
        );
      });
    }),
    { numRuns: 300 },
  );
};

/** K12: what the Land is owed follows from what counts on the way up. */
const theRootOwesTheRest = (settle: Settle): void => {
  fc.assert(
    fc.property(chains, (bodies) => {
      const settled = settle(bodies);
      const counts = (i: number): boolean => {
        const payer = bodies.findIndex(({ name }) => name === bodies[i]!.payer);
        return payer < 0 || (!bodies[payer]!.isSilent && counts(payer));
      };
      const own = bodies.flatMap((_, i) => (counts(i) ? [settled[i]!.acceptedOwn] : []));
      const net = subtract(settled[0]!.repayment, settled[0]!.outstanding);
      return isSame(bodies[0]!.received, add(sum(own), net));
    }),
    { numRuns: 300 },
  );
};

test("K10, K11: at each body received = accepted + repayment − outstanding", () => {
  nothingIsLost(settledChain);
});
test("K12: received from the Land = what counts + what the root repays", () => {
  theRootOwesTheRest(settledChain);
});

test.each([
  ["silent bodies count", mutants.silenceCounts, theRootOwesTheRest],
  ["what children repay is not set off", mutants.childrenApart, nothingIsLost],
] as const)("mutant: %s is found", (_, mutant, property) => {
  expect(() => {
    property(mutant);
  }).toThrow();
});

test("K9: cost = accepted + own share, whatever the scope; a contract takes the most it may", () => {
  const posts = fc.array(
    fc.array(fc.record({ cost: cents, ceiling: cents }), { minLength: 1, maxLength: 3 }),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(posts, cents, (bodies, nonEligible) => {
      const costs = bodies.map((own) => sum(own.map(({ cost }) => cost)));
      for (const scope of ["POST", "BODY", "CONTRACT"] as const)
        acceptedCosts(bodies, scope).forEach((accepted, i) => {
          const own = ownShareOf(costs[i]!, accepted, nonEligible);
          expect(isSame(add(accepted, own), add(costs[i]!, nonEligible))).toBe(true);
        });
      const ceiling = sum(bodies.flat().map((each) => each.ceiling));
      expect(isSame(sum(acceptedCosts(bodies, "CONTRACT")), min(sum(costs), ceiling))).toBe(true);
    }),
  );
});
