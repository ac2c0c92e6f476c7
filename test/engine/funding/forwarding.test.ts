import fc from "fast-check";
import { exactForwarding, forwarding } from "../../../src/engine/funding/forwarding";
import { centsToCell, fromCell, nearestCell } from "../../../src/engine/number/cell";
import {
  compare,
  fraction,
  type Fraction,
  negate,
  whole,
  ZERO,
} from "../../../src/engine/number/fraction";
import type { Step } from "../../../src/engine/steps/step";
import { period, periods, serial } from "../period/dates";
import { METHODS, monthsDayByDay } from "../period/monthsProperties";
import { refusalOf } from "../refusalOf";
import * as mutants from "./mutants/forwarding";

type Property = (rule: mutants.Forwarding) => void;

const euro = fromCell;
const isSame = (a: Fraction, b: Fraction): boolean => compare(a, b) === 0;
const calendar = (start: string, end: string) => ({
  ...period(start, end),
  method: "CALENDAR" as const,
});

const quarterPosts = fc
  .integer({ min: 1, max: 80 })
  .map((quarters) => fraction(BigInt(quarters), 4n));
const rates = fc.constantFrom(45_000, 50_000, 55_000, 57_000, 57_001, 22_500.5).map(euro);

/** Rounds half away from zero in the plainest way: add half a cent, cut. */
function centsByHand(numerator: bigint, denominator: bigint): bigint {
  const magnitude = numerator < 0n ? -numerator : numerator;
  const cents = (200n * magnitude + denominator) / (2n * denominator);
  return numerator < 0n ? -cents : cents;
}

const equalsDayByDay: Property = (rule) => {
  fc.assert(
    fc.property(
      quarterPosts,
      rates,
      periods,
      fc.constantFrom(...METHODS),
      (fte, rate, span, method) => {
        const months = monthsDayByDay(span, method);
        const expected = centsByHand(
          fte.numerator * rate.numerator * months.numerator,
          fte.denominator * rate.denominator * months.denominator * 12n,
        );
        return isSame(rule(fte, rate, { ...span, method }), fraction(expected, 100n));
      },
    ),
    { numRuns: 150 },
  );
};

interface HalfCent {
  readonly fte: Fraction;
  readonly rate: number;
  readonly days: number;
  readonly month: number;
  readonly expectedCents: number;
}

/** Amounts that end on exactly half a cent: quarters ÷ 4 × rate × days ÷ days of month ÷ 12. */
function halfCents(largestRate: number): HalfCent[] {
  const found: HalfCent[] = [];
  for (const [month, ofMonth] of [
    [1, 31],
    [2, 28],
    [4, 30],
  ] as const)
    for (let quarters = 1; quarters <= 24; quarters++)
      for (let days = 1; days < ofMonth; days++)
        for (let rate = 50_000; rate <= largestRate; rate += 250) {
          const numerator = quarters * rate * days * 25;
          const halves = (2 * numerator) / (12 * ofMonth);
          if (!Number.isInteger(halves) || halves % 2 === 0) continue;
          const fte = fraction(BigInt(quarters), 4n);
          found.push({ fte, rate, days, month, expectedCents: (halves + 1) / 2 });
        }
  return found;
}

const roundsHalfCentsUp: Property = (rule) => {
  const cases = halfCents(process.env.KIM_LONG === "1" ? 90_000 : 57_000);
  expect(cases.length).toBeGreaterThan(1000);
  for (const { fte, rate, days, month, expectedCents } of cases) {
    const start = serial(`2022-0${month}-01`);
    const span = { start, end: start + days - 1, method: "CALENDAR" as const };
    const found = rule(fte, whole(rate), span);
    if (!isSame(found, fraction(BigInt(expectedCents), 100n)))
      throw new Error(`${nearestCell(fte)} × ${rate}, ${days} days: ${nearestCell(found)}`);
  }
};

const changesOnlyItsSign: Property = (rule) => {
  const cases = halfCents(52_000).slice(0, 500);
  for (const { fte, rate, days, month } of cases) {
    const start = serial(`2022-0${month}-01`);
    const span = { start, end: start + days - 1, method: "CALENDAR" as const };
    if (!isSame(rule(negate(fte), whole(rate), span), negate(rule(fte, whole(rate), span))))
      throw new Error(`${nearestCell(fte)} × ${rate}, ${days} days`);
  }
};

describe("forwarding amounts", () => {
  it.each([
    [8, 55_000, 440_000],
    [7, 55_000, 385_000],
    [18, 57_000, 1_026_000],
    [12, 57_000, 684_000],
    [2.25, 50_000, 112_500],
    [0.75, 50_000, 37_500],
  ])("of %d posts at %d euro are %d euro a year, as the notices say", (fte, rate, amount) => {
    expect(centsToCell(forwarding(euro(fte), euro(rate)))).toBe(amount);
    const year = calendar("2023-01-01", "2023-12-31");
    expect(centsToCell(forwarding(euro(fte), euro(rate), year))).toBe(amount);
  });

  it("are 160,416.67 euro for the 14 months of Bergkamen, which its council paper rounds", () => {
    const contract = calendar("2021-11-01", "2022-12-31");
    expect(centsToCell(forwarding(euro(2.5), euro(55_000), contract))).toBe(160_416.67);
    const parts = [1, 1, 0.5].map((fte) =>
      centsToCell(forwarding(euro(fte), euro(55_000), contract)),
    );
    expect(parts).toEqual([64_166.67, 64_166.67, 32_083.33]);
  });

  it("show what a late filling of Warendorf's posts would have cost by each method", () => {
    const amounts = METHODS.map((method) =>
      [
        forwarding(euro(0.5), euro(50_000), { ...period("2020-08-26", "2020-12-31"), method }),
        forwarding(euro(1), euro(50_000), { ...period("2020-10-19", "2020-12-31"), method }),
      ].map(centsToCell),
    );
    expect(amounts).toEqual([
      [8736.56, 10_080.65],
      [8333.33, 8333.33],
      [10_416.67, 12_500],
      [8743.17, 10_109.29],
    ]);
  });

  it("are rounded once, at the end", () => {
    const threeDays = calendar("2022-02-01", "2022-02-03");
    expect(centsToCell(forwarding(euro(5.25), euro(55_000), threeDays))).toBe(2578.13);
  });

  it("are 0 for no posts, whatever the dates", () => {
    for (const [start, end] of [
      [0, 0],
      [99, 1],
      [NaN, 5],
    ] as const)
      expect(forwarding(ZERO, euro(55_000), { start, end, method: "CALENDAR" })).toBe(ZERO);
  });

  it("are refused for posts without a start or an end", () => {
    const end = serial("2022-12-31");
    expect(
      refusalOf(() => forwarding(euro(1), euro(55_000), { start: 0, end, method: "CALENDAR" })),
    ).toEqual({ kind: "invalid", code: "missing", parameter: "start" });
    expect(
      refusalOf(() => forwarding(euro(1), euro(55_000), { start: end, end: 0, method: "FULL" })),
    ).toEqual({ kind: "invalid", code: "missing", parameter: "end" });
  });

  it("equal an exact count day by day", () => {
    equalsDayByDay(forwarding);
  });
  it("round every half cent away from zero", () => {
    roundsHalfCentsUp(forwarding);
  });
  it("change only their sign with the sign of the posts", () => {
    changesOnlyItsSign(forwarding);
  });
});

describe("named mutants of the forwarding amount", () => {
  const killedBy: [string, mutants.Forwarding, Property][] = [
    ["months as decimals", mutants.monthsAsDecimals, roundsHalfCentsUp],
    ["months with two decimals", mutants.monthsWithTwoDecimals, equalsDayByDay],
    ["the monthly amount rounded", mutants.monthlyAmountRounded, equalsDayByDay],
    ["floor in place of commercial rounding", mutants.floorOfCents, equalsDayByDay],
    ["half a cent up towards plus", mutants.halfUpTowardsPlus, changesOnlyItsSign],
    ["half a cent to the even cent", mutants.halfToEven, roundsHalfCentsUp],
    ["doubles", mutants.inDoubles, roundsHalfCentsUp],
  ];
  it.each(killedBy)("%s is found", (_, mutant, property) => {
    expect(() => {
      property(mutant);
    }).toThrow();
  });
});

test("no post costs nothing, exact or rounded, whatever its dates", () => {
  const undated = { start: 0, end: 0, method: "CALENDAR" as const };
  expect(exactForwarding(ZERO, euro(55_000), undated)).toEqual(ZERO);
  expect(forwarding(ZERO, euro(55_000), undated)).toEqual(ZERO);
});

test("what was calculated is recorded, with the amount before it was rounded", () => {
  const steps: Step[] = [];
  const exact = fraction(55_001n, 3n);
  const amount = forwarding(fraction(1n, 3n), euro(55_001), undefined, (step) => steps.push(step));
  expect(steps).toMatchObject([{ kind: "forwarding", fte: fraction(1n, 3n), rate: euro(55_001) }]);
  expect(steps[0]).toMatchObject({ amount });
  expect(isSame((steps[0] as Extract<Step, { kind: "forwarding" }>).exact, exact)).toBe(true);
});
