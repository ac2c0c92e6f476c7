import type { ItemProof } from "../../grantYear/course";
import { compared, exactOrZero } from "../../grantYear/exact";
import { nameKey } from "../../names/nameKey";
import { compare } from "../../number/fraction";
import type { YearReport } from "../finding";
import type { PlannedItem } from "./plannedItems";

/** Proofs of items that are not planned, and of more that is not eligible than was spent. */
export function checkItemProofs(
  proofs: readonly ItemProof[],
  planned: readonly PlannedItem[],
  report: YearReport,
): void {
  const known = new Set(planned.map(({ item }) => nameKey(item)));
  proofs.forEach(({ item, cost, nonEligible }, index) => {
    const where = { list: "itemProofs", index, name: item } as const;
    if (!known.has(nameKey(item))) report("itemProofUnknown", where);
    const [all, part] = [exactOrZero(cost), exactOrZero(nonEligible)];
    if (compare(part, all) > 0)
      report("nonEligibleAboveCost", { ...where, ...compared(all, part) });
  });
}
