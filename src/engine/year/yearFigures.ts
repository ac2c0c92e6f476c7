import { versionsOf } from "../grantYear/at";
import { checkedInputs } from "../grantYear/checkedInputs";
import type { Course, Deadline } from "../grantYear/course";
import { dayOf, isoOf } from "../grantYear/days";
import { exact, type Known } from "../grantYear/exact";
import type { GrantYear } from "../grantYear/grantYear";
import type { Plan } from "../grantYear/plan";
import { type TimeSlice, timeSlices } from "../grantYear/timeSlices";
import { nameKey } from "../names/nameKey";
import { nearestCell } from "../number/cell";
import { compare, type Fraction, sum, ZERO } from "../number/fraction";
import { type DeadlineState, deadlineState, lateChildren } from "./deadlines";
import { type YearFinding, YEAR_FINDINGS, type YearReport } from "./finding";
import { overdrafts } from "./ledger/cover";
import { type Account, accountOf, type Move, movesOf } from "./ledger/moves";
import { courseSettlement } from "./settlement/courseSettlement";
import type { SettledFigures } from "./settlement/settledYear";
import { type CoursePost, coursePosts } from "./staffing/coursePosts";

/** A body with its account as paid, and as it will be once all that is planned is paid. */
export interface YearBody {
  readonly name: string;
  readonly actual: Account;
  readonly expected: Account;
  readonly settled: Known<SettledFigures>;
}

export interface YearFigures {
  readonly posts: readonly CoursePost[];
  /** In the order of the plan. */
  readonly bodies: readonly YearBody[];
  /** With how they stand on the day shown; missing without such a day. */
  readonly deadlines: readonly { readonly deadline: Deadline; readonly at: Known<DeadlineState> }[];
  /** In the order of `YEAR_FINDINGS`. */
  readonly findings: readonly YearFinding[];
}

/**
 * What follows from the course of a grant year beside its plan: who filled which post, who paid
 * whom, what is accepted of the cost, and which deadlines have passed on the day of `course.asOf`.
 */
export function yearFigures(given: GrantYear, plan: Plan, course: Course): YearFigures {
  const findings: YearFinding[] = [];
  const report: YearReport = (code, found, severity = YEAR_FINDINGS[code]) =>
    findings.push({ code, severity, ...found });
  const silent = (): void => undefined; // The plan has reported it.
  const slices = timeSlices(versionsOf(checkedInputs(given, silent), undefined, silent), silent);
  const { parties } = slices.at(-1)!;
  const posts = coursePosts(course, slices, report);
  reportFte(posts, slices, report);
  const moves = courseMoves(
    course,
    new Set(parties.all.map(({ body }) => nameKey(body.name))),
    report,
  );
  const amounts = plan.rows.map(({ amount }) => exact(amount));
  const settled = courseSettlement(
    course,
    { parties, amounts, posts, moves: moves.actual },
    report,
  );
  const order = Object.keys(YEAR_FINDINGS);
  return {
    posts,
    bodies: parties.all.map(({ body: { name } }, i) => ({
      name,
      actual: accountOf(moves.actual, name),
      expected: accountOf(moves.expected, name),
      settled: settled?.[i],
    })),
    deadlines: courseDeadlines(course, plan, report),
    findings: findings.sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code)),
  };
}

/** On each day on which posts or FTE change, the posts of a body must add up to its FTE. */
function reportFte(
  posts: readonly CoursePost[],
  slices: readonly TimeSlice[],
  report: YearReport,
): void {
  for (const { index, body, period } of slices.at(-1)!.parties.all) {
    const own = posts.flatMap(({ party, post }) =>
      party?.index === index && post ? [post.granted] : [],
    );
    if (posts.length === 0 || !period) continue;
    const days = [
      ...[period.start, ...slices.map(({ start }) => start)],
      ...own.flatMap((post) => [post.period.start, post.period.end + 1]),
    ].filter((day) => day >= period.start && day <= period.end);
    for (const day of new Set(days.sort((a, b) => a - b))) {
      const fte = slices.find(({ end }) => day <= end)!.fte[index];
      const held = own.filter(({ period: { start, end } }) => start <= day && day <= end);
      const all = sum([ZERO, ...held.map((post) => post.fte)]);
      if (!fte || compare(fte, all) === 0) continue;
      const values = { expected: nearestCell(fte), received: nearestCell(all) };
      report("postsDifferFromFte", { list: "posts", name: body.name, day: isoOf(day), ...values });
      break;
    }
  }
}

function courseMoves(
  { payments = [] }: Course,
  known: ReadonlySet<string>,
  report: YearReport,
): { readonly actual: readonly Move[]; readonly expected: readonly Move[] } {
  payments.forEach(({ from = "", to = "", actual, actualOn }, index) => {
    for (const name of [from, to])
      if (name.trim() !== "" && !known.has(nameKey(name)))
        report("bodyUnknown", { list: "payments", index, received: name });
    if (actual !== undefined && dayOf(actualOn ?? "") === undefined)
      report("transferUndated", { list: "payments", index });
  });
  const actual = movesOf(payments, "ACTUAL");
  const euro = (amount: Fraction) => nearestCell(amount);
  for (const { body, day, paid, received } of overdrafts(actual))
    report("paidBeforeReceived", {
      ...{ list: "payments", name: body, day: isoOf(day) },
      ...{ expected: euro(received), received: euro(paid) },
    });
  return { actual, expected: movesOf(payments, "EXPECTED") };
}

const STATE_FINDING = {
  PASSED: "deadlinePassed",
  NEAR: "deadlineNear",
  UNDATED: "deadlineUndated",
} as const;

function courseDeadlines(
  { asOf, deadlines = [] }: Course,
  { rows }: Plan,
  report: YearReport,
): YearFigures["deadlines"] {
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
