import type { Choice } from "../../grantYear/course";
import type { Known } from "../../grantYear/exact";
import { nameKey } from "../../names/nameKey";
import { nearestCell } from "../../number/cell";
import { add, compare, type Fraction, isZero, sum, ZERO } from "../../number/fraction";
import { openAnswers } from "../choices";
import type { YearReport } from "../finding";
import type { Move } from "../ledger/moves";
import type { SettledFigures } from "./settledYear";
import { type SettledTopUp, settledTopUp } from "./topUp";

export interface BodyTopUp {
  readonly name: string;
  /** Paid to it on top, euro. */
  readonly topUp: Fraction;
  /** With what is not eligible in its own share; missing while the switch is open. */
  readonly settled: Known<SettledTopUp>;
}

/** Settles the top-ups that bodies were paid, each against its own cost and the Land's money. */
export function courseTopUps(
  names: readonly string[],
  settled: readonly SettledFigures[],
  { moves, choices }: { readonly moves: readonly Move[]; readonly choices: readonly Choice[] },
  report: YearReport,
): readonly BodyTopUp[] {
  return names.flatMap((name, i): readonly BodyTopUp[] => {
    const topUp = sum([
      ZERO,
      ...moves.flatMap(({ kind, to, amount }) =>
        kind === "TOPUP" && nameKey(to) === nameKey(name) ? [amount] : [],
      ),
    ]);
    if (isZero(topUp)) return [];
    const { cost, acceptedOwn, nonEligible } = settled[i]!;
    const [first, other] = openAnswers(choices, "topUpSettlement").map((rule) =>
      settledTopUp(cost, acceptedOwn, topUp, rule),
    );
    if (other && compare(first!.kept, other.kept) !== 0) {
      const values = { expected: nearestCell(first!.kept), received: nearestCell(other.kept) };
      report("topUpOpen", { list: "choices", name, ...values });
      return [{ name, topUp, settled: undefined }];
    }
    const ownShare = add(first!.ownShare, nonEligible);
    return [{ name, topUp, settled: { ...first!, ownShare } }];
  });
}
