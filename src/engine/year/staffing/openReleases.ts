import type { Course } from "../../grantYear/course";
import { dayOf, isoOf } from "../../grantYear/days";
import { exact } from "../../grantYear/exact";
import type { Parties, Party } from "../../grantYear/parties";
import { nameKey } from "../../names/nameKey";
import { nearestCell } from "../../number/cell";
import {
  compare,
  type Fraction,
  isZero,
  max,
  min,
  subtract,
  sum,
  ZERO,
} from "../../number/fraction";
import type { Period } from "../../period/period";
import type { YearFinding, YearReport } from "../finding";
import type { CoursePost } from "./coursePosts";
import { type DecidedSlice, fteOn } from "./decidedSlices";

/** FTE of a body that are given back and not yet handed out. */
export interface OpenRelease {
  readonly party: Party;
  /** From that day to the end of its contract. */
  readonly left: Period;
  readonly fte: Fraction;
}

/**
 * The releases still to be handed out, in their order: what an amendment has already taken from
 * the body on that day is, and only vacant posts can be (year.md 4.7).
 */
export function openReleases(
  { asOf = "", releases = [] }: Course,
  slices: readonly DecidedSlice[],
  posts: readonly CoursePost[],
  report: YearReport,
): readonly OpenRelease[] {
  const { parties } = slices.at(-1)!;
  return releases.flatMap(({ body = "", fte, from = "" }, index) => {
    const where = { list: "releases", index } as const;
    const party = parties.forwarded.find((each) => nameKey(each.body.name) === nameKey(body));
    const given = exact(fte);
    const left = party && daysFrom(party, dayOf(from));
    if (!left || !given) {
      reportRow(parties, body, where, report);
      return [];
    }
    const day = left.start;
    const held = fteOn(slices, party.index, day);
    const gone = max(ZERO, subtract(fteOn(slices, party.index, day - 1), held));
    const open = max(ZERO, subtract(given, gone));
    const own = posts.filter((post) => post.party?.index === party.index);
    const vacant = own.length === 0 ? held : min(held, sum([ZERO, ...own.map(vacantOn(day))]));
    if (compare(open, vacant) > 0)
      report("releaseAboveVacant", {
        ...{ ...where, name: body, day: isoOf(day) },
        ...{ expected: nearestCell(vacant), received: nearestCell(open) },
      });
    const released = min(open, vacant);
    if (isoOf(day).slice(0, 7) < asOf.slice(0, 7) && !isZero(released))
      report("releaseTooLate", { ...where, name: body, day: isoOf(day) });
    return isZero(released) ? [] : [{ party, left, fte: released }];
  });
}

/** Reports a row that does not count: its body is unknown, or something else is wrong with it. */
export function reportRow(
  { all }: Parties,
  body: string,
  where: Pick<YearFinding, "list" | "index">,
  report: YearReport,
): void {
  const isKnown = all.some((party) => nameKey(party.body.name) === nameKey(body));
  if (isKnown) report("rowIncomplete", { ...where, name: body });
  else report("bodyUnknown", { ...where, received: body });
}

/** From a day to the end of a body's contract; missing if that day is none of it. */
export const daysFrom = ({ period }: Party, day: number | undefined): Period | undefined =>
  period && day !== undefined && period.start <= day && day <= period.end
    ? { start: day, end: period.end }
    : undefined;

const vacantOn =
  (day: number) =>
  ({ staffed }: CoursePost): Fraction =>
    staffed?.vacancies.find(({ period: { start, end } }) => start <= day && day <= end)?.fte ??
    ZERO;
