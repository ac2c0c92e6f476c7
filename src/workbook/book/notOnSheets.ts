import { at, isSliced } from "../../engine/grantYear/at";
import { dayOf } from "../../engine/grantYear/days";
import type { GrantYear } from "../../engine/grantYear/grantYear";
import { daysOf } from "../../engine/grantYear/parties";
import { COURSE_TABLES } from "./tables/courseFields";

const HELD: readonly string[] = ["asOf", ...Object.values(COURSE_TABLES).map(({ list }) => list)];

/**
 * What of a grant year the sheets have no place for yet, by its place in the model:
 * "course.claims". An amendment that counts from a day within the period is none of what they
 * calculate.
 */
export function notOnSheets(grantYear: GrantYear): string[] {
  const { course = {}, amendments } = grantYear;
  const { start } = daysOf([at(grantYear)]);
  return [
    ...Object.keys(course).flatMap((list) => (HELD.includes(list) ? [] : [`course.${list}`])),
    ...amendments.flatMap((amendment, index) => {
      const effective = dayOf(amendment.effective ?? "") ?? -Infinity;
      const isLater = isSliced(amendment) && start !== undefined && effective > start;
      return isLater ? [`amendments[${index}].effective`] : [];
    }),
  ];
}
