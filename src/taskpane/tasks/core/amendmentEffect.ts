import type { Course } from "../../../engine/grantYear/course";
import { dayOf, isoOf } from "../../../engine/grantYear/days";
import type { Finding } from "../../../engine/grantYear/finding";
import type { Amendment, GrantYear } from "../../../engine/grantYear/grantYear";
import { type Plan, plan } from "../../../engine/grantYear/plan";
import { type Synopsis, synopsis } from "../../../engine/year/documents/synopsis";
import type { YearFinding } from "../../../engine/year/finding";
import { yearFigures } from "../../../engine/year/yearFigures";
import { notOnSheets } from "../../../workbook/book/notOnSheets";

/** What a document that is not on the sheets yet would change. */
export interface AmendmentEffect {
  readonly plan: Plan;
  /** From the day before the document to its day. */
  readonly synopsis: Synopsis;
  /** What would be found that is not found now. */
  readonly findings: readonly Finding[];
  readonly yearFindings: readonly YearFinding[];
  /** The sheets can calculate it. */
  readonly isHeld: boolean;
}

/** Nothing while nothing is amended. */
export function amendmentEffect(
  before: { readonly plan: Plan; readonly findings: readonly YearFinding[] },
  wanted: GrantYear & { readonly course: Course },
  amendments: readonly Amendment[],
): AmendmentEffect | undefined {
  const [first] = amendments;
  if (!first) return undefined;
  const after = plan(wanted);
  const dayBefore = isoOf(dayOf(first.date)! - 1);
  const unheld = notOnSheets(wanted);
  const others = wanted.amendments.length - amendments.length;
  return {
    plan: after,
    synopsis: synopsis(wanted, dayBefore, first.date),
    findings: newIn(after.findings, before.plan.findings),
    yearFindings: newIn(yearFigures(wanted, after, wanted.course).findings, before.findings),
    isHeld: amendments.every((_, at) => !unheld.includes(`amendments[${others + at}].effective`)),
  };
}

function newIn<Each>(after: readonly Each[], before: readonly Each[]): Each[] {
  const known = new Set(before.map(textOf));
  return after.filter((each) => !known.has(textOf(each)));
}

/** Findings may hold exact numbers, which JSON has not. */
const textOf = (finding: unknown): string =>
  JSON.stringify(finding, (_, value: unknown) =>
    typeof value === "bigint" ? String(value) : value,
  );
