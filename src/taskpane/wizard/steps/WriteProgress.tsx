import { makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import { WaitingForExcel } from "../../excel/WaitingForExcel";
import { ProgressLine } from "../ProgressLine";
import type { WritingState } from "../useWriting";
import { useWizardTexts } from "../WizardContext";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", rowGap: "8px" },
});

/** How far Excel is, in words and as a bar. */
export function WriteProgress({ state }: { readonly state: WritingState }) {
  const styles = useStyles();
  const textId = useId();
  const say = useWizardTexts().texts.write;
  const isWriting = state.kind === "writing";
  const isBusy = isWriting || state.kind === "removing";
  const step = isWriting ? Math.min(state.done + 1, state.of) : undefined;
  // The region stays, so that a screen reader hears what is put into it.
  return (
    <div role="status" className={styles.progress}>
      {isBusy && (
        <>
          <span id={textId}>{step === undefined ? say.removing : say.progress(step)}</span>
          <ProgressLine
            {...(step === undefined ? {} : { done: step })}
            of={isWriting ? state.of : 1}
            labelledBy={textId}
          />
          {/* Excel looks only when no cell is being edited. */}
          {(step === undefined || step === 1) && <WaitingForExcel />}
        </>
      )}
    </div>
  );
}
