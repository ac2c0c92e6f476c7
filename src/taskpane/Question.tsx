import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { Notice } from "./Notice";

const useStyles = makeStyles({
  text: { display: "flex", flexDirection: "column", rowGap: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** A question before anything is done. It takes the focus; Escape leaves all as it is. */
export function Question(props: {
  /** What is asked about: another one takes the focus again. */
  readonly about: unknown;
  readonly action: string;
  readonly cancel: string;
  readonly onAgree: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}) {
  const { about, action, cancel, onAgree, onCancel, children } = props;
  const styles = useStyles();
  const textId = useId();
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => {
    question.current?.focus();
  }, [about]);
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
          <Button size="small" onClick={onAgree}>
            {action}
          </Button>
          <Button size="small" appearance="subtle" onClick={onCancel}>
            {cancel}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
