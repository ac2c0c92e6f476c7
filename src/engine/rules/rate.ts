import type { Fraction } from "../number/fraction";
import { checkItem, moduleOf, usualRateItem } from "./moduleOf";
import type { RuleRecord } from "./programme";
import { KIM } from "./kim";
import { figureOf, publishedRecord } from "./publishedRecord";

export interface Rate {
  /** Euro per full FTE and year: 22,500 per half post are 45,000. */
  readonly value: Fraction;
  readonly record: RuleRecord;
}

/**
 * The published rate of a module in a grant year. `role` only where the module has roles; the
 * first one by default. Refused: an unknown module or role, a role of a module without roles.
 * Unavailable: a rate no source states for that year.
 */
export function rate(year: number, module: number, role?: string, programme = KIM): Rate {
  const known = moduleOf(programme, module);
  if (role !== undefined) checkItem(known, "role", role, known.roles);
  const item = role ?? usualRateItem(known);
  const record = publishedRecord(programme, "rate", module, item, year);
  return { value: figureOf(record), record };
}
