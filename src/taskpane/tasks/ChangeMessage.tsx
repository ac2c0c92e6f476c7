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

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

/** What became of writing or undoing: done, a question, a refusal, or what is left over. */
export function ChangeMessage({ changer }: { readonly changer: Changer }) {
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
  readonly onAgree: () => void;
}) {
  const { outcome, changer, onAgree } = props;
  const styles = useStyles();
  const say = taskText(usePaneFacts().language).write;
  switch (outcome.kind) {
    case "changed": {
      const { change, refused } = outcome;
      return (
        <Done>
          <span>{say.done(change.added)}</span>
          {refused.length > 0 && <span>{say.refused}</span>}
          <Button size="small" className={styles.button} onClick={() => changer.undo(change)}>
            {say.undo}
          </Button>
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
