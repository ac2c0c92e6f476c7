import fc from "fast-check";
import { calendarMonths, filledMonths } from "../../../src/engine/funding/filledMonths";
import type { TimedPosts } from "../../../src/engine/funding/postsByKey";
import { slicesOf } from "../../../src/engine/funding/slices";
import { nearestCell } from "../../../src/engine/number/cell";
import { compare, fraction, min, multiply, sum, ZERO } from "../../../src/engine/number/fraction";
import { serial } from "../period/dates";

type FilledMonths = typeof filledMonths;

const row = fc
  .record({
    halves: fc.integer({ min: 1, max: 3 }),
    start: fc.integer({ min: serial("2023-11-20"), max: serial("2024-03-31") }),
    days: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ halves, start, days }): TimedPosts => ({
    fte: fraction(BigInt(halves), 2n),
    rate: ZERO,
    period: { start, end: start + days },
  }));
const YEAR = calendarMonths({ start: serial("2023-11-11"), end: serial("2024-10-10") });

/** The grid over all months holds the FTE-months of the time slices, capped or not. */
const addsUpToTheSlices = (rule: FilledMonths): void => {
  const most = fc.constantFrom(undefined, fraction(1n, 2n), fraction(1n));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), most, (rows, cap) => {
      const { fteMonths } = slicesOf(rows, { method: "CALENDAR", monthRule: undefined, cap });
      return compare(sum(rule(rows, YEAR, cap)), fteMonths) === 0;
    }),
    { numRuns: 300 },
  );
};

const monthsOf30Days: FilledMonths = (rows, months, cap) =>
  filledMonths(rows, months, cap).map((filled, i) =>
    multiply(filled, fraction(BigInt(months[i]!.end - months[i]!.start + 1), 30n)),
  );

const capOfTheMonth: FilledMonths = (rows, months, cap) =>
  filledMonths(rows, months, undefined).map((filled) => (cap ? min(filled, cap) : filled));

const onlyUntilTheEnd: FilledMonths = (rows, months, cap) =>
  filledMonths(
    rows.map((each) => ({ ...each, period: { ...each.period, end: each.period.end - 1 } })),
    months,
    cap,
  );

describe("the month grid", () => {
  it("counts days over days of the month, whole months whatever the days of the grid", () => {
    const rows: TimedPosts[] = [
      {
        fte: fraction(1n),
        rate: ZERO,
        period: { start: serial("2023-04-16"), end: serial("2023-06-30") },
      },
    ];
    const months = calendarMonths({ start: serial("2023-04-20"), end: serial("2023-07-01") });
    expect(filledMonths(rows, months, undefined).map(nearestCell)).toEqual([0.5, 1, 1, 0]);
  });

  it("goes on over the turn of a year", () => {
    expect(YEAR.map(({ year, month }) => 100 * year + month)).toEqual([
      ...[202311, 202312, 202401, 202402, 202403, 202404],
      ...[202405, 202406, 202407, 202408, 202409, 202410],
    ]);
  });

  it("adds up to the FTE-months of the time slices", () => {
    addsUpToTheSlices(filledMonths);
  });

  it.each([
    ["months of 30 days", monthsOf30Days],
    ["the cap for the month as a whole", capOfTheMonth],
    ["the last day left out", onlyUntilTheEnd],
  ] as [string, FilledMonths][])("mutant %s is found", (_, mutant) => {
    expect(() => {
      addsUpToTheSlices(mutant);
    }).toThrow();
  });
});
