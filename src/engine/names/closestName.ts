import { nameKey } from "./nameKey";

/** What is longer is no name; comparing costs length × length. */
const MOST_CHARACTERS = 100;

/**
 * The candidate most similar to a name that is not among them: the one with the fewest letters
 * typed wrongly, left out, added or swapped with their neighbour, for the length of the longer of
 * the two names; compared as `nameKey` does. Of equally similar ones the first; undefined if no
 * candidate is a name.
 */
export function closestName<Name extends string>(
  name: string,
  candidates: Iterable<Name>,
): Name | undefined {
  const wanted = lettersOf(name);
  let closest: Name | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const letters = lettersOf(candidate);
    if (letters.length === 0) continue;
    const longer = Math.max(wanted.length, letters.length);
    const isTooMany = (edits: number): boolean => edits / longer >= least;
    if (isTooMany(Math.abs(wanted.length - letters.length))) continue;
    const edits = editsBetween(wanted, letters, isTooMany);
    if (isTooMany(edits)) continue;
    least = edits / longer;
    closest = candidate;
  }
  return closest;
}

const lettersOf = (name: string): readonly string[] => [...nameKey(name.slice(0, MOST_CHARACTERS))];

/** Edits from one word to the other; Infinity once it is sure that they are too many. */
function editsBetween(
  from: readonly string[],
  to: readonly string[],
  isTooMany: (edits: number) => boolean,
): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [row, letter] of from.entries()) {
    const edits = [row + 1];
    for (const [column, other] of to.entries()) {
      const replaced = last[column]! + (letter === other ? 0 : 1);
      const isSwapped = letter === to[column - 1] && other === from[row - 1];
      const swapped = isSwapped ? beforeLast[column - 1]! + 1 : Infinity;
      edits.push(Math.min(replaced, swapped, last[column + 1]! + 1, edits[column]! + 1));
    }
    // A swap reaches back two rows.
    if (isTooMany(Math.min(...edits, ...last))) return Infinity;
    beforeLast = last;
    last = edits;
  }
  return last[to.length]!;
}
