import { type BaseRateData, halfYearAfter } from "./baseRates";
import { DOCUMENT } from "./checkProgramme";
import { day, listOf, mapOf, percentage, type RuleProblem, shapeOf, text } from "./shape";

const BASE_RATES = shapeOf({
  documents: mapOf(DOCUMENT),
  rows: listOf(
    shapeOf({
      from: day,
      percent: percentage,
      sources: listOf(text, 1),
    }),
    1,
  ),
});

/**
 * Checks the file of the base rates: strict keys, percentages, each row the half-year after the one
 * before it (unchanged rates included), a source to every row, no document unknown or unused.
 * Returns what is wrong.
 */
export function checkBaseRates(data: unknown): RuleProblem[] {
  const problems = BASE_RATES(data, "");
  return problems.length > 0 ? problems : checkRows(data as BaseRateData);
}

function checkRows({ documents, rows }: BaseRateData): RuleProblem[] {
  const problems: RuleProblem[] = [];
  const used = new Set(rows.flatMap(({ sources }) => sources));
  for (const [i, { from, sources }] of rows.entries()) {
    const path = `rows[${i}]`;
    if (from !== (i === 0 ? halfYearOf(from) : halfYearAfter(rows[i - 1]!.from)))
      problems.push({ path: `${path}.from`, problem: "notTheNextHalfYear" });
    for (const [k, key] of sources.entries())
      if (!Object.hasOwn(documents, key))
        problems.push({ path: `${path}.sources[${k}]`, problem: "unknownDocument" });
  }
  for (const key of Object.keys(documents))
    if (!used.has(key)) problems.push({ path: `documents.${key}`, problem: "unusedDocument" });
  return problems;
}

const halfYearOf = (day: string): string =>
  `${day.slice(0, 4)}-${day.slice(5, 7) < "07" ? "01" : "07"}-01`;
