import { useState } from "react";
import type { GrantYear } from "../../engine/grantYear/grantYear";
import type { Change, ChangeOutcome } from "../../workbook/change/changeGrantYear";
import type { UndoneChange } from "../../workbook/change/undoChange";
import type { ReadGrantYear } from "../../workbook/read/readGrantYear";

/** How far writing is. */
export type ChangeState =
  | { readonly kind: "idle" }
  | { readonly kind: "writing" }
  | { readonly kind: "removing" }
  | { readonly kind: "wrote"; readonly outcome: ChangeOutcome; readonly wanted: GrantYear }
  | { readonly kind: "undid"; readonly outcome: UndoneChange; readonly change: Change }
  /** Excel has refused. */
  | { readonly kind: "refused"; readonly error: unknown };

export interface Changer {
  readonly state: ChangeState;
  /** `editedToo`: what was typed over on pages goes. */
  readonly write: (wanted: GrantYear, editedToo?: boolean) => void;
  /** `editedToo`: later edits go, too. */
  readonly undo: (change: Change, editedToo?: boolean) => void;
  readonly dismiss: () => void;
}

/** Needed when a change is written, not to enter it. */
const loadChanges = () => import("../../workbook/change/changes");

/** Told when the sheets are no longer what they were. */
export interface ChangeEvents {
  readonly onWritten: () => void;
  readonly onUndone: () => void;
}

/** Writes a changed grant year and takes that back. A second click while Excel is busy does nothing. */
export function useChange(read: ReadGrantYear, { onWritten, onUndone }: ChangeEvents): Changer {
  const [state, setState] = useState<ChangeState>({ kind: "idle" });
  const start = (first: ChangeState, work: () => Promise<ChangeState>): void => {
    if (state.kind === "writing" || state.kind === "removing") return;
    setState(first);
    work().then(setState, (error: unknown) => setState({ kind: "refused", error }));
  };
  return {
    state,
    write: (wanted, editedToo = false) =>
      start({ kind: "writing" }, async () => {
        const { changeGrantYear } = await loadChanges();
        const outcome = await changeGrantYear(read, wanted, { editedToo });
        if (outcome.kind === "changed") onWritten();
        return { kind: "wrote", outcome, wanted };
      }),
    undo: (change, editedToo = false) =>
      start({ kind: "removing" }, async () => {
        const { undoChange } = await loadChanges();
        const outcome = await undoChange(change, { editedToo });
        if (outcome.kind === "undone") onUndone();
        return { kind: "undid", outcome, change };
      }),
    dismiss: () => setState({ kind: "idle" }),
  };
}
