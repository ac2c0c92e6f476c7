import { unavailable } from "../issue";
import { type Fraction, fraction } from "../number/fraction";
import { toSerial } from "../period/calendar";
import { readDay } from "../period/period";
import type { Confidence } from "./programme";
import { BASE_RATES, type BaseRateData, type BaseRateRow, halfYearAfter } from "./baseRates";

/** Base rates of units × 10^−scale a year, each from a day on; the last one ends with its half-year. */
export interface PublishedBaseRates {
  readonly entries: readonly { readonly validFrom: number; readonly units: bigint }[];
  readonly scale: number;
  /** First day whose rate is not known. */
  readonly until: number;
}

export interface BaseRate {
  /** A fraction a year: 3.37 % is 0.0337. */
  readonly rate: Fraction;
  /** First day of its half-year. */
  readonly validFrom: number;
  readonly row: BaseRateRow;
}

let published: PublishedBaseRates | undefined;

/** The base rates of § 247 BGB as the rule data hold them, one entry per half-year. */
export function publishedBaseRates(): PublishedBaseRates {
  published ??= {
    entries: BASE_RATES.rows.map(({ from, percent }) => ({
      validFrom: serialOf(from),
      units: BigInt(percent.replace(".", "")),
    })),
    scale: 4,
    until: serialOf(halfYearAfter(BASE_RATES.rows.at(-1)!.from)),
  };
  return published;
}

/**
 * The base rate of § 247 BGB on a day as a cell delivers it. Refused: what is no day.
 * Unavailable: a day outside the half-years of the rule data; the last rate is never carried on.
 */
export function baseRate(cell: number): BaseRate {
  const day = readDay(cell, "day");
  const { entries, scale, until } = publishedBaseRates();
  const index = day < until ? entries.findLastIndex(({ validFrom }) => validFrom <= day) : -1;
  if (index < 0)
    throw unavailable({
      code: "baseRateUnknown",
      parameter: "day",
      day,
      firstDay: entries[0]!.validFrom,
      lastDay: until - 1,
    });
  const { validFrom, units } = entries[index]!;
  return { rate: fraction(units, 10n ** BigInt(scale)), validFrom, row: BASE_RATES.rows[index]! };
}

/** The documents of a row of the base rates, German as they are. */
export const baseRateSource = ({ sources }: BaseRateRow): string =>
  sources.map((key) => BASE_RATES.documents[key]!.title).join("; ");

/** Founded on copies only, or on what an authority keeps. */
export const baseRateConfidence = (
  { sources }: BaseRateRow,
  { documents }: BaseRateData = BASE_RATES,
): Confidence => (sources.every((key) => documents[key]!.isCopy) ? "unofficialCopy" : "stated");

function serialOf(iso: string): number {
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  return toSerial({ year, month, day });
}
