import { centsToCell, fromCell, nearestCell } from "../number/cell";
import { compare, divide, type Fraction, isZero, multiply, whole } from "../number/fraction";
import { roundToCents } from "../number/rounding";
import { months } from "../period/months";
import { withoutMissing } from "./entries";
import type { Known } from "./exact";
import { noticePeriod } from "./grantedNotices";
import type { GrantYear, Notice } from "./grantYear";
import { isFigure } from "./isReadable";
import { publishedRate } from "./published";

/** More per post and year is no rate. */
const LIMIT = whole(1e9);

type Rates = Pick<GrantYear, "rate" | "assistantRate" | "rateSource" | "rateCitation">;

/**
 * The rates of a new grant year. What the notice pays per post and year counts, with the notice as
 * source if the rule data state another rate or none; without an amount the published rate. Never
 * the rate of the year before: Köln budgeted 2023 with 55,000, it became 57,000. Where items and
 * assistants are in the notice's sum too (module 1), only published rates are known.
 */
export function nextRates(grantYear: GrantYear, notice: Notice): Rates {
  const found = publishedRate(grantYear);
  const published = "value" in found ? found.value : undefined;
  const isMixed = Boolean(grantYear.assistantPosts) || grantYear.items.length > 0;
  const paid = isMixed ? undefined : ratePaid(grantYear, notice);
  if (paid && (!published || compare(paid, published) !== 0))
    return withoutMissing({
      rate: centsToCell(paid),
      rateSource: "NOTICE" as const,
      rateCitation: notice.reference,
    });
  const ofAssistant = publishedRate(grantYear, "ASSISTANT");
  const hasAssistant = Boolean(grantYear.assistantPosts) && "value" in ofAssistant;
  if (!published) return {};
  return withoutMissing({
    rate: nearestCell(published),
    assistantRate: hasAssistant ? nearestCell(ofAssistant.value) : undefined,
    rateSource: "RULES" as const,
  });
}

/** amount ÷ posts ÷ months × 12, if that is whole cents. */
function ratePaid(grantYear: GrantYear, notice: Notice): Known<Fraction> {
  const { amount, posts } = notice;
  const period = noticePeriod(grantYear, notice);
  const isKnown = isFigure(amount) && isFigure(posts);
  if (!isKnown || !amount || !posts || !period) return undefined;
  const counted = months(period, grantYear.prorationMethod ?? "CALENDAR");
  const fte = multiply(fromCell(posts), counted);
  if (isZero(fte)) return undefined;
  const rate = divide(multiply(fromCell(amount), whole(12)), fte);
  const isPlausible = compare(rate, LIMIT) < 0 && compare(rate, roundToCents(rate)) === 0;
  return isPlausible ? rate : undefined;
}
