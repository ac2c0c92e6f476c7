import { fromCell, nearestCell } from "../../engine/number/cell";
import { subtract } from "../../engine/number/fraction";
import type { HandColumn } from "./handColumn";
import { HALF_POST } from "./postProposals";
import type { Proposal } from "./proposal";
import { exactSum } from "./totals";

/** A row in which KIM gives something else. */
export interface DifferentRow {
  readonly name: string;
  readonly byHand: number;
  readonly byKim: number;
  /** byKim − byHand, exact. */
  readonly difference: number;
}

/** A hand column beside what KIM gives. */
export interface Comparison {
  readonly rows: number;
  /** Nothing where KIM gives nothing. */
  readonly different?: readonly DifferentRow[];
  readonly sum: number;
  /** What the column misses of its total, or of the sum of what KIM gives; negative: too much. */
  readonly missing?: number;
  /** Who holds less than the least part of a post, but something. */
  readonly belowMinimum: readonly { readonly name: string; readonly byHand: number }[];
}

const minus = (a: number, b: number): number => nearestCell(subtract(fromCell(a), fromCell(b)));

/** What the column has and what KIM gives, row by row. */
export function comparison(hand: HandColumn, { kind, total, result }: Proposal): Comparison {
  const values = hand.values.map((value) => value ?? 0);
  const sum = exactSum(values);
  const given = "length" in result ? result : undefined;
  const due = total?.value ?? (given && exactSum(given));
  const rows = values.map((byHand, row) => ({ name: hand.names[row]!, byHand }));
  const isBelow = ({ byHand }: { readonly byHand: number }): boolean =>
    byHand > 0 && byHand < HALF_POST;
  return {
    ...{ rows: hand.values.filter((value) => value !== undefined).length, sum },
    ...(due !== undefined && { missing: minus(due, sum) }),
    belowMinimum: kind === "posts" ? rows.filter(isBelow) : [],
    ...(given && {
      different: rows
        .map((row, index) => ({
          ...{ ...row, byKim: given[index]! },
          difference: minus(given[index]!, row.byHand),
        }))
        .filter(({ difference }) => difference !== 0),
    }),
  };
}
