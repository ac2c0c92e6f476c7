import type { Transfer } from "../../../../engine/grantYear/course";
import { nearestCell } from "../../../../engine/number/cell";
import { dayOf } from "../../../../engine/grantYear/days";
import { nameKey } from "../../../../engine/names/nameKey";
import { accountOf, movesOf } from "../../../../engine/year/ledger/moves";

/**
 * Of each payment that was made, what its payer has left of the grant at the end of that day, euro;
 * below 0 it paid before it had the money. Missing where the Land pays or no day is known.
 */
export function balancesAfter(payments: readonly Transfer[]): readonly (number | undefined)[] {
  const moves = movesOf(payments, "ACTUAL");
  return payments.map(({ from = "", actual, actualOn = "" }) => {
    const day = dayOf(actualOn);
    if (nameKey(from) === "" || actual === undefined || day === undefined) return undefined;
    const until = moves.filter((move) => move.day !== undefined && move.day <= day);
    return nearestCell(accountOf(until, from).own);
  });
}
