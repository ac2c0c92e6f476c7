import { citation } from "./citation";
import { checkItem, moduleOf, usualRateItem } from "./moduleOf";
import type { RuleRecord } from "./programme";
import { KIM } from "./kim";
import { publishedRecord } from "./publishedRecord";

export interface Source {
  readonly citation: string;
  readonly record: RuleRecord;
}

/**
 * The record and the citation of a published rate or limit, German as its documents are. `item`: a
 * role or the item of a limit of that module; without one, the module's (first) rate. Refused and
 * unavailable as `rate` and `limit`.
 */
export function source(year: number, module: number, item?: string, programme = KIM): Source {
  const known = moduleOf(programme, module);
  if (item !== undefined) checkItem(known, "item", item, [...known.roles, ...known.limits]);
  const asked = item ?? usualRateItem(known);
  const kind = known.limits.includes(asked) ? "limit" : "rate";
  const record = publishedRecord(programme, kind, module, asked, year);
  return { citation: citation(programme, record), record };
}
