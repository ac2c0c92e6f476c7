import fc from "fast-check";
import {
  type BaseRates,
  baseRateTable,
  constantRate,
  NO_BASE_RATE,
} from "../../../src/engine/funding/baseRates";
import { interest } from "../../../src/engine/funding/interest";
import { publishedBaseRates } from "../../../src/engine/rules/baseRate";
import type { Step } from "../../../src/engine/steps/step";
import { centsToCell, fromCell } from "../../../src/engine/number/cell";
import { readColumn } from "../../../src/engine/number/column";
import { add, compare, type Fraction, fraction, ZERO } from "../../../src/engine/number/fraction";
import { roundToCents } from "../../../src/engine/number/rounding";
import { dateOf, serial } from "../period/dates";
import { refusalOf } from "../refusalOf";
import * as mutants from "./mutants/interest";

type Property = (rule: mutants.Interest) => void;
type RateRow = readonly [validFrom: number, rate: number];

const published: BaseRates = publishedBaseRates();
const constant = (rate: number): BaseRates => constantRate(readColumn([rate]));
const table = (...rows: RateRow[]): BaseRates =>
  baseRateTable(
    rows.map(([validFrom]) => validFrom),
    readColumn(rows.map(([, rate]) => rate)),
  );
const request = (
  amount: number,
  start: number,
  end: number,
  baseRates: BaseRates,
  surcharge = 0.05,
) => ({ amount: fromCell(amount), start, end, baseRates, surcharge: fromCell(surcharge) });
const euros = (
  amount: number,
  start: string,
  end: string,
  baseRates: BaseRates,
  surcharge?: number,
): number =>
  centsToCell(interest(request(amount, serial(start), serial(end), baseRates, surcharge)));

/** Half-yearly base rates in hundredths of a percent, the first long before every start. */
const rateRows = fc
  .array(fc.integer({ min: -88, max: 362 }), { minLength: 12, maxLength: 12 })
  .map((rates) =>
    rates.map((rate, i): RateRow => {
      const month = i % 2 === 0 ? "01" : "07";
      return [serial(`${2019 + Math.floor(i / 2)}-${month}-01`), rate / 10_000];
    }),
  );
const cases = fc.record({
  cents: fc.integer({ min: 1, max: 1e9 }),
  start: fc.integer({ min: serial("2019-01-01"), max: serial("2023-12-31") }),
  days: fc.integer({ min: 1, max: 900 }),
  rows: rateRows,
});

/** Counts day by day in parts of 1/(365 × 366) of a ten-thousandth of a cent. */
const equalsDayByDay: Property = (rule) => {
  fc.assert(
    fc.property(cases, ({ cents, start, days, rows }) => {
      let parts = 0n;
      for (let day = start; day < start + days; day++) {
        const year = dateOf(day).getUTCFullYear();
        const [, rate] = rows.findLast(([validFrom]) => validFrom <= day)!;
        const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
        parts += BigInt(cents) * BigInt(Math.round(rate * 10_000) + 500) * (isLeap ? 365n : 366n);
      }
      const one = 365n * 366n * 10_000n;
      const expected = (2n * parts + one) / (2n * one);
      const found = rule(request(cents / 100, start, start + days, table(...rows)));
      return compare(found, fraction(expected, 100n)) === 0;
    }),
    { numRuns: 200 },
  );
};

/** The same, day by day, of an amount that falls with each return. */
const returnsEqualDayByDay = (rule: mutants.Interest): void =>
  fc.assert(
    fc.property(
      cases,
      fc.array(fc.tuple(fc.integer({ min: -50, max: 950 }), fc.integer({ min: 1, max: 1e9 })), {
        maxLength: 4,
      }),
      ({ cents, start, days, rows }, back) => {
        const returns = back.map(([after, euro]) => ({
          day: start + after,
          amount: fraction(BigInt(euro), 100n),
        }));
        const oneDay = (day: number): Fraction => {
          const before = back.filter(([after]) => start + after <= day);
          const left = Math.max(0, cents - before.reduce((sum, [, euro]) => sum + euro, 0));
          const [, rate] = rows.findLast(([validFrom]) => validFrom <= day)!;
          const isLeap =
            new Date(Date.UTC(dateOf(day).getUTCFullYear(), 1, 29)).getUTCMonth() === 1;
          const parts = BigInt(left) * BigInt(Math.round(rate * 10_000) + 500);
          return fraction(parts, 100n * 10_000n * (isLeap ? 366n : 365n));
        };
        const all = Array.from({ length: days }, (_, i) => oneDay(start + i));
        const found = rule({
          ...request(cents / 100, start, start + days, table(...rows)),
          returns,
        });
        return compare(found, roundToCents(all.reduce(add))) === 0;
      },
    ),
    { numRuns: 100 },
  );

describe("interest on a repayment", () => {
  it("of 10,000 euro for 2023 at 3.12 % and 5 points is 812 euro", () => {
    expect(euros(10_000, "2023-01-01", "2024-01-01", constant(0.0312))).toBe(812);
  });

  it("divides each calendar year's days by the days of that year", () => {
    expect(euros(10_000, "2024-01-01", "2025-01-01", constant(0.0312))).toBe(812);
    // 31/365 of 2023 and 60/366 of 2024, 8.12 %: 68.964… + 133.114…
    expect(euros(10_000, "2023-12-01", "2024-03-01", constant(0.0312))).toBe(202.08);
  });

  it("uses the base rate in force on each day, in whatever order the table stands", () => {
    const rates = table(
      [serial("2024-01-01"), 0.0362],
      [0, 0],
      [serial("2023-07-01"), 0.0312],
      [serial("2024-07-01"), 0.0337],
    );
    // 184 days of 2023 at 8.12 %, 182 of 2024 at 8.62 %, 184 at 8.37 %.
    const exact = 10_000 * (0.0812 * (184 / 365) + 0.0862 * (182 / 366) + 0.0837 * (184 / 366));
    expect(euros(10_000, "2023-07-01", "2025-01-01", rates)).toBe(Math.round(exact * 100) / 100);
    expect(euros(10_000, "2023-12-31", "2024-01-02", rates)).toBe(4.58);
  });

  it("is 0 if the money came back on the first day, even before the first base rate", () => {
    const rates = table([serial("2023-07-01"), 0.0312]);
    expect(euros(10_000, "2023-01-01", "2023-01-01", rates)).toBe(0);
  });

  it("accepts negative base rates, as from 2013 to 2022, and a time of day", () => {
    expect(euros(10_000, "2021-01-01", "2022-01-01", constant(-0.0088))).toBe(412);
    const { amount, baseRates, surcharge } = request(10_000, 0, 0, constant(-0.0088));
    const [start, end] = [serial("2021-01-01") + 0.5, serial("2022-01-01") + 0.25];
    expect(centsToCell(interest({ amount, start, end, baseRates, surcharge }))).toBe(412);
  });

  it("refuses percentages typed as numbers", () => {
    expect(refusalOf(() => constant(3.62))).toEqual({
      kind: "invalid",
      code: "notAPercentage",
      parameter: "baseRate",
      received: fraction(362n, 100n),
    });
    for (const rate of [-0.1, 0.1, 0.12])
      expect(refusalOf(() => constant(rate))).toMatchObject({ code: "notAPercentage" });
    for (const rate of [-0.0999, 0.0999]) expect(() => constant(rate)).not.toThrow();
    expect(
      refusalOf(() => table([serial("2023-01-01"), 0.0162], [serial("2023-07-01"), 3.12])),
    ).toMatchObject({ code: "notAPercentage", parameter: "baseRate", position: 3 });
    const whole = { ...request(1, 44_000, 45_000, constant(0)), surcharge: fromCell(-5) };
    expect(refusalOf(() => interest(whole))).toMatchObject({
      code: "notAPercentage",
      parameter: "surcharge",
    });
    expect(refusalOf(() => interest({ ...whole, surcharge: fromCell(0.1) }))).toMatchObject({
      code: "notAPercentage",
    });
  });

  it("refuses days before the first base rate, naming the first day it knows", () => {
    const firstDay = serial("2023-07-01");
    expect(
      refusalOf(() => euros(1, "2023-06-30", "2023-07-02", table([firstDay, 0.0312]))),
    ).toEqual({ kind: "invalid", code: "beforeFirstRate", parameter: "start", firstDay });
  });

  it("needs a surcharge: the law has changed, contracts differ", () => {
    const nobodySaid = { ...request(1, 44_000, 45_000, constant(0)), surcharge: undefined };
    expect(refusalOf(() => interest(nobodySaid))).toEqual({
      kind: "unavailable",
      code: "surchargeMissing",
      parameter: "surcharge",
    });
  });

  it("bears a fixed rate alone without a base rate", () => {
    expect(euros(10_000, "2023-01-01", "2024-01-01", NO_BASE_RATE)).toBe(500);
  });

  it("refuses an end before the start and missing days", () => {
    expect(refusalOf(() => euros(1, "2023-06-30", "2023-06-29", constant(0)))).toMatchObject({
      code: "endBeforeStart",
      parameter: "end",
    });
    expect(refusalOf(() => interest(request(1, 0, 45_000, constant(0))))).toMatchObject({
      code: "missing",
      parameter: "start",
    });
    expect(refusalOf(() => interest(request(1, 45_000, 0, constant(0))))).toMatchObject({
      code: "missing",
      parameter: "end",
    });
  });

  it("refuses tables with two rates of a day, a rate without a day, or nothing", () => {
    const day = serial("2023-01-01");
    expect(refusalOf(() => table([day, 0.01], [0, 0], [day, 0.02]))).toEqual({
      kind: "invalid",
      code: "equalDates",
      parameter: "baseRate",
      position: 4,
      day,
    });
    expect(refusalOf(() => table([day, 0.01], [0, 0.02]))).toMatchObject({
      code: "missing",
      parameter: "baseRate",
      position: 2,
    });
    expect(refusalOf(() => table([0, 0]))).toEqual({
      kind: "invalid",
      code: "missing",
      parameter: "baseRate",
    });
  });

  it("keeps a base rate of 0 from a day on", () => {
    expect(euros(10_000, "2023-01-01", "2024-01-01", table([serial("2022-01-01"), 0]))).toBe(500);
  });

  it("equals an exact count day by day, across rates, years and leap years", () => {
    equalsDayByDay(interest);
    returnsEqualDayByDay(interest);
  });
});

/** Constructed cases of the year after the contract; the rates are those of § 247 BGB. */
describe("interest with the published base rates", () => {
  it.each([
    ["over the turn of the year 2024/25", 16_500, "2024-10-01", "2025-03-01", 404.76, 541.05],
    ["with a negative base rate", 10_000, "2016-07-01", "2017-01-01", 106.58, 207.13],
    ["on what was used too late", 70_000, "2024-03-15", "2024-09-30", 2476.07, 3237.27],
    ["up to the last known half-year", 10_000, "2026-05-01", "2026-07-01", 71.36, 104.79],
  ])("%s", (_, amount, start, end, threePoints, fivePoints) => {
    expect(euros(amount, start, end, published, 0.03)).toBe(threePoints);
    expect(euros(amount, start, end, published, 0.05)).toBe(fivePoints);
  });

  it("is not known after the last half-year, whose rate is not carried on", () => {
    const known = { firstDay: serial("2002-01-01"), lastDay: serial("2026-06-30") };
    expect(refusalOf(() => euros(10_000, "2026-05-01", "2026-09-01", published))).toEqual({
      kind: "unavailable",
      code: "baseRateUnknown",
      parameter: "end",
      day: serial("2026-07-01"),
      ...known,
    });
    expect(refusalOf(() => euros(10_000, "2026-08-01", "2026-09-01", published))).toMatchObject({
      parameter: "end",
      day: serial("2026-08-01"),
    });
    expect(refusalOf(() => euros(10_000, "2001-12-31", "2002-02-01", published))).toEqual({
      kind: "unavailable",
      code: "baseRateUnknown",
      parameter: "start",
      day: serial("2001-12-31"),
      ...known,
    });
  });

  it("but the last row of a table holds on", () => {
    const rates = table([serial("2026-01-01"), 0.0127]);
    expect(euros(10_000, "2026-05-01", "2026-09-01", rates, 0.03)).toBe(143.89);
  });
});

/** Before it is rounded, interest up to a day and from that day on is that of the whole time. */
const adjoiningPeriodsAddUp: Property = (rule) => {
  fc.assert(
    fc.property(cases, fc.double({ min: 0, max: 1, noNaN: true }), (drawn, share) => {
      const { cents, start, days, rows } = drawn;
      const exact = (from: number, until: number): Fraction => {
        let sum = ZERO;
        const note = (step: Step): void => {
          if (step.kind === "interest") sum = step.exact;
        };
        rule(request(cents / 100, from, until, table(...rows)), note);
        return sum;
      };
      const between = start + Math.floor(days * share);
      const parts = add(exact(start, between), exact(between, start + days));
      return compare(parts, exact(start, start + days)) === 0;
    }),
    { numRuns: 200 },
  );
};

describe("adjoining periods of interest", () => {
  it("add up before they are rounded", () => {
    adjoiningPeriodsAddUp(interest);
  });

  it("do not if the last day counts twice", () => {
    expect(() => {
      adjoiningPeriodsAddUp(mutants.endDayIncluded);
    }).toThrow();
  });
});

describe("named mutants of the interest", () => {
  it.each([
    ["the rate of the first day", mutants.rateOfFirstDay],
    ["365 days to every year", mutants.leapYearForgotten],
    ["the end day included", mutants.endDayIncluded],
    ["rounded per year", mutants.roundedPerYear],
  ] as [string, mutants.Interest][])("%s is found", (_, mutant) => {
    expect(() => {
      equalsDayByDay(mutant);
    }).toThrow();
  });

  it.each([
    ["returned from the start", mutants.returnedFromTheStart],
    ["returned one day later", mutants.returnedOneDayLater],
    ["what was returned early forgotten", mutants.earlyReturnsForgotten],
  ] as [string, mutants.Interest][])("%s is found", (_, mutant) => {
    expect(() => {
      returnsEqualDayByDay(mutant);
    }).toThrow();
  });
});
