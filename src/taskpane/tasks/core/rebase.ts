import { nextId, type TypedRow } from "./typedRows";

/** The rows of a list that are being edited, and the list as it was read then. */
export interface TypedList {
  readonly base: readonly object[];
  readonly rows: readonly TypedRow[];
}

/**
 * What was typed on a list as it was, on the list as it is `now`: rows nobody touched follow the
 * sheets, edits and removals stay, new rows come last. Missing if a row that was edited no longer
 * stands there as it was.
 */
export function rebase(
  { base, rows }: TypedList,
  now: readonly TypedRow[],
): readonly TypedRow[] | undefined {
  const found = matches(
    base,
    now.map(({ entry }) => entry!),
  );
  const typedAt = new Map(rows.flatMap((row) => (row.at === undefined ? [] : [[row.at, row]])));
  const known = new Map<number, TypedRow>();
  const removed = new Set<number>();
  for (const [at] of base.entries()) {
    const [row, to] = [typedAt.get(at), found.get(at)];
    if (to === undefined) {
      if (row && !row.entry) return undefined;
    } else if (row) known.set(to, row);
    else removed.add(to);
  }
  let next = nextId(rows);
  const standing = now.flatMap((row, to): TypedRow[] => {
    if (removed.has(to)) return [];
    const typed = known.get(to);
    if (!typed) return [{ ...row, id: next++ }];
    return [typed.entry ? { ...row, id: typed.id } : { ...typed, at: to }];
  });
  return [...standing, ...rows.filter(({ at }) => at === undefined)];
}

/**
 * Where the entries stand now, one to one, of those alike in their own place if they can; nothing
 * for those that are gone or changed.
 */
function matches(base: readonly object[], now: readonly object[]): ReadonlyMap<number, number> {
  const [before, after] = [base, now].map((all) => all.map((entry) => JSON.stringify(entry)));
  const stays = (at: number): boolean => before![at] === after![at];
  const free = new Set([...now.keys()].filter((to) => !stays(to)));
  return new Map(
    before!.flatMap((text, at): [number, number][] => {
      if (stays(at)) return [[at, at]];
      const to = [...free].find((each) => after![each] === text);
      if (to === undefined) return [];
      free.delete(to);
      return [[at, to]];
    }),
  );
}
