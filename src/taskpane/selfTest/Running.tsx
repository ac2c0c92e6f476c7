import { makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import { selfTestText } from "../../locales/selfTestText";
import { WaitingForExcel } from "../excel/WaitingForExcel";
import { usePaneFacts } from "../PaneContext";
import { ProgressLine } from "../ProgressLine";
import type { PointId } from "./bench";

const useStyles = makeStyles({
  running: { display: "flex", flexDirection: "column", rowGap: "8px" },
});

/** How far the check is, in words and as a bar; nothing if it is not running. */
export function Running(props: {
  readonly step?: { readonly id: PointId; readonly done: number; readonly of: number };
}) {
  const { step } = props;
  const styles = useStyles();
  const textId = useId();
  const say = selfTestText(usePaneFacts().language);
  // The region stays, so that a screen reader hears what is put into it.
  return (
    <div role="status" className={styles.running}>
      {step && (
        <>
          <span id={textId}>{say.progress(say.points[step.id].title, step.done + 1, step.of)}</span>
          <ProgressLine done={step.done} of={step.of} labelledBy={textId} />
          {/* Excel waits at the first step if a cell is being edited. */}
          {step.done === 0 && <WaitingForExcel />}
        </>
      )}
    </div>
  );
}
