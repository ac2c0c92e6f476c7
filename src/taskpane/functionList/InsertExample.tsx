import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Notice } from "../Notice";
import { usePaneFacts, useTexts } from "../PaneContext";
import type { PaneExample } from "./exampleOf";
import { Formula } from "./Formula";
import { InsertionMessage } from "./InsertionMessage";
import { resultText } from "./resultText";
import { useInsertion } from "./useInsertion";

const useStyles = makeStyles({
  example: { display: "flex", flexDirection: "column", rowGap: "8px" },
  result: { margin: 0, display: "flex", flexDirection: "column" },
  note: { color: tokens.colorNeutralForeground3 },
  button: { alignSelf: "flex-start" },
});

/** The example and a button that writes it into the selected cell. */
export function InsertExample({ example }: { readonly example: PaneExample }) {
  const styles = useStyles();
  const { insert: texts, functions } = useTexts();
  const { inExcel, language } = usePaneFacts();
  const { state, insert, cancel } = useInsertion(example);
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const busy = state.kind === "busy";

  return (
    <div className={styles.example}>
      <Formula>{example.shown}</Formula>
      <p className={styles.result}>
        {functions.gives(resultText(example.result, language))}
        {example.note && <span className={styles.note}>{example.note}</span>}
      </p>
      {inExcel ? (
        <Button
          ref={setButton}
          appearance="primary"
          className={styles.button}
          disabledFocusable={busy}
          onClick={() => insert()}
        >
          {busy ? texts.busy : texts.action}
        </Button>
      ) : (
        <Notice kind="note">{texts.needsExcel}</Notice>
      )}
      <InsertionMessage
        example={example}
        state={state}
        onAgree={(agreement) => {
          insert(agreement);
          button?.focus();
        }}
        onCancel={() => {
          cancel();
          button?.focus();
        }}
      />
    </div>
  );
}
