import { nameKey } from "../names/nameKey";
import type { Recorder } from "../steps/step";

/** A line of a grouped list: a group's own one above its rows, or that of a row. */
export interface OutlineLine {
  readonly text: string;
  /** 1 for a group and for a row without one, 2 for a row of a group. */
  readonly level: 1 | 2;
  readonly isGroup: boolean;
  /** Positions of the rows whose values the line shows: of a group all its rows. */
  readonly positions: readonly number[];
}

/**
 * A grouped list. For each group, in order of first appearance, a line with its name, and below
 * it its rows in their order, wherever they stand; rows without a group stand at their place.
 * Groups are the same if their names look the same; a group is called as in its first row. Rows
 * with a blank name are left out.
 */
export function outline(
  names: readonly string[],
  groups: readonly string[],
  record?: Recorder,
): OutlineLine[] {
  const lines = entriesOf(names, groups).flatMap(({ group, positions }) => {
    const level = group === undefined ? 1 : 2;
    const rows = positions.map((position): OutlineLine => {
      const text = names[position]!.trim();
      return { text, level, isGroup: false, positions: [position] };
    });
    return group === undefined ? rows : [groupLine(group, positions), ...rows];
  });
  if (record) recordLines(lines, record);
  return lines;
}

/** A group with its rows, or a single row that has none. */
interface Entry {
  readonly group: string | undefined;
  readonly positions: number[];
}

function entriesOf(names: readonly string[], groups: readonly string[]): Entry[] {
  const byKey = new Map<string, Entry>();
  const entries: Entry[] = [];
  for (const [position, name] of names.entries()) {
    if (nameKey(name) === "") continue;
    const key = nameKey(groups[position]!);
    const known = byKey.get(key);
    if (known) {
      known.positions.push(position);
      continue;
    }
    const group = key === "" ? undefined : groups[position]!.trim();
    const entry = { group, positions: [position] };
    entries.push(entry);
    if (group !== undefined) byKey.set(key, entry);
  }
  return entries;
}

const groupLine = (text: string, positions: readonly number[]): OutlineLine => ({
  text,
  level: 1,
  isGroup: true,
  positions,
});

function recordLines(lines: readonly OutlineLine[], record: Recorder): void {
  let groupName = "";
  for (const [row, { text, level, isGroup, positions }] of lines.entries()) {
    if (isGroup) {
      groupName = text;
      record({ kind: "group", row, text, count: positions.length });
    } else
      record({
        kind: "member",
        row,
        position: positions[0]!,
        parameter: "names",
        text,
        groupName: level === 2 ? groupName : "",
      });
  }
}
