import { invalid } from "../issue";
import { bigUnits, type Column } from "../number/column";
import { fraction } from "../number/fraction";
import { powerOfTen } from "../number/powerOfTen";
import { readDay } from "../period/period";

/** From a day on, a yearly rate of units × 10^−scale holds; ordered by day. */
export interface BaseRates {
  readonly entries: readonly { readonly validFrom: number; readonly units: bigint }[];
  readonly scale: number;
}

/** One rate for all days: 3.62 % is 0.0362. */
export function constantRate(rate: Column): BaseRates {
  const units = bigUnits(rate)[0]!;
  checkPercentage(units, rate.scale);
  return { entries: [{ validFrom: -Infinity, units }], scale: rate.scale };
}

/**
 * A table of base rates (§ 247 BGB: a new one on 1 January and 1 July), in any order; rows that
 * are empty or 0 in both cells are skipped. Positions of issues count the table's cells, two to a
 * row. Refused: no row at all, a rate without a day, two rates from the same day, a rate of 0.25
 * or more in size.
 */
export function baseRateTable(validFrom: readonly number[], rates: Column): BaseRates {
  const units = bigUnits(rates);
  const entries = [];
  for (const [row, cell] of validFrom.entries()) {
    if (cell === 0 && units[row] === 0n) continue;
    const day = readDay(cell, "baseRate", 2 * row);
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

/** A quarter a year is no rate a council pays; it is a percentage typed as a number. */
function checkPercentage(units: bigint, scale: number, position?: number): void {
  const magnitude = units < 0n ? -units : units;
  if (4n * magnitude < powerOfTen(scale)) return;
  const issue = {
    code: "notAPercentage",
    parameter: "baseRate",
    received: fraction(units, powerOfTen(scale)),
  } as const;
  throw invalid(position === undefined ? issue : { ...issue, position });
}
