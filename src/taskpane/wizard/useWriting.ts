import { useRef } from "react";
import { usePaneFacts } from "../PaneContext";
import type { Action } from "./core/wizardState";
import { IDLE, isAtWork, type Writing } from "./core/writing";
import { useDispatch, useWizard } from "./WizardContext";
import {
  cleanUp,
  type InsertOptions,
  type InsertOutcome,
  type Insertion,
  type Leftover,
  undoInsertion,
  type UndoOutcome,
  writeSheet,
} from "./writeSheets";

type Agreement = Pick<InsertOptions, "asVariant" | "evenUnknown">;

export interface Writer {
  /** With what the user has agreed to after an attempt; that stays agreed to. */
  readonly write: (more?: Agreement) => void;
  readonly undo: (insertion: Insertion, editedToo?: boolean) => void;
  readonly clean: (left: Leftover) => void;
  readonly cancel: () => void;
}

/** Excel is asked so often until a sheet is written. */
const REQUESTS = 4;

/** Writes the sheet and takes it back. A second click while Excel is busy does nothing. */
export function useWriting(): Writer {
  const { state, assessment } = useWizard();
  const { language } = usePaneFacts();
  const dispatch = useDispatch();
  const agreed = useRef<Agreement>({});

  const stands = (writing: Writing): Action => ({ kind: "writing", writing });
  const start = (first: Writing, work: () => Promise<Action>): void => {
    if (isAtWork(state.writing)) return;
    dispatch(stands(first));
    work().then(dispatch, (error: unknown) => dispatch(stands({ kind: "refused", error })));
  };
  const progress = (done: number, of: number): void =>
    dispatch(stands({ kind: "writing", done, of }));
  return {
    write(more) {
      agreed.current = more ? { ...agreed.current, ...more } : {};
      start({ kind: "writing", done: 0, of: REQUESTS }, async () =>
        written(await writeSheet(assessment.grantYear, { language, progress, ...agreed.current })),
      );
    },
    undo: (insertion, editedToo = false) =>
      start({ kind: "removing" }, async () =>
        undone(await undoInsertion(insertion, { editedToo })),
      ),
    clean: (left) =>
      start({ kind: "removing" }, async () =>
        stands({ kind: "cleaned", left: await cleanUp(left) }),
      ),
    cancel: () => dispatch(stands(IDLE)),
  };

  function written(outcome: InsertOutcome): Action {
    return outcome.kind === "inserted"
      ? { kind: "written", insertion: outcome.insertion }
      : stands(outcome);
  }

  function undone(outcome: UndoOutcome): Action {
    if (outcome.kind === "failed") return stands({ kind: "cleaned", left: outcome.left });
    return outcome.kind === "undone" ? { kind: "undone" } : stands(outcome);
  }
}
