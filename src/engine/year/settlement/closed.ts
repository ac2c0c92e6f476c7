import type { Closing, TransferKind } from "../../grantYear/course";
import { dayOf } from "../../grantYear/days";
import { exact } from "../../grantYear/exact";
import { nameKey } from "../../names/nameKey";
import {
  add,
  compare,
  type Fraction,
  max,
  negate,
  subtract,
  sum,
  ZERO,
} from "../../number/fraction";
import type { Move } from "../ledger/moves";

export const CLOSED_FIGURES = ["accepted", "repayment", "outstanding", "ownShare"] as const;
export type ClosedFigure = (typeof CLOSED_FIGURES)[number];

/** A figure that moved after its settlement was closed; euro. */
export interface MovedFigure {
  readonly figure: ClosedFigure;
  readonly closed: Fraction;
  readonly now: Fraction;
}

/**
 * The figures as they would be today had nothing been returned or settled after the day of the
 * closing: paying what it says changes nothing of it.
 */
export function beforePaying<Figures extends Readonly<Record<ClosedFigure, Fraction>>>(
  { body = "", date = "" }: Closing,
  now: Figures,
  moves: readonly Move[],
): Figures {
  const closed = dayOf(date) ?? -Infinity;
  const later = (end: "from" | "to", kind: TransferKind): Fraction =>
    sum([
      ZERO,
      ...moves.flatMap((move) => {
        const isLater = move.day !== undefined && move.day > closed;
        return isLater && move.kind === kind && isSame(move[end], body) ? [move.amount] : [];
      }),
    ]);
  const owed = subtract(
    add(now.repayment, later("from", "RETURN")),
    add(now.outstanding, later("to", "SETTLEMENT")),
  );
  return { ...now, repayment: max(ZERO, owed), outstanding: max(ZERO, negate(owed)) };
}

const isSame = (one: string, other: string): boolean => nameKey(one) === nameKey(other);

/** What differs today from the figures a settlement was closed with; one left empty binds nobody. */
export const movedSince = (
  closing: Closing,
  now: Readonly<Record<ClosedFigure, Fraction>>,
): readonly MovedFigure[] =>
  CLOSED_FIGURES.flatMap((figure) => {
    const closed = exact(closing[figure]);
    const moved = closed && compare(closed, now[figure]) !== 0;
    return moved ? [{ figure, closed, now: now[figure] }] : [];
  });
