import { compare } from "../../number/fraction";
import { compared, exact } from "../exact";
import type { Figures } from "../figures";
import type { Report } from "../finding";
import { publishedRate } from "../published";

/** Rates: there, with a source, and as published if that is what they claim. */
export function checkRates({ grantYear }: Figures, report: Report): void {
  const { posts, assistantPosts, rate, assistantRate, rateSource, rateCitation } = grantYear;
  if (posts && !rate) report("rateMissing", { field: "rate" });
  if (assistantPosts && !assistantRate) report("rateMissing", { field: "assistantRate" });

  const rates = [
    { field: "rate", value: rate, role: undefined },
    { field: "assistantRate", value: assistantRate, role: "ASSISTANT" },
  ] as const;
  for (const { field, value, role } of rates) {
    if (!value) continue;
    if (rateSource === undefined)
      report("rateWithoutSource", { field: "rateSource" }, { received: value });
    else if (rateSource === "NOTICE" && !rateCitation)
      report("rateWithoutSource", { field: "rateCitation" }, { received: value });
    else if (rateSource === "RULES") {
      const published = publishedRate(grantYear, role);
      const received = exact(value)!;
      if ("issue" in published)
        report("rateNotPublished", { field }, { received: value, issue: published.issue });
      else if (compare(published.value, received) !== 0)
        report("rateDiffers", { field }, compared(published.value, received));
    }
  }
}
