import type { Course, Deadline, Proof } from "../../grantYear/course";
import { dayOf, isoOf } from "../../grantYear/days";
import { exact, exactOrZero } from "../../grantYear/exact";
import type { ShareRules } from "../../grantYear/shareRules";
import { nameKey } from "../../names/nameKey";
import { nearestCell } from "../../number/cell";
import {
  compare,
  type Fraction,
  fraction,
  isZero,
  multiply,
  subtract,
  sum,
  ZERO,
} from "../../number/fraction";
import { chosenAnswer } from "../choices";
import type { YearReport } from "../finding";
import { expectedCost } from "../forecast/expectedCost";
import { plannedCosts } from "../forecast/plannedCosts";
import type { CoursePost } from "./coursePosts";

/** What is odd about single posts: who pays them, how little is filled, what they cost and prove. */
export function checkPosts(
  course: Course,
  posts: readonly CoursePost[],
  { minimum }: ShareRules,
  report: YearReport,
): void {
  for (const post of posts) {
    const { index, named } = post;
    const where = { list: "posts", index, name: named.post } as const;
    if (named.otherProgramme) report("doubleFunding", { ...where, received: named.otherProgramme });
    const isOfFilled = chosenAnswer(course.choices ?? [], "minimumOn") !== "PLANNED";
    if (minimum !== "NONE" && isOfFilled) checkMinimum(post, minimum, where, report);
    checkCost(course, post, where, report);
    checkProof(course, post, where, report);
  }
}

interface Place {
  readonly list: "posts";
  readonly index: number;
  readonly name: string;
}

/** Days on which something is filled, but less than the minimum. */
function checkMinimum(
  { staffed }: CoursePost,
  minimum: Fraction,
  where: Place,
  report: YearReport,
): void {
  if (!staffed) return;
  const filled = staffed.vacancies
    .map(({ fte }) => subtract(staffed.post.granted.fte, fte))
    .find((fte) => !isZero(fte) && compare(fte, minimum) < 0);
  if (filled)
    report("filledBelowMinimum", {
      ...{ ...where, expected: nearestCell(minimum), received: nearestCell(filled) },
    });
}

const [LEAST, MOST] = [fraction(60n, 100n), fraction(140n, 100n)];

/** A proven cost of less than 60 or more than 140 % of what was planned for the days it is about. */
function checkCost(
  { proofs = [], staffing = [] }: Course,
  { named, staffed }: CoursePost,
  where: Place,
  report: YearReport,
): void {
  const own = proofs.filter((proof) => isOf(proof, named.post) && isHandedIn(proof));
  const [first] = own;
  if (!staffed || !first) return;
  const { period } = staffed.post.granted;
  const end = Math.max(...own.map(({ provenUntil = "" }) => dayOf(provenUntil) ?? period.end));
  const rows = plannedCosts(staffing, named.post, period).flatMap(({ planned }) => planned ?? []);
  const about = { start: period.start, end: Math.min(end, period.end) };
  const planned = expectedCost(ZERO, rows, {
    ...{ asOf: period.start - 1, post: about, method: staffed.count.method },
  });
  const cost = sum([ZERO, ...own.map((proof) => exactOrZero(proof.cost))]);
  const isOdd =
    compare(cost, multiply(planned, LEAST)) < 0 || compare(cost, multiply(planned, MOST)) > 0;
  if (!isZero(planned) && isOdd)
    report("costImplausible", {
      ...{ ...where, expected: nearestCell(planned), received: nearestCell(cost) },
    });
}

/** A post that is not proven to its last day: missing once the day for it has passed. */
function checkProof(
  { asOf = "", proofs = [], deadlines = [] }: Course,
  { named, post }: CoursePost,
  where: Place,
  report: YearReport,
): void {
  const day = dayOf(asOf);
  const [due] = deadlines.flatMap((each) => (isProofOf(each, named.body) ? [each] : []));
  const date = dayOf(due?.date ?? "");
  if (!post || day === undefined || date === undefined) return;
  const isProven = proofs.some(
    (proof) =>
      isOf(proof, named.post) &&
      proof.status === "CHECKED" &&
      (dayOf(proof.provenUntil ?? "") ?? post.granted.period.end) >= post.granted.period.end,
  );
  if (isProven) return;
  const code = day > date ? "evidenceMissing" : "evidencePending";
  report(code, { ...where, day: isoOf(date) });
}

const isOf = (proof: Proof, post: string): boolean => nameKey(proof.post ?? "") === nameKey(post);
const isHandedIn = ({ status, cost }: Proof): boolean =>
  (status === "CHECKED" || status === "RECEIVED") && exact(cost) !== undefined;
const isProofOf = ({ what, body = "" }: Deadline, name = ""): boolean =>
  what === "PROOF" && nameKey(body) === nameKey(name);
