import { invalid } from "../issue";
import { bigUnits, type Column } from "../number/column";
import { type Fraction, fraction } from "../number/fraction";
import { powerOfTen } from "../number/powerOfTen";
import { readAnyDay } from "../period/period";

/** From a day on, a yearly rate of units × 10^−scale holds; ordered by day. */
export interface BaseRates {
  readonly entries: readonly { readonly validFrom: number; readonly units: bigint }[];
  readonly scale: number;
  /** First day for which no rate is known; without it the last one holds on. */
  readonly until?: number;
}

/** No base rate: what a contract says is the whole rate. */
export const NO_BASE_RATE: BaseRates = {
  entries: [{ validFrom: -Infinity, units: 0n }],
  scale: 0,
};

/** One rate for all days: 3.62 % is 0.0362. */
export function constantRate(rate: Column): BaseRates {
  const units = bigUnits(rate)[0]!;
  checkPercentage(units, rate.scale);
  return { entries: [{ validFrom: -Infinity, units }], scale: rate.scale };
}

/**
 * A table of base rates (§ 247 BGB: a new one on 1 January and 1 July), in any order; rows that
 * are empty or 0 in both cells are skipped. Positions of issues count the table's cells, two to a
 * row. Refused: no row at all, a rate without a day, two rates from the same day, a rate of 0.10
 * or more in size.
 */
export function baseRateTable(validFrom: readonly number[], rates: Column): BaseRates {
  const units = bigUnits(rates);
  const entries = [];
  for (const [row, cell] of validFrom.entries()) {
    if (cell === 0 && units[row] === 0n) continue;
    const day = readAnyDay(cell, "baseRate", 2 * row);
    checkPercentage(units[row]!, rates.scale, 2 * row + 1);
    entries.push({ validFrom: day, units: units[row]!, position: 2 * row });
  }
  if (entries.length === 0) throw invalid({ code: "missing", parameter: "baseRate" });
  entries.sort((a, b) => a.validFrom - b.validFrom || a.position - b.position);
  for (const [i, { validFrom: day, position }] of entries.entries())
    if (day === entries[i - 1]?.validFrom)
      throw invalid({ code: "equalDates", parameter: "baseRate", position, day });
  return { entries, scale: rates.scale };
}

function checkPercentage(units: bigint, scale: number, position?: number): void {
  const received = fraction(units, powerOfTen(scale));
  if (isPercentage(received)) return;
  const issue = { code: "notAPercentage", parameter: "baseRate", received } as const;
  throw invalid(position === undefined ? issue : { ...issue, position });
}

/** A tenth a year is no base rate and no surcharge: 0.12 was typed where 0.12 % was meant. */
export function isPercentage({ numerator, denominator }: Fraction): boolean {
  const magnitude = numerator < 0n ? -numerator : numerator;
  return 10n * magnitude < denominator;
}
