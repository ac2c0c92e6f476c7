import type { Language } from "../../locales/language";
import { readGrantYears } from "../read/readGrantYears";
import { sameGrantYear } from "../read/sameGrantYear";
import type { Insertion } from "./insertGrantYears";
import { isClean, type Leftover, rollBack } from "./rollBack";
import { summariesFor } from "./summariesFor";
import type { WorkbookState } from "./workbookState";
import { writeSheets } from "./writeSheets";

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
  { sheets, language, rollback }: Insertion,
  { editedToo = false } = {},
): Promise<UndoOutcome> {
  if (!editedToo) {
    const now = await readGrantYears();
    const edited = sheets.flatMap(({ ending, grantYear }) => {
      const found = now.find((each) => each.ending === ending);
      return found === undefined || sameGrantYear(found.grantYear, grantYear)
        ? []
        : [found.sheetName];
    });
    if (edited.length > 0) return { kind: "edited", sheets: edited };
  }
  const left = await rollBack(rollback);
  if (!isClean(left)) return { kind: "failed", left };
  return rollback.aside.length === 0
    ? { kind: "undone" }
    : summariseAgain(language, rollback.before);
}

/** The sheets over all grant years, which the insertion replaced, are made anew without it. */
async function summariseAgain(language: Language, before: WorkbookState): Promise<UndoOutcome> {
  const outcome = await writeSheets([], { also: summariesFor([], language, before) });
  if (outcome.kind === "written") return { kind: "undone" };
  throw outcome.kind === "failed" ? outcome.error : new Error(outcome.kind);
}
