import type { Transfer, TransferKind } from "../../grantYear/course";
import { dayOf } from "../../grantYear/days";
import { exact, type Known } from "../../grantYear/exact";
import { nameKey } from "../../names/nameKey";
import { type Fraction, subtract, sum, ZERO } from "../../number/fraction";

/** Money that goes from one to another. */
export interface Move {
  /** Blank: the Land. */
  readonly from: string;
  readonly to: string;
  readonly kind: TransferKind;
  /** Euro */
  readonly amount: Fraction;
  readonly day: Known<number>;
}

/**
 * ACTUAL: what was paid. EXPECTED: that, and of rows not yet paid what is planned. Rows without an
 * amount move nothing.
 */
export type Reading = "ACTUAL" | "EXPECTED";

export const movesOf = (transfers: readonly Transfer[], reading: Reading): readonly Move[] =>
  transfers.flatMap(({ from = "", to = "", kind, planned, plannedOn, actual, actualOn }) => {
    const isPaid = actual !== undefined || reading === "ACTUAL";
    const amount = exact(isPaid ? actual : planned);
    const day = dayOf((isPaid ? actualOn : plannedOn) ?? "");
    return amount ? [{ from, to, kind, amount, day }] : [];
  });

/** The money of the grant itself; top-ups, refinancing and interest are other money. */
const FORWARD: readonly TransferKind[] = ["INSTALMENT", "SETTLEMENT"];
export const isOfGrant = ({ kind }: Pick<Move, "kind">): boolean =>
  kind === "RETURN" || FORWARD.includes(kind);

/** What the ledger says of the grant's money of one body, euro. */
export interface Account {
  /** Instalments and settlements to it. */
  readonly received: Fraction;
  /** Returns by it. */
  readonly givenBack: Fraction;
  /** received − givenBack: what it has to prove, money for others included. */
  readonly paid: Fraction;
  /** Instalments and settlements by it, less what came back of them. */
  readonly passedOn: Fraction;
  /** paid − passedOn: what is left for its own posts. */
  readonly own: Fraction;
}

/** The account of a body: every transfer is one row, so that payer and payee cannot disagree. */
export function accountOf(moves: readonly Move[], body: string): Account {
  const key = nameKey(body);
  const total = (end: "from" | "to", isBack: boolean): Fraction =>
    sum([
      ZERO,
      ...moves.flatMap((move) =>
        nameKey(move[end]) === key && isOfGrant(move) && (move.kind === "RETURN") === isBack
          ? [move.amount]
          : [],
      ),
    ]);
  const [received, givenBack] = [total("to", false), total("from", true)];
  const paid = subtract(received, givenBack);
  const passedOn = subtract(total("from", false), total("to", true));
  return { received, givenBack, paid, passedOn, own: subtract(paid, passedOn) };
}
