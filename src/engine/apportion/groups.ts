import { invalid } from "../issue";
import { closestName } from "../names/closestName";
import { nameKey } from "../names/nameKey";

/** A list with a line for each group: its name in the first cell, its total in the last. */
export interface GroupList {
  /** The argument that it is. */
  readonly parameter: string;
  /** Cells of a line. */
  readonly columns: number;
  /** "" is the line of the rows without a group. */
  readonly names: readonly string[];
  /** Whether there is nothing to share out in a line. */
  readonly isNothing: (line: number) => boolean;
}

/** Rows that are calculated apart from all others. */
export interface Group {
  readonly name: string;
  readonly line: number;
  readonly rows: readonly number[];
}

/** The cell of the list that holds the total of a line. */
export const totalCell = ({ columns }: GroupList, line: number): number =>
  line * columns + columns - 1;

/**
 * The rows of each group that has any, in the order of the list. Names are the same if they look
 * the same (`nameKey`). A line without a name holds the total of the rows without a group; without
 * a total too it is none. A row that does not count needs no group.
 * Refused, naming the group or row: a row that counts whose group the list lacks, or that has
 * none; a group with a total but without rows; a group listed twice.
 */
export function groupsOf(
  list: GroupList,
  labels: readonly string[],
  counts: (row: number) => boolean,
): readonly Group[] {
  const lines = linesOf(list);
  const rows = new Map([...lines.keys()].map((key) => [key, [] as number[]]));
  for (const [row, label] of labels.entries()) {
    const own = rows.get(nameKey(label));
    if (own) own.push(row);
    else if (counts(row)) throw unknownGroup(label, "groups", row, list);
  }
  const groups = [...lines].map(([key, line]) => {
    return { name: list.names[line]!.trim(), line, rows: rows.get(key)! };
  });
  for (const { name, line, rows: own } of groups)
    if (own.length === 0 && !list.isNothing(line)) {
      const where = { parameter: list.parameter, position: line * list.columns };
      throw invalid({ code: "groupWithoutRows", ...where, name });
    }
  return groups.filter(({ rows: own }) => own.length > 0);
}

/** The lines of the groups by the keys of their names; refused if one is listed twice. */
function linesOf(list: GroupList): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const [line, name] of list.names.entries()) {
    const key = nameKey(name);
    if (key === "" && list.isNothing(line)) continue;
    const known = lines.get(key);
    if (known !== undefined) {
      const where = { parameter: list.parameter, position: line * list.columns };
      const first = known * list.columns;
      throw invalid({ code: "groupTwice", ...where, name: name.trim(), first });
    }
    lines.set(key, line);
  }
  return lines;
}

/**
 * The line of the other list that has the same name, for each line of a list; undefined for a line
 * that has nothing. Refused if one of them has something, but is not in the other.
 */
export function matchingLines(list: GroupList, other: GroupList): readonly (number | undefined)[] {
  const lines = linesOf(list);
  const others = linesOf(other);
  for (const [key, line] of others)
    if (!lines.has(key) && !other.isNothing(line))
      throw unknownGroup(other.names[line]!, other.parameter, line * other.columns, list);
  return list.names.map((name, line) => {
    const match = others.get(nameKey(name));
    if (match === undefined && !list.isNothing(line))
      throw unknownGroup(name, list.parameter, line * list.columns, other);
    return match;
  });
}

function unknownGroup(label: string, parameter: string, position: number, list: GroupList): Error {
  if (nameKey(label) === "")
    return invalid({ code: "groupMissing", parameter, position, list: list.parameter });
  const closest = closestName(label, list.names);
  const names = { name: label.trim(), ...(closest !== undefined && { closest }) };
  return invalid({ code: "groupUnknown", parameter, position, list: list.parameter, ...names });
}
