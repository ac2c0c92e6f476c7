import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { YearFindingCode } from "../../../src/engine/year/finding";
import type { Body, GrantYear } from "../../../src/engine/grantYear/grantYear";

/** A worked case: what is given, what must come out, and where it is from. */
export interface YearCase<Given, Expected> {
  readonly id: string;
  readonly title: string;
  readonly given: Given;
  readonly expected: Expected;
  readonly source: string;
}

export const yearCases = <Given, Expected>(area: string): readonly YearCase<Given, Expected>[] =>
  JSON.parse(
    readFileSync(join(__dirname, `../../cases/year/${area}.json`), "utf8"),
  ) as readonly YearCase<Given, Expected>[];

export const caseOf = <Given, Expected>(area: string, id: string): YearCase<Given, Expected> =>
  yearCases<Given, Expected>(area).find((each) => each.id === id)!;

export const KREIS = "Kreis Unna";

/** Findings of single posts, bodies and payments; tried by themselves (findings.json). */
export const SINGLE_FINDINGS: readonly YearFindingCode[] = [
  ...(["filledBelowMinimum", "doubleFunding", "costImplausible", "evidenceMissing"] as const),
  ...(["evidencePending", "releaseTooLate", "receivedDiffersFromNotice", "payoutMoved"] as const),
  ...([
    "returnedAboveRepayment",
    "costAboveCeiling",
    "repaymentOpen",
    "notUsedWithinTwoMonths",
    "notANumber",
  ] as const),
];

/** The Mittelkreis in 2023: the Kreis pays Bergkamen, Bergkamen all others. */
export function mittelkreis(
  fte: Readonly<Record<string, number>>,
  rate = 57000,
  more: Partial<GrantYear> = {},
): GrantYear {
  const names = Object.keys(fte);
  const bodies = names.map((name): Body => ({
    name,
    kind: "STADT",
    payer: name === "Bergkamen" || !names.includes("Bergkamen") ? KREIS : "Bergkamen",
    agreed: fte[name]!,
    agreedReason: "Kooperationsvertrag",
  }));
  return {
    schemaVersion: 1,
    programme: "KIM",
    module: 2,
    year: 2023,
    notices: [],
    posts: Object.values(fte).reduce((sum, each) => sum + each, 0),
    rate,
    start: "2023-01-01",
    end: "2023-12-31",
    instalments: [],
    prorationMethod: "CALENDAR",
    prorationSection: "§ 4",
    regions: [],
    bodies: [{ name: KREIS, kind: "KREIS" }, ...bodies],
    items: [],
    amendments: [],
    ...more,
  };
}
