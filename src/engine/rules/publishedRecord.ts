import { invalid, unavailable } from "../issue";
import { fractionOfDecimal } from "../number/decimal";
import { type Fraction, multiply, whole } from "../number/fraction";
import type { Programme, RecordKind, RuleRecord } from "./programme";

/** What was read once, since a sheet asks for the same few figures in every row. */
const figures = new WeakMap<RuleRecord, Fraction>();

/** A figure in the unit the functions answer in: euro per full FTE for HALF_POST_YEAR. */
export function figureOf(record: RuleRecord): Fraction {
  const known = figures.get(record);
  if (known) return known;
  const value = fractionOfDecimal(record.value);
  const figure = record.unit === "HALF_POST_YEAR" ? multiply(value, whole(2)) : value;
  figures.set(record, figure);
  return figure;
}

/**
 * The record a source states for that year, an official document or a copy. Never the
 * neighbouring year's: Köln budgeted 2023 with 55,000 per post, two months later the rate became
 * 57,000.
 * Unavailable: no record (naming the years that have one), or a derived one (with its value).
 */
export function publishedRecord(
  { records }: Programme,
  kind: RecordKind,
  module: number,
  item: string,
  year: number,
): RuleRecord {
  checkYear(year);
  const isOfItem = (record: RuleRecord): boolean =>
    record.kind === kind && record.module === module && record.item === item;
  const record = records.find((candidate) => candidate.year === year && isOfItem(candidate));
  if (!record) {
    const published = records.filter((known) => isOfItem(known) && known.confidence !== "derived");
    const knownYears = published.map((known) => known.year).sort((a, b) => a - b);
    throw unavailable({ code: "notPublished", parameter: "year", year, item, knownYears });
  }
  if (record.confidence !== "derived") return record;
  throw unavailable({
    code: "onlyDerived",
    parameter: "year",
    year,
    item,
    value: figureOf(record),
    reason: record.reason!,
  });
}

function checkYear(year: number): void {
  if (year === 0) throw invalid({ code: "missing", parameter: "year" });
  if (!Number.isInteger(year) || year < 1900 || year > 9999)
    throw invalid({ code: "notAYear", parameter: "year", received: year });
}
