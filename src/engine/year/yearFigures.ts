import { versionsOf } from "../grantYear/at";
import { checkedInputs } from "../grantYear/checkedInputs";
import type { Course } from "../grantYear/course";
import type { Known } from "../grantYear/exact";
import type { GrantYear } from "../grantYear/grantYear";
import type { Plan } from "../grantYear/plan";
import { timeSlices } from "../grantYear/timeSlices";
import { checkedCourse } from "./checkedCourse";
import { reportChoices } from "./choices";
import { type CourseDeadline, courseDeadlines } from "./courseDeadlines";
import { checkDocuments } from "./documents/courseDocuments";
import { type BodyForecast, courseForecast } from "./forecast/courseForecast";
import { courseClaims, type YearClaim } from "./interest/courseClaims";
import { checkUse } from "./interest/checkUse";
import { type YearFinding, YEAR_FINDINGS, type YearReport } from "./finding";
import { courseMoves } from "./ledger/courseMoves";
import { type Account, accountOf } from "./ledger/moves";
import { checkSettled } from "./settlement/checkSettled";
import { courseCarryOver } from "./settlement/courseCarryOver";
import type { CarriedOver } from "./settlement/carryOver";
import { courseRefinancing, type SettledRegion } from "./settlement/courseRefinancing";
import { courseSettlement } from "./settlement/courseSettlement";
import { type BodyTopUp, courseTopUps } from "./settlement/courseTopUps";
import { plannedItems } from "./settlement/plannedItems";
import type { SettledFigures } from "./settlement/settledYear";
import { checkPosts } from "./staffing/checkPosts";
import { type CoursePost, coursePosts } from "./staffing/coursePosts";
import { reportFte } from "./staffing/postsAgainstFte";
import { courseReassignment, type Reassigned } from "./staffing/courseReassignment";

/** A body with its account as paid, and as it will be once all that is planned is paid. */
export interface YearBody {
  readonly name: string;
  readonly actual: Account;
  readonly expected: Account;
  readonly settled: Known<SettledFigures>;
  readonly forecast: Known<BodyForecast>;
}

export interface YearFigures {
  readonly posts: readonly CoursePost[];
  /** In the order of the plan. */
  readonly bodies: readonly YearBody[];
  /** By day; what is released and would be handed out. */
  readonly reassignments: readonly Reassigned[];
  /** Regions that refinance, once their recipient's posts are settled. */
  readonly regions: readonly SettledRegion[];
  /** Of bodies that were paid one. */
  readonly topUps: readonly BodyTopUp[];
  /** Of money that is unused towards the Land. */
  readonly carriedOver: Known<CarriedOver>;
  readonly claims: readonly YearClaim[];
  readonly deadlines: readonly CourseDeadline[];
  /** In the order of `YEAR_FINDINGS`. */
  readonly findings: readonly YearFinding[];
}

/**
 * What follows from the course of a grant year beside its plan: who filled which post, who paid
 * whom, what is accepted of the cost, what becomes of the rest, what it comes to if all goes on as
 * planned, and which deadlines have passed on the day of `course.asOf`.
 */
export function yearFigures(given: GrantYear, plan: Plan, entered: Course): YearFigures {
  const findings: YearFinding[] = [];
  const report: YearReport = (code, found, severity = YEAR_FINDINGS[code]) =>
    findings.push({ code, severity, ...found });
  const silent = (): void => undefined; // The plan has reported it.
  const slices = timeSlices(versionsOf(checkedInputs(given, silent), undefined, silent), silent);
  const { parties } = slices.at(-1)!;
  const course = checkedCourse(entered, report);
  const { choices = [] } = course;
  reportChoices(choices, report);
  checkDocuments(given, plan, course, report);
  const posts = coursePosts(course, slices, report);
  reportFte(posts, slices, report);
  checkPosts(course, posts, slices.at(-1)!.rules, report);
  const reassignments = courseReassignment(course, slices, posts, report);
  const moves = courseMoves(course, plan, parties, report);
  const planned = plannedItems(plan.grantYear);
  const items = course.itemProofs ? planned : [];
  const toSettle = { parties, plan, posts, items };
  const settled = courseSettlement(course, { ...toSettle, moves: moves.actual }, report);
  const once: YearReport = (code, ...found) => {
    const isKnown = findings.some((finding) => finding.code === code);
    const isOpen = code === "entitlementOpen" || code === "itemScopeOpen";
    if (!isOpen || !isKnown) report(code, ...found);
  };
  const forecast = courseForecast(course, { ...toSettle, moves: moves.expected }, once);
  const bodies = parties.all.map(({ body: { name } }, i) => ({
    name,
    actual: accountOf(moves.actual, name),
    expected: accountOf(moves.expected, name),
    settled: settled?.[i],
    forecast: forecast?.[i],
  }));
  checkSettled(
    course,
    bodies.map((own, i) => ({ ...own, body: parties.all[i]!.body })),
    report,
  );
  const names = bodies.map(({ name }) => name);
  if (parties.recipient)
    checkUse(
      course,
      { grantYear: plan.grantYear, recipient: parties.recipient.body.name, posts, items: planned },
      report,
    );
  const root = parties.recipient && settled?.[parties.recipient.index];
  const order = Object.keys(YEAR_FINDINGS);
  return {
    posts,
    reassignments,
    bodies,
    regions: settled ? courseRefinancing(settled, parties, moves.actual) : [],
    topUps: settled ? courseTopUps(names, settled, { moves: moves.actual, choices }, report) : [],
    carriedOver: root && courseCarryOver(root.repayment, choices, report),
    claims: courseClaims(course, { bodies, moves: moves.actual }, report),
    deadlines: courseDeadlines(course, plan, report),
    findings: findings.sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code)),
  };
}
