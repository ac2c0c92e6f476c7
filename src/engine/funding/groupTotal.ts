import { nearestCell } from "../number/cell";
import { bigUnits, readColumn } from "../number/column";
import { type Fraction, fraction } from "../number/fraction";
import { powerOfTen } from "../number/powerOfTen";
import type { Recorder } from "../steps/step";

/** The values of a group's rows in one column. */
export interface GroupColumn {
  readonly groupName: string;
  /** Number of the column, from 1. */
  readonly nth: number;
  readonly values: readonly (number | string)[];
  /** Where the values stand in their range. */
  readonly positions: readonly number[];
}

/**
 * What the line of a group shows for the values of its rows, as a cell: their exact sum, or the
 * first text among them ("offen"), since a sum of what is known would be taken for the whole.
 * Refused: a sum that no cell holds.
 */
export function groupTotal(
  { groupName, nth, values, positions }: GroupColumn,
  record?: Recorder,
): number | string {
  const first = values.findIndex((value) => typeof value === "string");
  if (first >= 0) {
    const text = values[first] as string;
    record?.({ kind: "noTotal", position: positions[first]!, groupName, nth, text });
    return text;
  }
  const column = readColumn(values as readonly number[]);
  const units = bigUnits(column);
  const denominator = powerOfTen(column.scale);
  const amountOf = (each: bigint): Fraction => fraction(each, denominator);
  const sum = amountOf(units.reduce((total, each) => total + each, 0n));
  record?.({ kind: "total", groupName, nth, values: units.map(amountOf), sum });
  return nearestCell(sum);
}
