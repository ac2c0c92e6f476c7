import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import { taskText } from "../../locales/taskText";
import type { ChangeOutcome } from "../../workbook/change/changeGrantYear";
import type { UndoneChange } from "../../workbook/change/undoChange";
import { excelErrorText } from "../excel/excelErrorText";
import { excelErrorWords } from "../excel/excelErrorWords";
import { WaitingForExcel } from "../excel/WaitingForExcel";
import { Notice } from "../Notice";
import { usePaneFacts, useTexts } from "../PaneContext";
import { Question } from "../Question";
import type { Changer } from "./useChange";
import type { CourseDraft } from "./useCourseDraft";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

/** What became of writing or undoing: done, a question, a refusal, or what is left over. */
export function ChangeMessage(props: {
  readonly changer: Changer;
  /** Something else is being typed by now: of what was written there is only the way back. */
  readonly isPast: boolean;
}) {
  const { changer, isPast } = props;
  const { state, dismiss } = changer;
  const paneTexts = useTexts();
  const say = taskText(usePaneFacts().language).write;
  const isBusy = state.kind === "writing" || state.kind === "removing";
  return (
    <>
      <div role="status">
        {state.kind === "writing" && say.writing}
        {state.kind === "removing" && say.removing}
        {isBusy && <WaitingForExcel />}
      </div>
      {state.kind === "refused" && <Problem>{excelErrorText(state.error, paneTexts)}</Problem>}
      {state.kind === "wrote" && (
        <Wrote
          outcome={state.outcome}
          changer={changer}
          isPast={isPast}
          onAgree={() => changer.write(state.wanted, true)}
        />
      )}
      {state.kind === "undid" && (
        <Undid
          outcome={state.outcome}
          onAgree={() => changer.undo(state.change, true)}
          onCancel={dismiss}
        />
      )}
    </>
  );
}

function Wrote(props: {
  readonly outcome: ChangeOutcome;
  readonly changer: Changer;
  readonly isPast: boolean;
  readonly onAgree: () => void;
}) {
  const { outcome, changer, isPast, onAgree } = props;
  const styles = useStyles();
  const say = taskText(usePaneFacts().language).write;
  switch (outcome.kind) {
    case "changed": {
      const { change, refused } = outcome;
      const { added, calculations } = change;
      const pages = added.filter((name) => !calculations.includes(name));
      const undo = (
        <Button size="small" className={styles.button} onClick={() => changer.undo(change)}>
          {isPast ? say.undoLast : say.undo}
        </Button>
      );
      if (isPast) return undo;
      return (
        <Done>
          <span>{say.done(pages, calculations.length)}</span>
          {refused.length > 0 && <span>{say.refused}</span>}
          {undo}
        </Done>
      );
    }
    case "unchanged":
      return (
        <div role="status">
          <Notice kind="note">{say.nothing}</Notice>
        </div>
      );
    case "edited":
      return (
        <Question
          about={outcome}
          action={say.writeOver}
          cancel={say.cancel}
          onAgree={onAgree}
          onCancel={changer.dismiss}
        >
          {say.typedOver(outcome.sheets.join(", "))}
        </Question>
      );
    case "workbookProtected":
      return <Problem>{say.workbookProtected}</Problem>;
    case "stale":
      return <Problem>{say.stale}</Problem>;
    case "sheetExists":
      return <Problem>{say.sheetExists(outcome.sheets.join(", "))}</Problem>;
    case "sheetMissing":
      return <Problem>{say.sheetMissing(outcome.sheets.join(", "))}</Problem>;
    case "failed":
      return (
        <Problem>{say.failed(excelErrorWords(outcome.error), outcome.left.join(", "))}</Problem>
      );
  }
}

function Undid(props: {
  readonly outcome: UndoneChange;
  readonly onAgree: () => void;
  readonly onCancel: () => void;
}) {
  const { outcome, onAgree, onCancel } = props;
  const say = taskText(usePaneFacts().language).write;
  switch (outcome.kind) {
    case "undone":
      return <Done>{say.undone}</Done>;
    case "edited":
      return (
        <Question
          about={outcome}
          action={say.undoEdited}
          cancel={say.cancel}
          onAgree={onAgree}
          onCancel={onCancel}
        >
          {say.editedSince}
        </Question>
      );
    case "failed":
      return <Problem>{say.notUndone(outcome.left.join(", "))}</Problem>;
  }
}

/** What the user has let go of can be had back, until something else is typed or written. */
export function Discarded({ draft }: { readonly draft: CourseDraft }) {
  const styles = useStyles();
  const say = taskText(usePaneFacts().language).write;
  if (draft.isEdited || !draft.isDiscarded) return null;
  return (
    <Done>
      <span>{say.discarded}</span>
      <Button size="small" className={styles.button} onClick={draft.restore}>
        {say.restore}
      </Button>
    </Done>
  );
}

/** It takes the focus from a button that has gone, and from nothing else. */
function Done({ children }: { readonly children: ReactNode }) {
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) message.current?.focus();
  }, []);
  return (
    <div ref={message} role="status" tabIndex={-1}>
      <Notice kind="done">{children}</Notice>
    </div>
  );
}

const Problem = ({ children }: { readonly children: ReactNode }) => (
  <div role="alert">
    <Notice kind="problem">{children}</Notice>
  </div>
);
