import type { Finding, Where } from "../../../engine/grantYear/finding";
import type { GrantYear } from "../../../engine/grantYear/grantYear";
import { plan, type Plan } from "../../../engine/grantYear/plan";
import type { Draft } from "./draft";
import { toGrantYear } from "./toGrantYear";

/** What follows from a draft as it stands. */
export interface Assessment {
  readonly grantYear: GrantYear;
  readonly plan: Plan;
  /** What cannot be read, then what the plan found. */
  readonly findings: readonly Finding[];
}

export function assess(draft: Draft): Assessment {
  const { grantYear, unreadable } = toGrantYear(draft);
  const planned = plan(grantYear);
  // In the grant year such a cell is empty: that it is missing is not said, too.
  const others = planned.findings.filter(
    ({ where }) => !unreadable.some((finding) => isSameCell(finding.where, where)),
  );
  return { grantYear, plan: planned, findings: [...unreadable, ...others] };
}

const isSameCell = (one: Where, other: Where): boolean =>
  one.list === other.list && one.index === other.index && one.field === other.field;
