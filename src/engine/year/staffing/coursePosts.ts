import { outcomeOf } from "../../grantYear/outcome";
import type { Course, NamedPost, Staffing } from "../../grantYear/course";
import { dayOf } from "../../grantYear/days";
import { exact, type Known } from "../../grantYear/exact";
import { methodFor, type Party } from "../../grantYear/parties";
import { monthRuleOf } from "../../grantYear/spanAmounts";
import type { TimeSlice } from "../../grantYear/timeSlices";
import { nameKey } from "../../names/nameKey";
import { nearestCell } from "../../number/cell";
import { isZero, whole } from "../../number/fraction";
import { months } from "../../period/months";
import type { Period } from "../../period/period";
import type { YearReport } from "../finding";
import {
  type MonthCount,
  type PostToStaff,
  type StaffedDays,
  staffedPost,
  type StaffedPost,
} from "./staffedPost";

/** A named post with what follows from its staffing; missing where a row says too little. */
export interface CoursePost {
  readonly index: number;
  readonly named: NamedPost;
  readonly party: Known<Party>;
  readonly post: Known<PostToStaff>;
  readonly staffed: Known<StaffedPost & { readonly post: PostToStaff; readonly count: MonthCount }>;
}

/** Reads posts and staffing of a course; what cannot be read is reported and counts nothing. */
export function coursePosts(
  { asOf, posts = [], staffing = [], releases = [] }: Course,
  slices: readonly TimeSlice[],
  report: YearReport,
): readonly CoursePost[] {
  const { parties, grantYear } = slices.at(-1)!;
  const known = new Set(posts.map(({ post }) => nameKey(post)));
  staffing.forEach(({ post = "" }, index) => {
    if (!known.has(nameKey(post)))
      report("staffingUnknownPost", { list: "staffing", index, name: post });
  });
  return posts.map((named, index) => {
    const where = { list: "posts", index, name: named.post } as const;
    const { body = "", granted } = named;
    const party = parties.all.find((each) => nameKey(each.body.name) === nameKey(body));
    if (!party) report("bodyUnknown", { ...where, received: body });
    const period = periodOf(named, party?.period);
    const fte = exact(granted);
    if (!period || !fte) report("rowIncomplete", where);
    if (!party || !period || !fte)
      return { index, named, party, post: undefined, staffed: undefined };
    const rates = slices.flatMap(({ start, end, grantYear: { rate, assistantRate } }) => {
      const perFte = exact(named.role === "ASSISTANT" ? assistantRate : rate);
      return perFte ? [{ rate: perFte, period: { start, end } }] : [];
    });
    const post: PostToStaff = {
      granted: { fte, period },
      rates,
      staffing: staffing.flatMap((row, i) =>
        nameKey(row.post ?? "") === nameKey(named.post) ? staffedDays(row, i, period, report) : [],
      ),
    };
    // The plan says that a rate is missing.
    if (rates.length < slices.length) return { index, named, party, post, staffed: undefined };
    const days = [period, ...post.staffing.map((row) => row.period)];
    const methods = days.map((each) => methodFor(grantYear, each));
    const method = methods.includes(undefined) ? undefined : methods[0];
    const monthRule = monthRuleOf(grantYear);
    const count = method && { method, monthRule };
    const found = count && outcomeOf(() => ({ ...staffedPost(post, count), post, count }));
    const staffed = found && "value" in found ? found.value : undefined;
    if (!staffed) report("monthsOpen", where);
    else {
      const isReleased = releases.some((each) => nameKey(each.body ?? "") === nameKey(body));
      reportStaffing(staffed, where, isReleased ? undefined : dayOf(asOf ?? ""), report);
    }
    return { index, named, party, post, staffed };
  });
}

function periodOf({ from, until }: NamedPost, contract: Known<Period>): Known<Period> {
  const start = from === undefined ? contract?.start : dayOf(from);
  const end = until === undefined ? contract?.end : dayOf(until);
  return start === undefined || end === undefined || end < start ? undefined : { start, end };
}

function staffedDays(
  { post, status, share, from, until, counts }: Staffing,
  index: number,
  within: Period,
  report: YearReport,
): readonly StaffedDays[] {
  const where = { list: "staffing", index, ...(post !== undefined && { name: post }) } as const;
  const fte = exact(share);
  const start = dayOf(from ?? "");
  const end = until === undefined ? within.end : dayOf(until);
  const isOpen = status === "INTERRUPTED" && counts === undefined;
  if (!fte || start === undefined || end === undefined || end < start || isOpen) {
    report("rowIncomplete", where);
    return [];
  }
  if (start < within.start || end > within.end) report("staffingOutsidePost", where);
  return [{ fte, period: { start, end }, counts: counts !== "NO" }];
}

const THREE_MONTHS = 3;

function reportStaffing(
  { vacant, vacancies, overfilled }: StaffedPost,
  where: { readonly list: "posts"; readonly index: number; readonly name: string },
  unreleasedOn: Known<number>,
  report: YearReport,
): void {
  const isLong = vacancies.some(({ period }) => {
    if (unreleasedOn !== undefined && period.start <= unreleasedOn && unreleasedOn <= period.end)
      return true;
    const { numerator, denominator } = months(period, "CALENDAR");
    return numerator > denominator * whole(THREE_MONTHS).numerator;
  });
  if (!isZero(vacant))
    report("postVacant", { ...where, received: nearestCell(vacant) }, isLong ? "warning" : "hint");
  if (overfilled.length > 0)
    report("postOverfilled", { ...where, received: nearestCell(overfilled[0]!.fte) });
}
