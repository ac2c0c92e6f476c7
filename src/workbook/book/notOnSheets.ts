import type { GrantYear } from "../../engine/grantYear/grantYear";
import { unslicedAmendments } from "./slices";
import { COURSE_TABLES } from "./tables/courseFields";

const HELD: readonly string[] = ["asOf", ...Object.values(COURSE_TABLES).map(({ list }) => list)];

/**
 * What of a grant year the sheets have no place for yet, by its place in the model:
 * "course.releases"; and from which day on an amendment counts, where they cannot calculate it.
 */
export function notOnSheets(grantYear: GrantYear): string[] {
  const { course = {} } = grantYear;
  return [
    ...Object.keys(course).flatMap((list) => (HELD.includes(list) ? [] : [`course.${list}`])),
    ...unslicedAmendments(grantYear).map((index) => `amendments[${index}].effective`),
  ];
}
