import { share } from "../../engine/apportion/share";
import { fromCell } from "../../engine/number/cell";
import { readColumn } from "../../engine/number/column";
import type { BesideColumn } from "./candidates";
import type { Call, CallArgument } from "./call";
import { gridOf, isFitting, quotasOf } from "./fit";
import type { HandColumn } from "./handColumn";
import type { Proposal, Taken } from "./proposal";
import { inUnits, resultOf } from "./resultOf";
import { cellsIn, exactSum, totalsOf } from "./totals";

const CENT = 0.01;

/** Amounts that are a total shared out by a column beside them, to the cent or as they are rounded. */
export function shareProposals(hand: HandColumn, beside: readonly BesideColumn[]): Proposal[] {
  const values = hand.values.map((value) => value ?? 0);
  const typed = values.filter((value) => value !== 0);
  const grid = gridOf(typed);
  const fits = (total: number, { values: key }: BesideColumn): boolean =>
    isFitting(values, quotasOf(total, key), grid);
  const sum = exactSum(values);
  return beside
    .filter(({ areDays }) => !areDays)
    .flatMap((by) => {
      const totals = totalsOf(hand, (total) => Math.abs(total - sum) <= sum / 2 && fits(total, by));
      return totals
        .filter(({ value }) => fits(value, by))
        .flatMap((total) => {
          const exact = proposalOf(hand, by, total, CENT);
          if (grid === CENT || !isMultiple(total.value, grid)) return [exact];
          const rounded = proposalOf(hand, by, total, grid);
          return isSame(exact, rounded) ? [exact] : [exact, rounded];
        });
    });
}

const isSame = (a: Proposal, b: Proposal): boolean => String(a.result) === String(b.result);

const isMultiple = (value: number, unit: number): boolean =>
  Math.abs(value / unit - Math.round(value / unit)) < 1e-9;

function proposalOf(hand: HandColumn, by: BesideColumn, total: Taken, unit: number): Proposal {
  return {
    ...{ kind: "share", by, total, unit },
    call: {
      id: "SHARE",
      args: [
        totalArgument(hand, total),
        { cells: cellsIn(hand, by.column) },
        ...(unit === CENT ? [] : [{ number: unit }]),
      ],
    } satisfies Call,
    result: resultOf(() =>
      inUnits(
        share({
          ...{ total: fromCell(total.value), weights: readColumn(by.values) },
          ...{ unit: fromCell(unit), method: "HAMILTON" },
        }),
        fromCell(unit),
      ),
    ),
  };
}

/** The cell of the total, or the sum of the column itself. */
export const totalArgument = (hand: HandColumn, { address }: Taken): CallArgument =>
  address === undefined ? { sumOf: cellsIn(hand, hand.column) } : { cells: address };
