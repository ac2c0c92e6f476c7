import { makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import { WaitingForExcel } from "../../excel/WaitingForExcel";
import { ProgressLine } from "../../ProgressLine";
import { isAtWork, type Writing } from "../core/writing";
import { useWizardTexts } from "../WizardContext";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", rowGap: "8px" },
});

/** How far Excel is, in words and as a bar. */
export function WriteProgress({ writing }: { readonly writing: Writing }) {
  const styles = useStyles();
  const textId = useId();
  const say = useWizardTexts().texts.write;
  const isWriting = writing.kind === "writing";
  const step = isWriting ? Math.min(writing.done + 1, writing.of) : undefined;
  // The region stays, so that a screen reader hears what is put into it.
  return (
    <div role="status" className={styles.progress}>
      {isAtWork(writing) && (
        <>
          <span id={textId}>{step === undefined ? say.removing : say.progress(step)}</span>
          <ProgressLine
            {...(step === undefined ? {} : { done: step })}
            of={isWriting ? writing.of : 1}
            labelledBy={textId}
          />
          {/* Excel looks only when no cell is being edited. */}
          {(step === undefined || step === 1) && <WaitingForExcel />}
        </>
      )}
    </div>
  );
}
