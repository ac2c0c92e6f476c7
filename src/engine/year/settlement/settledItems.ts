import type { Answer } from "../../grantYear/course";
import { type Fraction, max, min, subtract, sum, ZERO } from "../../number/fraction";
import { acceptedCosts } from "./accepted";

/** An item of module 1 as planned, and what is proven of it; euro, whole cents. */
export interface ItemToSettle {
  /** As the plan writes it first. */
  readonly item: string;
  /** Accepted in the plan: what the grant holds for it. */
  readonly granted: Fraction;
  /** The most that its limit allows for what is proven; never less than `granted` as planned. */
  readonly limit: Fraction;
  /** All that was spent. */
  readonly cost: Fraction;
  /** Of it not eligible. */
  readonly nonEligible: Fraction;
  /** A proof of it is checked. */
  readonly isProven: boolean;
}

export interface SettledItem extends ItemToSettle {
  /** cost − nonEligible; not below 0. */
  readonly eligible: Fraction;
  readonly accepted: Fraction;
  /** cost − accepted */
  readonly ownShare: Fraction;
}

/**
 * What is accepted of each item. EACH_ITEM: up to what is granted for it. ALL_ITEMS: what items
 * leave of that is shared among those that cost more, by what they cost more within their limits
 * (largest remainder in cents), so that all together reach the smaller of cost and grant. The limit
 * of an item holds in both. `eligible` + not eligible = `accepted` + `ownShare`.
 */
export function settledItems(
  items: readonly ItemToSettle[],
  scope: Answer<"itemScope">,
): readonly SettledItem[] {
  const eligible = items.map((item) => max(ZERO, subtract(item.cost, item.nonEligible)));
  const accepted = acceptedCosts(
    items.map(({ limit, granted }, i) => [{ cost: min(eligible[i]!, limit), ceiling: granted }]),
    scope === "EACH_ITEM" ? "BODY" : "CONTRACT",
  );
  return items.map((item, i) => ({
    ...{ ...item, eligible: eligible[i]!, accepted: accepted[i]! },
    ownShare: subtract(item.cost, accepted[i]!),
  }));
}

/** All amounts of a kind. */
export const ofItems = (
  items: readonly SettledItem[],
  figure: "granted" | "cost" | "eligible" | "accepted" | "ownShare",
): Fraction => sum([ZERO, ...items.map((item) => item[figure])]);
