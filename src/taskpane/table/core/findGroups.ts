import { isAbout, type Summand } from "./findSums";

/**
 * Rows that only name the group of the rows below them: those without a figure, and those whose
 * figure is the sum of the rows down to the next group.
 */
export function findGroups(
  rows: readonly Summand[],
  isGroup: (name: string) => boolean,
): ReadonlySet<number> {
  const groups = new Set<number>();
  let below = 0;
  for (const { position, name, figure } of [...rows].reverse()) {
    if (!isGroup(name)) {
      below += figure ?? 0;
      continue;
    }
    if (figure === undefined || isAbout(figure, below)) groups.add(position);
    below = 0;
  }
  return groups;
}
