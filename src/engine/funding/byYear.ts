import { share } from "../apportion/share";
import { invalid } from "../issue";
import type { Column } from "../number/column";
import { greatestDivisor } from "../number/greatestDivisor";
import type { Fraction } from "../number/fraction";
import { monthsByYear } from "../period/budgetYears";
import { months, type MonthsMethod } from "../period/months";
import { readPeriod } from "../period/period";
import type { Recorder } from "../steps/step";
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
  const extra = new Array<number>(years.length).fill(0);
  const split = { total: amount, weights, unit: CENT, method: "HAMILTON" } as const;
  const parts = share(
    split,
    record &&
      ((step) => {
        if (step.kind === "units") extra[step.position!] = step.change;
      }),
  );
  const allMonths = months(period, method);
  return years.map(({ year, months: ofYear }, i) => {
    const part = fromCents(BigInt(parts[i]!));
    const extraCents = cents < 0n ? -extra[i]! : extra[i]!;
    record?.({ kind: "yearPart", year, amount, months: ofYear, allMonths, extraCents, part });
    return { year, amount: part };
  });
}

/** Fractions on their least common denominator: whole weights in the same proportion. */
function wholeWeights(fractions: readonly Fraction[]): Column & { units: readonly bigint[] } {
  const common = fractions.reduce((sum, { denominator }) => leastMultiple(sum, denominator), 1n);
  const units = fractions.map(({ numerator, denominator }) => numerator * (common / denominator));
  return { units, scale: 0 };
}

const leastMultiple = (a: bigint, b: bigint): bigint => (a / greatestDivisor(a, b)) * b;
