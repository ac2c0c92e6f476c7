import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { selfTestText } from "../../locales/selfTestText";
import { excelErrorWords } from "../excel/excelErrorWords";
import { Notice } from "../Notice";
import { usePaneFacts, useTexts } from "../PaneContext";
import type { PointId } from "./bench";
import { Findings } from "./Findings";
import { Running } from "./Running";
import { selfTest, type SelfTest as Result } from "./selfTest";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    rowGap: "16px",
    padding: "16px 16px 24px",
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
  button: { alignSelf: "flex-start" },
});

type State =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly id: PointId; readonly done: number; readonly of: number }
  | { readonly kind: "failed"; readonly words: string }
  | { readonly kind: "ended"; readonly result: Result; readonly when: Date };

/** Tries in the Excel at hand what the product depends on, and says what came of it. */
export default function SelfTest() {
  const styles = useStyles();
  const { inExcel, language } = usePaneFacts();
  const { insert } = useTexts();
  const say = selfTestText(language);
  const [state, setState] = useState<State>({ kind: "idle" });
  const begin = (): void => {
    const progress = (id: PointId, done: number, of: number): void =>
      setState({ kind: "running", id, done, of });
    setState({ kind: "running", id: "requirements", done: 0, of: 1 });
    selfTest({ language, progress }).then(
      (result) => setState({ kind: "ended", result, when: new Date() }),
      (error: unknown) => setState({ kind: "failed", words: excelErrorWords(error) }),
    );
  };
  const isRunning = state.kind === "running";
  return (
    <div className={styles.page}>
      <h1 className={styles.heading}>{say.heading}</h1>
      <p className={styles.text}>{say.intro}</p>
      <p className={styles.text}>{say.effects}</p>
      {inExcel ? (
        <Button
          appearance="primary"
          className={styles.button}
          disabledFocusable={isRunning}
          onClick={begin}
        >
          {state.kind === "idle" || isRunning ? say.begin : say.again}
        </Button>
      ) : (
        <Notice kind="note">{insert.needsExcel}</Notice>
      )}
      <Running {...(isRunning ? { step: state } : {})} />
      <div role="alert">
        {state.kind === "failed" && <Notice kind="problem">{say.failed(state.words)}</Notice>}
        {state.kind === "ended" && state.result.kind === "workbookProtected" && (
          <Notice kind="problem">{say.workbookProtected}</Notice>
        )}
      </div>
      {state.kind === "ended" && state.result.kind === "done" && (
        <Findings {...state.result} when={state.when} />
      )}
    </div>
  );
}
