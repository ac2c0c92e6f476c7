import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePaneFacts } from "../../PaneContext";
import { excelErrorWords } from "../../excel/excelErrorWords";
import { ManualCalculation } from "../../excel/ManualCalculation";
import { Notice } from "../../Notice";
import { newDraft } from "../core/newDraft";
import { isAtWork } from "../core/writing";
import { useDispatch, useWizard, useWizardTexts } from "../WizardContext";
import { useVerdicts } from "../useVerdicts";
import { refusedHints } from "../refusedHints";
import type { Insertion } from "../writeSheets";

const useStyles = makeStyles({
  done: { display: "flex", flexDirection: "column", rowGap: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** What was made, with a way back and a way on. It takes the focus: the button before is gone. */
export function Written(props: {
  readonly insertion: Insertion;
  readonly onUndo: (insertion: Insertion) => void;
}) {
  const { insertion, onUndo } = props;
  const styles = useStyles();
  const dispatch = useDispatch();
  const { language } = usePaneFacts();
  const { texts } = useWizardTexts();
  const isBusy = isAtWork(useWizard().state.writing);
  const done = useRef<HTMLDivElement>(null);
  useEffect(() => done.current?.focus(), []);
  const say = texts.write;
  const verdicts = useVerdicts(insertion);
  const verdictOf = (sheet: number): string => {
    switch (verdicts.kind) {
      case "calculating":
        if (verdicts.isManual) return say.waitsForUser;
        return verdicts.isLate ? say.calculatesLong : say.calculating;
      case "told":
        return verdicts.verdicts[sheet]!.status;
      case "unknown":
        return say.notChecked(excelErrorWords(verdicts.error));
    }
  };
  const isManual =
    (verdicts.kind === "calculating" && verdicts.isManual) ||
    (verdicts.kind === "told" && verdicts.verdicts.some((verdict) => verdict.isManual));
  const hints = refusedHints(insertion, say);
  return (
    <div ref={done} role="status" tabIndex={-1} className={styles.done}>
      <Notice kind="done">
        {insertion.sheets.map(({ sheetName, sheetIds }, index) => (
          <span key={sheetName}>
            {say.done(sheetName, sheetIds.length)} {verdictOf(index)}
          </span>
        ))}
        <div className={styles.buttons}>
          <Button size="small" disabledFocusable={isBusy} onClick={() => onUndo(insertion)}>
            {say.undo}
          </Button>
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() =>
              dispatch({ kind: "restart", draft: newDraft(language, new Date().getFullYear()) })
            }
          >
            {say.again}
          </Button>
        </div>
      </Notice>
      {isManual && <ManualCalculation />}
      {hints.length > 0 && (
        <Notice kind="question">
          {hints.map((hint) => (
            <span key={hint}>{hint}</span>
          ))}
        </Notice>
      )}
    </div>
  );
}
