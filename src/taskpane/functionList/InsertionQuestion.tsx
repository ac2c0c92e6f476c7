import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useEffect, useId, useRef } from "react";
import type { Agreement } from "../excel/insertFormula";
import { Notice } from "../Notice";
import { useTexts } from "../PaneContext";

const useStyles = makeStyles({
  text: { display: "flex", flexDirection: "column", rowGap: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** A question that must be answered before anything is written. It takes the focus. */
export function InsertionQuestion(props: {
  readonly proposal: Agreement;
  readonly action: string;
  readonly onAgree: (agreement: Agreement) => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}) {
  const { proposal, action, onAgree, onCancel, children } = props;
  const styles = useStyles();
  const texts = useTexts().insert;
  const textId = useId();
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => {
    question.current?.focus();
  }, [proposal]);
  return (
    <div
      ref={question}
      role="group"
      aria-labelledby={textId}
      tabIndex={-1}
      onKeyDown={({ key }) => key === "Escape" && onCancel()}
    >
      <Notice kind="question">
        <div id={textId} className={styles.text}>
          {children}
        </div>
        <div className={styles.buttons}>
          <Button size="small" onClick={() => onAgree(proposal)}>
            {action}
          </Button>
          <Button size="small" appearance="subtle" onClick={onCancel}>
            {texts.cancel}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
