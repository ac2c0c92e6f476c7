import type { Known } from "../../grantYear/exact";
import type { TimeSlice } from "../../grantYear/timeSlices";
import type { Fraction } from "../../number/fraction";

/** A time slice in which everyone's FTE is decided. */
export interface DecidedSlice extends TimeSlice {
  readonly fte: readonly Fraction[];
}

/** The slices, if everyone's FTE is decided in all of them. */
export function decidedSlices(slices: readonly TimeSlice[]): Known<readonly DecidedSlice[]> {
  const decided = slices.map((slice) => ({
    ...slice,
    fte: slice.fte.flatMap((fte) => fte ?? []),
  }));
  return decided.every(({ fte, parties }) => fte.length === parties.all.length)
    ? decided
    : undefined;
}

/** The FTE of a body on a day. */
export const fteOn = (slices: readonly DecidedSlice[], index: number, day: number): Fraction =>
  slices.find(({ end }) => day <= end)!.fte[index]!;
