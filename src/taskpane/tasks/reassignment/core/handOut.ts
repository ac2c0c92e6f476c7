import type { Paper } from "../../../../engine/grantYear/course";
import { isoOf } from "../../../../engine/grantYear/days";
import type { Amendment, GrantYear } from "../../../../engine/grantYear/grantYear";
import { plan } from "../../../../engine/grantYear/plan";
import { nameKey } from "../../../../engine/names/nameKey";
import { nearestCell } from "../../../../engine/number/cell";
import { add, isZero } from "../../../../engine/number/fraction";
import type { PostsMoved, Reassigned } from "../../../../engine/year/staffing/courseReassignment";

/** The document that says so. */
export interface Decision {
  /** "YYYY-MM-DD" */
  readonly date: string;
  /** Its id among the documents of the course, or where else it is said. */
  readonly name: string;
}

/**
 * The amendments by which a preview counts: of the agreed FTE of each body whose posts change, from
 * that day on; in the order of the days. Missing if the grant year would then come to other posts or
 * amounts than the preview, because others are shared out anew as well.
 */
export function handedOut(
  grantYear: GrantYear,
  reassignments: readonly Reassigned[],
  decision: Decision,
): readonly Amendment[] | undefined {
  const source = sourceOf(decision, grantYear.course?.documents ?? []);
  const added = reassignments.flatMap(({ day, moved }) =>
    moved
      .filter((each) => !isZero(each.added))
      .map((each): Amendment => ({
        ...{ date: decision.date, effective: isoOf(day), ...source, body: each.name },
        ...{ field: "agreed", value: nearestCell(add(each.held, each.added)) },
      })),
  );
  const changed = { ...grantYear, amendments: [...grantYear.amendments, ...added] };
  return isAsPreviewed(changed, reassignments) ? added : undefined;
}

function sourceOf({ name }: Decision, papers: readonly Paper[]) {
  const paper = papers.find(({ id }) => nameKey(id) === nameKey(name));
  return paper ? { document: paper.id } : { reference: name.trim() };
}

/** Of each body the last day on which anything moves shows what it comes to. */
function isAsPreviewed(changed: GrantYear, reassignments: readonly Reassigned[]): boolean {
  const { rows } = plan(changed);
  const last = new Map<string, PostsMoved>(
    reassignments.flatMap(({ moved }) => moved.map((each) => [each.name, each] as const)),
  );
  return [...last.values()].every(({ name, held, added, after }) => {
    const row = rows.find((each) => each.name === name);
    const amount = after && nearestCell(after);
    return row?.fte === nearestCell(add(held, added)) && row.amount === amount;
  });
}
