import { closestEligible } from "../../engine/apportion/closestEligible";
import { fromCell } from "../../engine/number/cell";
import { readColumn } from "../../engine/number/column";
import { fraction } from "../../engine/number/fraction";
import type { BesideColumn } from "./candidates";
import { isFitting, quotasOf } from "./fit";
import type { HandColumn } from "./handColumn";
import type { Proposal, Taken } from "./proposal";
import { inUnits, resultOf } from "./resultOf";
import { totalArgument } from "./shareProposals";
import { cellsIn, exactSum, totalsOf } from "./totals";

/** Minimum and step of KIM.ROUNDFTE where a formula names none, as the programme has them. */
export const HALF_POST = 0.5;
const HALF = fraction(1n, 2n);
/** By so much posts rounded by hand are away from their shares. */
const MOST_AWAY = 0.75;

/** Posts that are shares beside them, or a key, rounded to halves and at least half a post each. */
export function postProposals(hand: HandColumn, beside: readonly BesideColumn[]): Proposal[] {
  const values = hand.values.map((value) => value ?? 0);
  const sum = exactSum(values);
  const slack = Math.max(HALF_POST, (values.length * HALF_POST) / 2);
  return beside
    .filter(({ areDays }) => !areDays)
    .flatMap((by) =>
      totalsOf(
        hand,
        (total) => Math.abs(total - sum) <= slack && Number.isInteger(total / HALF_POST),
      )
        .filter(({ value }) => isFitting(values, quotasOf(value, by.values), MOST_AWAY))
        .map((total) => proposalOf(hand, by, total)),
    );
}

function proposalOf(hand: HandColumn, by: BesideColumn, total: Taken): Proposal {
  const shares = exactSum(by.values);
  // The function takes shares that differ from the total by less than half a step each.
  const isKey = Math.abs(shares - total.value) >= (by.values.length * HALF_POST) / 2;
  const beforeBasis = Array<undefined>(7).fill(undefined);
  return {
    ...{ kind: "posts", by, total },
    call: {
      id: "ROUNDFTE",
      args: [
        totalArgument(hand, total),
        { cells: cellsIn(hand, by.column) },
        ...(isKey ? [...beforeBasis, { word: "KEY" }] : []),
      ],
    },
    result: resultOf(() =>
      inUnits(
        closestEligible({
          ...{ total: fromCell(total.value), shares: readColumn(by.values) },
          ...{ minimum: HALF, step: HALF, basis: isKey ? "KEY" : "SHARES" },
        }),
        HALF,
      ),
    ),
  };
}
