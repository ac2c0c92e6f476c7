import { chain } from "../funding/chain";
import { bigUnits } from "../number/column";
import { type Fraction, fraction, ZERO } from "../number/fraction";
import { powerOfTen } from "../number/powerOfTen";
import type { Known } from "./exact";
import { fractionColumn } from "./fractionColumn";
import { outcomeOf } from "./outcome";
import type { Parties } from "./parties";

/**
 * What is paid to each body, the money passed through it included; missing for everyone along
 * whose way an amount is missing, and for all if the chain is broken (an unknown payer, a circle,
 * one name with two payers: findings of the names).
 */
export function chainAmounts(
  { all }: Parties,
  amounts: readonly Known<Fraction>[],
): Known<Fraction>[] {
  const column = fractionColumn(amounts.map((amount) => amount ?? ZERO));
  const names = all.map(({ body }) => body.name);
  const payers = all.map(({ body }) => body.payer ?? "");
  const flows = outcomeOf(() => chain(names, payers, column, ""));
  if ("issue" in flows) return all.map(() => undefined);
  const unknown = new Set<number>();
  amounts.forEach((amount, index) => {
    if (amount !== undefined) return;
    for (let at: Known<number> = index; at !== undefined && !unknown.has(at); at = all[at]!.payer)
      unknown.add(at);
  });
  const one = powerOfTen(flows.value.scale);
  return bigUnits(flows.value).map((flow, index) =>
    unknown.has(index) ? undefined : fraction(flow, one),
  );
}
