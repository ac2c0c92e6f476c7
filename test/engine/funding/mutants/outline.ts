import { outline } from "../../../../src/engine/funding/outline";

export type Outline = (names: readonly string[], groups: readonly string[]) => OutlineLines;
type OutlineLines = ReturnType<typeof outline>;

/** Only rows side by side are gathered: the same group comes twice. */
export const neighboursOnly: Outline = (names, groups) => {
  let part = 0;
  const parts = groups.map((group, i) => {
    if (i > 0 && group.trim().toUpperCase() !== groups[i - 1]!.trim().toUpperCase()) part++;
    return group.trim() === "" ? "" : `${group.trim()}\u0000${part}`;
  });
  return outline(names, parts).map((line) => ({ ...line, text: line.text.split("\u0000")[0]! }));
};

/** Groups compared as they are written. */
export const caseMatters: Outline = (names, groups) => {
  const codes = groups.map((group) => (group.trim() === "" ? "" : [...group.trim()].join("|")));
  const distinct = codes.map((code) => code.replace(/[a-z]/g, "$&_"));
  return outline(names, distinct).map((line) => ({
    ...line,
    text: line.isGroup ? groups[line.positions[0]!]!.trim() : line.text,
  }));
};

/** As a pivot table lists what it cannot place. */
export const ungroupedLast: Outline = (names, groups) => {
  const lines = outline(names, groups);
  const isAlone = ({ level, isGroup }: OutlineLines[number]): boolean => level === 1 && !isGroup;
  return [...lines.filter((line) => !isAlone(line)), ...lines.filter(isAlone)];
};

/** As Excel's own outline wants its rows: sorted by group. */
export const sortedGroups: Outline = (names, groups) => {
  const order = [...names.keys()].sort((a, b) => groups[a]!.localeCompare(groups[b]!));
  return outline(
    order.map((i) => names[i]!),
    order.map((i) => groups[i]!),
  ).map((line) => ({ ...line, positions: line.positions.map((i) => order[i]!) }));
};

/** A blank name is a name. */
export const blankNamesCounted: Outline = (names, groups) =>
  outline(
    names.map((name) => (name.trim() === "" ? "?" : name)),
    groups,
  );

/** The sum of a group is that of its first row, as a lookup by its name would give. */
export const firstRowOnly: Outline = (names, groups) =>
  outline(names, groups).map((line) => ({ ...line, positions: line.positions.slice(0, 1) }));
