import type { GrantYear } from "../../engine/grantYear/grantYear";
import { COURSE_TABLES } from "./tables/courseFields";

const HELD: readonly string[] = ["asOf", ...Object.values(COURSE_TABLES).map(({ list }) => list)];

/** What of a grant year the sheets have no place for yet, by its place in the model: "course.claims". */
export const notOnSheets = ({ course = {}, amendments }: GrantYear): string[] => [
  ...Object.keys(course).flatMap((list) => (HELD.includes(list) ? [] : [`course.${list}`])),
  ...amendments.flatMap(({ effective }, index) =>
    effective === undefined ? [] : [`amendments[${index}].effective`],
  ),
];
