import type { MonthTerm, Recorder } from "../steps/step";
import { months, type MonthsMethod } from "./months";
import { monthTerms } from "./monthTerms";
import type { Period } from "./period";

/** Records how the months of a period were counted; returns what was added up. */
export function recordMonths(
  period: Period,
  method: MonthsMethod,
  record: Recorder,
): readonly MonthTerm[] {
  const terms = monthTerms(period, method);
  record({ kind: "months", ...period, method, terms, months: months(period, method) });
  return terms;
}
