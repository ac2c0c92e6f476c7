import type { Plan } from "../../engine/grantYear/plan";
import { fromCell, nearestCell } from "../../engine/number/cell";
import { subtract } from "../../engine/number/fraction";

/** The Land's money for posts that does not stay with the recipient, euro. */
export function forwardedSum({ totals, rows }: Plan): number | undefined {
  const kept = rows.find(({ isRecipient }) => isRecipient)?.amount;
  return totals.amount === undefined || kept === undefined
    ? undefined
    : nearestCell(subtract(fromCell(totals.amount), fromCell(kept)));
}
