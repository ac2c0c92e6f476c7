import { share } from "../apportion/share";
import { invalid } from "../issue";
import type { Column } from "../number/column";
import { greatestDivisor } from "../number/greatestDivisor";
import { divide, type Fraction, multiply } from "../number/fraction";
import { calendarYears, monthsByYear } from "../period/budgetYears";
import type { MonthsMethod } from "../period/months";
import { monthTerms } from "../period/monthTerms";
import { type Period, readPeriod } from "../period/period";
import { recordMonths } from "../period/recordMonths";
import type { Recorder, StepOf } from "../steps/step";
import { CENT, fromCents, wholeCents } from "./wholeCents";

export interface YearAmount {
  readonly year: number;
  readonly amount: Fraction;
}

/**
 * Splits an amount over the budget years of its period, `start` and `end` included (days as cells
 * deliver them), by the months of each year. Largest remainder in cents; the parts add up to the
 * amount exactly, which therefore has to be whole cents.
 */
export function byYear(
  amount: Fraction,
  start: number,
  end: number,
  method: MonthsMethod,
  record?: Recorder,
): YearAmount[] {
  const period = readPeriod(start, end);
  const years = monthsByYear(period, method);
  const cents = wholeCents(amount, "amount");
  const weights = wholeWeights(years.map(({ months }) => months));
  if (cents !== 0n && weights.units.every((weight) => weight === 0n))
    throw invalid({ code: "noFullMonth", parameter: "method" });
  const split = { total: amount, weights, unit: CENT, method: "HAMILTON" } as const;
  const rounded: RoundedPart[] = [];
  const noted: Recorder | undefined =
    record && ((step) => void (step.kind === "part" && rounded.push(step)));
  const parts = share(split, noted);
  if (record && rounded.length > 0) recordYears(amount, period, method, rounded, record);
  return years.map(({ year }, i) => ({ year, amount: fromCents(BigInt(parts[i]!)) }));
}

type RoundedPart = Pick<StepOf<"part">, "weight" | "sum" | "rounded" | "extra" | "part">;

function recordYears(
  amount: Fraction,
  period: Period,
  method: MonthsMethod,
  rounded: readonly RoundedPart[],
  record: Recorder,
): void {
  const allMonths = recordMonths(period, method, record);
  for (const [i, { year, ...part }] of calendarYears(period).entries()) {
    const { weight, sum, ...cents } = rounded[i]!;
    record({
      kind: "yearPart",
      column: i,
      year,
      amount,
      method,
      months: monthTerms(part, method),
      allMonths,
      quota: divide(multiply(amount, weight), sum),
      rounded: cents.rounded,
      extra: cents.extra,
      part: cents.part,
    });
  }
}

/** Fractions on their least common denominator: whole weights in the same proportion. */
function wholeWeights(fractions: readonly Fraction[]): Column & { units: readonly bigint[] } {
  const common = fractions.reduce((sum, { denominator }) => leastMultiple(sum, denominator), 1n);
  const units = fractions.map(({ numerator, denominator }) => numerator * (common / denominator));
  return { units, scale: 0 };
}

const leastMultiple = (a: bigint, b: bigint): bigint => (a / greatestDivisor(a, b)) * b;
