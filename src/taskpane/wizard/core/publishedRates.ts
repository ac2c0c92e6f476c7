import type { GrantYear } from "../../../engine/grantYear/grantYear";
import { publishedRate } from "../../../engine/grantYear/published";
import { nearestCell } from "../../../engine/number/cell";

type Place = Pick<GrantYear, "programme" | "module" | "year">;

/** The published rates as cells; without those that nobody published. */
export const publishedRates = (place: Place): Pick<GrantYear, "rate" | "assistantRate"> => ({
  ...rateCell("rate", publishedRate(place)),
  ...rateCell("assistantRate", publishedRate(place, "ASSISTANT")),
});

const rateCell = (field: "rate" | "assistantRate", found: ReturnType<typeof publishedRate>) =>
  "value" in found ? { [field]: nearestCell(found.value) } : {};
