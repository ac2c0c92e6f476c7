import { floor } from "../../number/rounding";
import { compare, divide, fraction, isZero, multiply, negate, whole } from "../../number/fraction";
import { compared, exact, exactOrZero } from "../exact";
import type { Figures } from "../figures";
import type { Report } from "../finding";
import { hasContract } from "../parties";
import { recommendedOneIn } from "../published";

/**
 * Fewer posts at the KI than the rule data say is recommended: a warning, no more. `expected` is
 * the least multiple of the step that is enough.
 */
export function checkKiShare({ grantYear, rules }: Figures, report: Report): void {
  const posts = exact(grantYear.posts);
  const oneIn = recommendedOneIn(grantYear);
  if (hasContract(grantYear) || oneIn === undefined || !posts) return;
  const kiPosts = exactOrZero(grantYear.kiPosts);
  const least = divide(posts, whole(oneIn));
  if (compare(kiPosts, least) >= 0) return;
  const steps = isZero(rules.step) ? undefined : -floor(negate(divide(least, rules.step)));
  const expected = steps === undefined ? least : multiply(fraction(steps), rules.step);
  report("kiBelowRecommended", { field: "kiPosts" }, compared(expected, kiPosts));
}
