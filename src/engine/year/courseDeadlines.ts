import type { Course, Deadline } from "../grantYear/course";
import { dayOf } from "../grantYear/days";
import type { Known } from "../grantYear/exact";
import type { Plan } from "../grantYear/plan";
import { nameKey } from "../names/nameKey";
import { type DeadlineState, deadlineState, lateChildren } from "./deadlines";
import type { YearReport } from "./finding";

/** A deadline with how it stands on the day shown; missing without such a day. */
export interface CourseDeadline {
  readonly deadline: Deadline;
  readonly at: Known<DeadlineState>;
}

const STATE_FINDING = {
  PASSED: "deadlinePassed",
  NEAR: "deadlineNear",
  UNDATED: "deadlineUndated",
} as const;

/** The deadlines of a course, in their order; reported is what is due and what is due too late. */
export function courseDeadlines(
  { asOf, deadlines = [] }: Course,
  { rows }: Plan,
  report: YearReport,
): readonly CourseDeadline[] {
  const day = dayOf(asOf ?? "");
  const stated = deadlines.map((deadline, index) => {
    const at = day === undefined ? undefined : deadlineState(deadline, day);
    if (at && at.state !== "DONE" && at.state !== "OPEN")
      report(STATE_FINDING[at.state], placeOf(deadline, index));
    return { deadline, at };
  });
  const payerOf = (body: string) => rows.find(({ name }) => nameKey(name) === nameKey(body))?.payer;
  for (const { child, parent } of lateChildren(deadlines, payerOf))
    report("childDeadlineAfterParent", {
      ...placeOf(child, deadlines.indexOf(child)),
      expected: parent.date!,
    });
  return stated;
}

const placeOf = ({ body, date }: Deadline, index: number) => ({
  ...({ list: "deadlines", index } as const),
  ...(body !== undefined && { name: body }),
  ...(date !== undefined && { day: date }),
});
