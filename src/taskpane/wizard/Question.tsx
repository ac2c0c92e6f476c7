import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { Notice } from "../Notice";
import { useWizardTexts } from "./WizardContext";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "8px" } });

/** A question before anything is done. It takes the focus; Escape leaves all as it is. */
export function Question(props: {
  readonly text: string;
  readonly action: string;
  readonly cancel?: string;
  readonly onAgree: () => void;
  readonly onCancel: () => void;
}) {
  const { text, action, cancel, onAgree, onCancel } = props;
  const styles = useStyles();
  const { texts } = useWizardTexts();
  const textId = useId();
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => {
    question.current?.focus();
  }, [text]);
  return (
    <div
      ref={question}
      role="group"
      aria-labelledby={textId}
      tabIndex={-1}
      onKeyDown={({ key }) => key === "Escape" && onCancel()}
    >
      <Notice kind="question">
        <span id={textId}>{text}</span>
        <div className={styles.buttons}>
          <Button size="small" onClick={onAgree}>
            {action}
          </Button>
          <Button size="small" appearance="subtle" onClick={onCancel}>
            {cancel ?? texts.cancel}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
