import type { Course } from "../../../engine/grantYear/course";
import type { GrantYear } from "../../../engine/grantYear/grantYear";
import { FIELDS } from "../../../engine/grantYear/fields";
import { plan } from "../../../engine/grantYear/plan";
import { type Fraction, isZero, subtract, sum, ZERO } from "../../../engine/number/fraction";
import type { MonthsMethod } from "../../../engine/period/months";
import { yearFigures } from "../../../engine/year/yearFigures";

/** What the staffing of all posts comes to by a way of counting months. */
export interface CountedMonths {
  readonly method: MonthsMethod;
  /** Euro: the ceilings by staffing, each rounded once, together. */
  readonly money: Fraction;
}

const METHODS = FIELDS.head.prorationMethod.words as readonly MonthsMethod[];

/**
 * The ways of counting months beside each other. None if they all come to the same, or if what one
 * of the posts comes to cannot be known.
 */
export function countedMonths(grantYear: GrantYear, course: Course): readonly CountedMonths[] {
  const all = METHODS.flatMap((method) => {
    const counted = { ...grantYear, prorationMethod: method };
    const { posts } = yearFigures(counted, plan(counted), course);
    const ceilings = posts.flatMap(({ staffed }) => staffed?.staffedCeiling ?? []);
    const isKnown = ceilings.length === posts.length;
    return isKnown ? [{ method, money: sum([ZERO, ...ceilings]) }] : [];
  });
  const [first] = all;
  const differ = all.some(({ money }) => !isZero(subtract(money, first!.money)));
  return differ && all.length === METHODS.length ? all : [];
}
