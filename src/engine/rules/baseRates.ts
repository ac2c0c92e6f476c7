import baseRates from "./base-rates.json";
import type { SourceDocument } from "./programme";

/** The base rates of § 247 BGB as data, one row per half-year; checked by `checkBaseRates`. */
export interface BaseRateData {
  readonly documents: Readonly<Record<string, SourceDocument>>;
  readonly rows: readonly BaseRateRow[];
}

export interface BaseRateRow {
  /** First day of the half-year: 2023-07-01. */
  readonly from: string;
  /** Percent a year, with both decimals: 3.12. */
  readonly percent: string;
  /** Keys of documents. */
  readonly sources: readonly string[];
}

export const BASE_RATES = baseRates as BaseRateData;

/** First day of the half-year after the one that begins on that day. */
export const halfYearAfter = (from: string): string => {
  const year = Number(from.slice(0, 4));
  return from.slice(5, 7) < "07" ? `${year}-07-01` : `${year + 1}-01-01`;
};
