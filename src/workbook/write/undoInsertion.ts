import type { GrantYear } from "../../engine/grantYear/grantYear";
import { readGrantYears } from "../read/readGrantYears";
import type { Insertion } from "./insertGrantYears";
import { isClean, type Leftover, rollBack } from "./rollBack";

/** What was done, or why nothing was. */
export type UndoOutcome =
  | { readonly kind: "undone" }
  /** These sheets were edited since: are they to go all the same? */
  | { readonly kind: "edited"; readonly sheets: readonly string[] }
  /** Not everything could be taken back. */
  | { readonly kind: "failed"; readonly left: Leftover };

/**
 * Takes an insertion back: its sheets go, sheets that they replaced get their names back. Excel's
 * own undo does not know what an add-in wrote.
 */
export async function undoInsertion(
  { sheets, rollback }: Insertion,
  { editedToo = false } = {},
): Promise<UndoOutcome> {
  if (!editedToo) {
    const now = await readGrantYears();
    const edited = sheets.flatMap(({ ending, grantYear }) => {
      const found = now.find((each) => each.ending === ending);
      return found === undefined || isSame(found.grantYear, grantYear) ? [] : [found.sheetName];
    });
    if (edited.length > 0) return { kind: "edited", sheets: edited };
  }
  const left = await rollBack(rollback);
  return isClean(left) ? { kind: "undone" } : { kind: "failed", left };
}

/** Whatever the order of the fields. */
const isSame = (a: GrantYear, b: GrantYear): boolean => text(a) === text(b);

const text = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
