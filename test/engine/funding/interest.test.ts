import fc from "fast-check";
import { type BaseRates, baseRateTable, constantRate } from "../../../src/engine/funding/baseRates";
import { interest } from "../../../src/engine/funding/interest";
import { centsToCell, fromCell } from "../../../src/engine/number/cell";
import { readColumn } from "../../../src/engine/number/column";
import { compare, fraction } from "../../../src/engine/number/fraction";
import { dateOf, serial } from "../period/dates";
import { refusalOf } from "../refusalOf";
import * as mutants from "./mutants/interest";

type Property = (rule: mutants.Interest) => void;
type RateRow = readonly [validFrom: number, rate: number];

const constant = (rate: number): BaseRates => constantRate(readColumn([rate]));
const table = (...rows: RateRow[]): BaseRates =>
  baseRateTable(
    rows.map(([validFrom]) => validFrom),
    readColumn(rows.map(([, rate]) => rate)),
  );
const request = (amount: number, start: number, end: number, baseRates: BaseRates) => ({
  amount: fromCell(amount),
  start,
  end,
  baseRates,
  surcharge: fromCell(0.05),
});
const euros = (amount: number, start: string, end: string, baseRates: BaseRates): number =>
  centsToCell(interest(request(amount, serial(start), serial(end), baseRates)));

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
    expect(refusalOf(() => constant(-0.25))).toMatchObject({ code: "notAPercentage" });
    expect(() => constant(0.2499)).not.toThrow();
    expect(
      refusalOf(() => table([serial("2023-01-01"), 0.0162], [serial("2023-07-01"), 3.12])),
    ).toMatchObject({ code: "notAPercentage", parameter: "baseRate", position: 3 });
    const whole = { ...request(1, 44_000, 45_000, constant(0)), surcharge: fromCell(-5) };
    expect(refusalOf(() => interest(whole))).toMatchObject({
      code: "notAPercentage",
      parameter: "surcharge",
    });
    expect(refusalOf(() => interest({ ...whole, surcharge: fromCell(0.25) }))).toMatchObject({
      code: "notAPercentage",
    });
  });

  it("refuses days before the first base rate, naming the first day it knows", () => {
    const firstDay = serial("2023-07-01");
    expect(
      refusalOf(() => euros(1, "2023-06-30", "2023-07-02", table([firstDay, 0.0312]))),
    ).toEqual({ kind: "invalid", code: "beforeFirstRate", parameter: "start", firstDay });
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
});
