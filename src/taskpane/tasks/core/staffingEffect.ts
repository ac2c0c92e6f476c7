import { chosenAnswer } from "../../../engine/year/choices";
import type { Course } from "../../../engine/grantYear/course";
import type { Known } from "../../../engine/grantYear/exact";
import { type Fraction, subtract, sum, ZERO } from "../../../engine/number/fraction";
import { roundToCents } from "../../../engine/number/rounding";
import type { CoursePost } from "../../../engine/year/staffing/coursePosts";

/** What the staffing of all posts comes to. */
export interface StaffingEffect {
  /** FTE-months; `granted` = `filled` + `vacant`. */
  readonly granted: Fraction;
  readonly filled: Fraction;
  readonly vacant: Fraction;
  /** Euro, rounded once: rate × vacant FTE-months ÷ 12. */
  readonly vacantMoney: Fraction;
  /** Euro that are lost by the chosen rule; missing while none is chosen and it matters. */
  readonly lost: Known<Fraction>;
}

/** Missing if what one of the posts comes to cannot be known, or there is no post. */
export function staffingEffect(
  posts: readonly CoursePost[],
  { choices = [] }: Course,
): Known<StaffingEffect> {
  const staffed = posts.flatMap((post) => post.staffed ?? []);
  if (staffed.length < posts.length || posts.length === 0) return undefined;
  const all = (figure: "granted" | "filled" | "vacant" | "grantedMoney" | "filledMoney") =>
    sum([ZERO, ...staffed.map((post) => post[figure])]);
  const vacantMoney = roundToCents(subtract(all("grantedMoney"), all("filledMoney")));
  const basis = chosenAnswer(choices, "entitlementBasis");
  const byRule = { CONTRACT: ZERO, STAFFED: vacantMoney };
  return {
    ...{ granted: all("granted"), filled: all("filled"), vacant: all("vacant"), vacantMoney },
    lost: basis ? byRule[basis] : vacantMoney.numerator === 0n ? ZERO : undefined,
  };
}
