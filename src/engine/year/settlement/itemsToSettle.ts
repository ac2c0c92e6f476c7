import type { ItemProof } from "../../grantYear/course";
import { exactOrZero } from "../../grantYear/exact";
import { nameKey } from "../../names/nameKey";
import { type Fraction, isZero, sum, ZERO } from "../../number/fraction";
import type { PlannedItem } from "./plannedItems";
import type { ItemToSettle } from "./settledItems";

/** The proofs of an item, whatever their state. */
export const proofsOf = (
  proofs: readonly ItemProof[],
  { item }: Pick<PlannedItem, "item">,
): readonly ItemProof[] => proofs.filter((proof) => nameKey(proof.item) === nameKey(item));

/** What counts of an item, added up; without units the limit is that of the units planned. */
export function spentOnItem(planned: PlannedItem, counting: readonly ItemProof[]): ItemToSettle {
  const total = (field: "cost" | "nonEligible" | "quantity"): Fraction =>
    sum([ZERO, ...counting.map((proof) => exactOrZero(proof[field]))]);
  const units = total("quantity");
  return {
    item: planned.item,
    granted: planned.granted,
    limit: planned.limitFor(isZero(units) ? undefined : units),
    cost: total("cost"),
    nonEligible: total("nonEligible"),
    isProven: counting.length > 0,
  };
}

/** Each planned item with its checked proofs; others count nothing. */
export const itemsToSettle = (
  planned: readonly PlannedItem[],
  proofs: readonly ItemProof[],
): readonly ItemToSettle[] =>
  planned.map((item) =>
    spentOnItem(
      item,
      proofsOf(proofs, item).filter(({ status }) => status === "CHECKED"),
    ),
  );
