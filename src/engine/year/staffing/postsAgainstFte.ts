import { isoOf } from "../../grantYear/days";
import { exactOrZero } from "../../grantYear/exact";
import type { TimeSlice } from "../../grantYear/timeSlices";
import { nearestCell } from "../../number/cell";
import { add, compare, sum, ZERO } from "../../number/fraction";
import type { YearReport } from "../finding";
import type { CoursePost } from "./coursePosts";

/**
 * On each day on which posts or FTE change, the posts of a body must add up to its FTE, those of
 * the recipient with its assistants.
 */
export function reportFte(
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
      const { grantYear, parties, fte: all } = slices.find(({ end }) => day <= end)!;
      const assistants = index === parties.recipient?.index ? grantYear.assistantPosts : undefined;
      const fte = all[index] && add(all[index], exactOrZero(assistants));
      const held = own.filter(({ period: { start, end } }) => start <= day && day <= end);
      const named = sum([ZERO, ...held.map((post) => post.fte)]);
      if (!fte || compare(fte, named) === 0) continue;
      const values = { expected: nearestCell(fte), received: nearestCell(named) };
      report("postsDifferFromFte", { list: "posts", name: body.name, day: isoOf(day), ...values });
      break;
    }
  }
}
