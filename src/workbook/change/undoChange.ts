import { readGrantYears } from "../read/readGrantYears";
import { sameGrantYear } from "../read/sameGrantYear";
import type { Change } from "./changeGrantYear";
import { restore } from "./restore";

/** What was done, or why nothing was. */
export type UndoneChange =
  | { readonly kind: "undone" }
  /** The sheets were edited since: is that to go all the same? */
  | { readonly kind: "edited" }
  /** `left` was not given back what it held. */
  | { readonly kind: "failed"; readonly left: readonly string[] };

/** Takes a change back: what it added goes, what it changed holds again what it held. */
export async function undoChange(
  { ending, grantYear, before, rollback }: Change,
  { editedToo = false } = {},
): Promise<UndoneChange> {
  if (!editedToo) {
    const found = (await readGrantYears()).find((each) => each.ending === ending);
    if (!found || !sameGrantYear(found.grantYear, grantYear)) return { kind: "edited" };
  }
  const left = await restore(before, rollback);
  return left.length === 0 ? { kind: "undone" } : { kind: "failed", left };
}
