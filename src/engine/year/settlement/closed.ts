import type { Closing } from "../../grantYear/course";
import { exact } from "../../grantYear/exact";
import { compare, type Fraction } from "../../number/fraction";

export const CLOSED_FIGURES = ["accepted", "repayment", "outstanding", "ownShare"] as const;
export type ClosedFigure = (typeof CLOSED_FIGURES)[number];

/** A figure that moved after its settlement was closed; euro. */
export interface MovedFigure {
  readonly figure: ClosedFigure;
  readonly closed: Fraction;
  readonly now: Fraction;
}

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
