import type { Fraction } from "../number/fraction";
import { roundToCents } from "../number/rounding";
import type { Attempt } from "./attempt";
import { withinContracts } from "./contractLimit";
import type { Known } from "./exact";
import type { GrantYear } from "./grantYear";
import { slicesOfSpans } from "./spanAmounts";
import type { TimedPosts } from "./timeSlices";

/**
 * fte × euro per FTE and year × months ÷ 12 of posts that may change, rounded once to cents over
 * all days; missing if one of them is, or if a period is part of a year and nobody has chosen how
 * to count its months.
 */
export function amountOverTime(
  grantYear: GrantYear,
  spans: readonly TimedPosts[],
  attempt: Attempt,
): Known<Fraction> {
  const slices = slicesOfSpans(grantYear, spans, attempt);
  return slices && attempt(() => roundToCents(withinContracts(slices.exact)));
}
