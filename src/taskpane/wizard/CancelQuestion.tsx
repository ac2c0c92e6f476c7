import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { Notice } from "../Notice";
import { useWizardTexts } from "./WizardContext";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Asks before anything that was typed is thrown away. It takes the focus; Escape keeps. */
export function CancelQuestion(props: {
  readonly onDiscard: () => void;
  readonly onKeep: () => void;
}) {
  const styles = useStyles();
  const { texts } = useWizardTexts();
  const textId = useId();
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => {
    question.current?.focus();
  }, []);
  return (
    <div
      ref={question}
      role="group"
      aria-labelledby={textId}
      tabIndex={-1}
      onKeyDown={({ key }) => key === "Escape" && props.onKeep()}
    >
      <Notice kind="question">
        <span id={textId}>{texts.discardQuestion}</span>
        <div className={styles.buttons}>
          <Button size="small" onClick={props.onDiscard}>
            {texts.discard}
          </Button>
          <Button size="small" appearance="primary" onClick={props.onKeep}>
            {texts.keep}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
