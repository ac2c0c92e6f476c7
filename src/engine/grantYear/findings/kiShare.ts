import { floor } from "../../number/rounding";
import { compare, divide, fraction, isZero, multiply, negate } from "../../number/fraction";
import { compared, exact, exactOrZero } from "../exact";
import type { Figures } from "../figures";
import type { Report } from "../finding";
import { hasContract } from "../parties";

/**
 * KIM, module 2: "Empfohlen wird, mindestens ein Drittel der Stellen dem KI zuzuordnen" (Kreis
 * Warendorf, Vorlage 231/2020). A recommendation, so a warning. `expected` is the least multiple
 * of the step that is a third.
 */
export function checkKiShare({ grantYear, rules }: Figures, report: Report): void {
  const posts = exact(grantYear.posts);
  if (hasContract(grantYear)) return;
  if (grantYear.programme !== "KIM" || grantYear.module !== 2 || !posts) return;
  const kiPosts = exactOrZero(grantYear.kiPosts);
  const third = multiply(posts, fraction(1n, 3n));
  if (compare(kiPosts, third) >= 0) return;
  const steps = isZero(rules.step) ? undefined : -floor(negate(divide(third, rules.step)));
  const expected = steps === undefined ? third : multiply(fraction(steps), rules.step);
  report("kiBelowRecommended", { field: "kiPosts" }, compared(expected, kiPosts));
}
