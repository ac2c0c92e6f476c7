import type { Known } from "../../grantYear/exact";
import type { Parties } from "../../grantYear/parties";
import { nameKey } from "../../names/nameKey";
import { readColumn } from "../../number/column";
import { type Fraction, negate, sum, ZERO } from "../../number/fraction";
import type { Move } from "../ledger/moves";
import { type RefinancedBody, settledRegion } from "./refinancing";
import type { RegionCost, SettledFigures } from "./settledYear";

export interface SettledRegion extends RegionCost {
  /** In the order of the bodies; missing while a proof of its posts is, or a key. */
  readonly bodies: Known<
    readonly (RefinancedBody & { readonly name: string; readonly invoiced: Fraction })[]
  >;
}

/**
 * The regions that refinance: what their posts have cost above the Land's money, by the key, against
 * what the bodies have paid the recipient for them (less what came back).
 */
export function courseRefinancing(
  settled: readonly SettledFigures[],
  parties: Parties,
  moves: readonly Move[],
): readonly SettledRegion[] {
  return settled.flatMap(({ regions }) =>
    regions.map((region) => {
      const members = parties.all.filter(
        (party) => party.region?.region.name === region.region && party !== parties.recipient,
      );
      const keys = members.map(({ body }) => body.costKey ?? body.weight ?? 0);
      if (!region.isProven || !keys.some((key) => key > 0)) return { ...region, bodies: undefined };
      const invoiced = members.map(({ body }) => refinancedBy(moves, body.name));
      const shares = settledRegion({
        ...{ cost: region.cost, landMoney: region.accepted },
        ...{ invoiced, key: readColumn(keys) },
      });
      return {
        ...region,
        bodies: members.map(({ body: { name } }, i) => ({
          ...{ name, invoiced: invoiced[i]! },
          ...shares[i]!,
        })),
      };
    }),
  );
}

/** What a body has paid of its own share; what it was paid back of it comes off. */
const refinancedBy = (moves: readonly Move[], body: string): Fraction =>
  sum([
    ZERO,
    ...moves
      .filter(({ kind }) => kind === "REFINANCING")
      .flatMap(({ from, to, amount }) => [
        ...(nameKey(from) === nameKey(body) ? [amount] : []),
        ...(nameKey(to) === nameKey(body) ? [negate(amount)] : []),
      ]),
  ]);
