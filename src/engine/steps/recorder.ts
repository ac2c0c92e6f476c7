import type { Recorder, RowGroup, Step } from "./step";

/** Names the argument whose cells the steps speak of. */
export const inArgument = (record: Recorder | undefined, parameter: string): Recorder | undefined =>
  record && ((step) => record({ ...step, parameter }));

/** Names the cell in the steps of a rule that sees one cell only. */
export const inPosition = (
  record: Recorder | undefined,
  position: number,
  parameter: string,
): Recorder | undefined =>
  record && ((step) => record({ ...step, position: step.position ?? position, parameter }));

/** Names the cell of a result whose rows are not those of an argument. */
export const inResult = (
  record: Recorder | undefined,
  row: number,
  column: number,
): Recorder | undefined => record && ((step) => record({ ...step, row, column }));

/** Shifts the columns of the result: a row's years begin later than the table's. */
export const inColumn = (record: Recorder | undefined, from: number): Recorder | undefined =>
  record &&
  ((step) => record(step.column === undefined ? step : { ...step, column: step.column + from }));

/**
 * Names the rows of a group that is calculated alone: its positions count only these, those of the
 * steps all rows of the argument.
 */
export const inRows = (
  record: Recorder | undefined,
  rows: readonly number[],
  group: RowGroup,
): Recorder | undefined => record && ((step) => record({ ...withRows(step, rows), group }));

function withRows(step: Step, rows: readonly number[]): Step {
  const moved = step.position === undefined ? step : { ...step, position: rows[step.position]! };
  const all = (positions: readonly number[]) => positions.map((position) => rows[position]!);
  const each = <At extends { readonly position: number }>(places: readonly At[]): At[] =>
    places.map((place) => ({ ...place, position: rows[place.position]! }));
  switch (moved.kind) {
    case "tie":
      return { ...moved, positions: all(moved.positions), winners: each(moved.winners) };
    case "drawn":
      return { ...moved, positions: all(moved.positions) };
    case "remainders":
    case "cutOff":
      return { ...moved, last: rows[moved.last]!, next: rows[moved.next]! };
    case "nextBest":
      return { ...moved, changes: each(moved.changes) };
    default:
      return moved;
  }
}
