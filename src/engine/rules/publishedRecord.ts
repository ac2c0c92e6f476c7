import { invalid, unavailable } from "../issue";
import { Decimal, fromDecimal } from "../number/decimal";
import { type Fraction, multiply, whole } from "../number/fraction";
import type { Programme, RecordKind, RuleRecord } from "./programme";

/** A figure in the unit the functions answer in: euro per full FTE for HALF_POST_YEAR. */
export function figureOf({ value, unit }: RuleRecord): Fraction {
  const figure = fromDecimal(new Decimal(value));
  return unit === "HALF_POST_YEAR" ? multiply(figure, whole(2)) : figure;
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
  const ofItem = records.filter(
    (record) => record.kind === kind && record.module === module && record.item === item,
  );
  const record = ofItem.find((candidate) => candidate.year === year);
  if (!record) {
    const published = ofItem.filter(({ confidence }) => confidence !== "derived");
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
