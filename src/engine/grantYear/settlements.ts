import { settle, type Settlement } from "../funding/settlement";
import { type Fraction, isZero } from "../number/fraction";
import { exactOrZero, type Known } from "./exact";
import type { Parties } from "./parties";

/**
 * Settles every body that was paid or has proven anything; what is not proven counts as unused
 * (§ 29 (5) Haushaltsgesetz NRW). Each against its own entitlement, without money passed through.
 * Missing where the entitlement is, and for a proof without one.
 */
export function settlements(
  { all }: Parties,
  entitlements: readonly Known<Fraction>[],
): Known<Settlement>[] {
  return all.map(({ index, body: { paid, proven } }) => {
    const ceiling = entitlements[index];
    if (ceiling === undefined || (paid === undefined && proven === undefined)) return undefined;
    if (isZero(ceiling) && proven) return undefined;
    return settle(exactOrZero(proven), ceiling, exactOrZero(paid));
  });
}
