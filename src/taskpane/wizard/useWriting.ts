import { useState } from "react";
import { usePaneFacts } from "../PaneContext";
import { useDispatch, useWizard } from "./WizardContext";
import {
  cleanUp,
  type InsertOutcome,
  type Insertion,
  type Leftover,
  undoInsertion,
  type UndoOutcome,
  writeSheet,
} from "./writeSheets";

export type WritingState =
  | { readonly kind: "idle" }
  | { readonly kind: "writing"; readonly done: number; readonly of: number }
  /** Undoing or cleaning up. */
  | { readonly kind: "removing" }
  | Exclude<InsertOutcome, { kind: "inserted" }>
  /** The question of `undoInsertion` whether edited sheets are to go too. */
  | Extract<UndoOutcome, { kind: "edited" }>
  | { readonly kind: "undone" }
  /** Excel did not even let us look. */
  | { readonly kind: "refused"; readonly error: unknown }
  | { readonly kind: "cleaned"; readonly left: Leftover };

export interface Writing {
  readonly state: WritingState;
  /** `replace`: sheets of the same grant year are kept under another name. */
  readonly write: (replace?: boolean) => void;
  readonly undo: (insertion: Insertion, editedToo?: boolean) => void;
  readonly clean: (left: Leftover) => void;
  readonly cancel: () => void;
}

/** Excel is asked so often until a sheet is written. */
const REQUESTS = 3;

/** Where the writing of the sheet stands. A second click while Excel is busy does nothing. */
export function useWriting(): Writing {
  const { state: wizard, assessment } = useWizard();
  const { language } = usePaneFacts();
  const dispatch = useDispatch();
  const [state, setState] = useState<WritingState>({ kind: "idle" });

  const start = (first: WritingState, work: () => Promise<WritingState>): void => {
    if (wizard.isBusy) return;
    dispatch({ kind: "busy", isBusy: true });
    setState(first);
    work()
      .catch((error: unknown): WritingState => ({ kind: "refused", error }))
      .then((next) => {
        dispatch({ kind: "busy", isBusy: false });
        setState(next);
      });
  };
  const progress = (done: number, of: number): void => setState({ kind: "writing", done, of });
  const written = (outcome: InsertOutcome): WritingState => {
    if (outcome.kind !== "inserted") return outcome;
    dispatch({ kind: "written", insertion: outcome.insertion });
    return { kind: "idle" };
  };
  const undone = (outcome: UndoOutcome): WritingState => {
    if (outcome.kind === "failed") return { kind: "cleaned", left: outcome.left };
    if (outcome.kind === "undone") dispatch({ kind: "undone" });
    return outcome;
  };
  return {
    state,
    write: (replace = false) =>
      start({ kind: "writing", done: 0, of: REQUESTS }, () =>
        writeSheet(assessment.grantYear, { language, replace, progress }).then(written),
      ),
    undo: (insertion, editedToo = false) =>
      start({ kind: "removing" }, () => undoInsertion(insertion, { editedToo }).then(undone)),
    clean: (left) =>
      start({ kind: "removing" }, () =>
        cleanUp(left).then((rest) => ({ kind: "cleaned", left: rest })),
      ),
    cancel: () => setState({ kind: "idle" }),
  };
}
