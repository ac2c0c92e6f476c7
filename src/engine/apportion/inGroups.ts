import { type Issue, Refusal } from "../issue";
import { inRows } from "../steps/recorder";
import type { Recorder } from "../steps/step";
import { type Group, type GroupList, totalCell } from "./groups";

/** Calculates the rows of a group as if there were no others. */
type Calculation<Value> = (group: Group, record: Recorder | undefined) => ArrayLike<Value>;

/**
 * Calculates each group alone and puts the values back in the order of all rows; `nothing` for rows
 * of no group. Refusals and steps name the group, and their positions count all rows.
 */
export function inGroups<Value>(
  groups: readonly Group[],
  list: GroupList,
  nothing: readonly Value[],
  calculate: Calculation<Value>,
  record?: Recorder,
): readonly Value[] {
  const values = [...nothing];
  for (const group of groups) {
    const { name, rows } = group;
    const own = within(group, list, () =>
      calculate(group, inRows(record, rows, { of: "groups", name })),
    );
    rows.forEach((row, i) => (values[row] = own[i]!));
  }
  return values;
}

function within<Result>(group: Group, list: GroupList, calculate: () => Result): Result {
  try {
    return calculate();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.kind, withRows(error.issue, group, list));
  }
}

/** A refusal of the total is one of its line; all other positions count the rows of the group. */
function withRows(issue: Issue, { name, line, rows }: Group, list: GroupList): Issue {
  const group = { of: "groups", name } as const;
  if (issue.parameter === list.parameter)
    return { ...issue, group, position: totalCell(list, line) };
  const { position } = issue;
  const moved = { ...issue, group, ...(position !== undefined && { position: rows[position]! }) };
  switch (moved.code) {
    case "equalLots":
      return { ...moved, first: rows[moved.first]! };
    case "tieNeedsLots":
      return { ...moved, positions: moved.positions.map((row) => rows[row]!) };
    default:
      return moved;
  }
}
