import { type GroupList, groupsOf } from "../../engine/apportion/groups";
import { inGroups } from "../../engine/apportion/inGroups";
import { invalid } from "../../engine/issue";
import { type Fraction, isZero } from "../../engine/number/fraction";
import type { Recorder } from "../../engine/steps/step";
import { amountIn } from "./numbers";
import { beside, isBlank, isOmitted, type Range } from "./range";
import { textIn, textsOf } from "./texts";

/** A list of groups with the number that each line ends with. */
export interface Totals extends GroupList {
  readonly totals: readonly Fraction[];
}

/** The list of groups in an argument: names in its first column, totals in its last. */
export function totalsOf(range: Range): Totals {
  const { parameter, rows, columns } = range;
  if (columns < 2) throw invalid({ code: "notAGroupList", parameter });
  const lines = Array.from({ length: rows }, (_, line) => line * columns);
  const names = lines.map((first) => textIn(range, first));
  const totals = lines.map((first) => amountIn(range, first + columns - 1));
  return { parameter, columns, names, totals, isNothing: (line) => isZero(totals[line]!) };
}

/**
 * Whether rows are grouped: some row has a group, or the total is a list. A blank column of groups
 * beside a single total is left out.
 */
export const isGrouped = (groups: Range, total: Range): boolean =>
  !isOmitted(groups) && (total.columns > 1 || !groups.cells.every(isBlank));

interface GroupedRows {
  readonly list: GroupList;
  readonly groups: Range;
  readonly rows: Range;
  /** Whether a row must have a group. */
  readonly counts: (row: number) => boolean;
}

/** Calculates the rows of each line of the list alone; a row without a group gets 0. */
export const byGroup = (
  { list, groups, rows, counts }: GroupedRows,
  calculate: (
    line: number,
    rows: readonly number[],
    record: Recorder | undefined,
  ) => ArrayLike<number>,
  record: Recorder | undefined,
): readonly number[] =>
  inGroups(
    groupsOf(list, textsOf(beside(groups, rows)), counts),
    list,
    rows.cells.map(() => 0),
    (group, note) => calculate(group.line, group.rows, note),
    record,
  );
