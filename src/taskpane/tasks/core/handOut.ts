import { withoutMissing } from "../../../engine/grantYear/entries";
import { isoOf } from "../../../engine/grantYear/days";
import type { Amendment, GrantYear } from "../../../engine/grantYear/grantYear";
import { plan } from "../../../engine/grantYear/plan";
import { nearestCell } from "../../../engine/number/cell";
import { add, isZero } from "../../../engine/number/fraction";
import type { PostsMoved, Reassigned } from "../../../engine/year/staffing/courseReassignment";

/** The document that says so. */
export interface Decision {
  /** "YYYY-MM-DD" */
  readonly date: string;
  readonly reference: string;
}

/**
 * The grant year in which a preview counts: an amendment of the agreed FTE for each body whose
 * posts change, from that day on. Missing if the grant year would then come to other posts or
 * amounts than the preview, because others are shared out anew as well.
 */
export function handedOut(
  grantYear: GrantYear,
  reassignments: readonly Reassigned[],
  { date, reference }: Decision,
): GrantYear | undefined {
  const added = reassignments.flatMap(({ day, moved }) =>
    moved
      .filter((each) => !isZero(each.added))
      .map((each): Amendment => ({
        ...{ date, effective: isoOf(day), reference, body: each.name },
        ...{ field: "agreed", value: nearestCell(add(each.held, each.added)) },
      })),
  );
  const changed = { ...grantYear, amendments: [...grantYear.amendments, ...added] };
  return isAsPreviewed(changed, reassignments) ? changed : undefined;
}

function isAsPreviewed(changed: GrantYear, reassignments: readonly Reassigned[]): boolean {
  const { rows } = plan(changed);
  const last = new Map<string, PostsMoved>(
    reassignments.flatMap(({ moved }) => moved.map((each) => [each.name, each] as const)),
  );
  return [...last.values()].every(({ name, held, added, after }) => {
    const row = rows.find((each) => each.name === name);
    const amount = after && nearestCell(after);
    const known = withoutMissing({ fte: row?.fte, amount: row?.amount });
    return (
      known.fte === nearestCell(add(held, added)) &&
      (amount === undefined || known.amount === amount)
    );
  });
}
