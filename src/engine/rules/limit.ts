import { invalid } from "../issue";
import { fractionOfDecimal } from "../number/decimal";
import type { Fraction } from "../number/fraction";
import type { RuleRecord, UNITS_OF_KIND } from "./programme";
import { KIM } from "./kim";
import { figureOf, publishedRecord } from "./publishedRecord";

type LimitUnit = (typeof UNITS_OF_KIND)["limit"][number];

export interface Limit {
  /** Euro at most: per FTE and year, per day, or per year, as the record's unit says. */
  readonly value: Fraction;
  readonly unit: LimitUnit;
  /** Most units it is granted for, if the source says so. */
  readonly most: Fraction | undefined;
  readonly record: RuleRecord;
}

/**
 * The published upper limit of an item in a grant year. Refused: an unknown item. Unavailable: a
 * limit no source states for that year.
 */
export function limit(year: number, item: string, programme = KIM): Limit {
  const module = programme.modules.find(({ limits }) => limits.includes(item));
  if (!module) {
    const allowed = programme.modules.flatMap(({ limits }) => limits);
    throw invalid({ code: "unknownOption", parameter: "item", received: item, allowed });
  }
  const record = publishedRecord(programme, "limit", module.module, item, year);
  const most = record.maximumQuantity;
  return {
    value: figureOf(record),
    unit: record.unit as LimitUnit,
    most: most === undefined ? undefined : fractionOfDecimal(most),
    record,
  };
}
