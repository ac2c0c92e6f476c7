import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { explanationText } from "../../locales/explanationText";
import { excelErrorWords } from "../excel/excelErrorWords";
import { Notice } from "../Notice";
import { PageFrame } from "../PageFrame";
import type { PageProps } from "../pageProps";
import { usePaneFacts } from "../PaneContext";
import { copyText } from "./copyText";
import { plainText } from "./core/plainText";
import { Explained } from "./Explained";
import { useExplanation } from "./useExplanation";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** How the content of the selected cell came about. */
export default function Explanation({ isShown }: PageProps) {
  const styles = useStyles();
  const { inExcel, language } = usePaneFacts();
  const say = explanationText(language);
  const { explanation, error, isPinned, canGoBack, pin, show, back } = useExplanation(
    isShown && inExcel,
  );
  /** What was copied, and whether that went well: said as long as it is still shown. */
  const [copied, setCopied] = useState<{ readonly text: string; readonly isDone: boolean }>();
  const text = explanation && plainText(explanation, language);
  const copy = (): void => {
    if (text !== undefined) setCopied({ text, isDone: copyText(text) });
  };
  return (
    <PageFrame heading={say.heading}>
      {!inExcel && <Notice kind="note">{say.needsExcel}</Notice>}
      {explanation && (
        <div className={styles.bar}>
          {canGoBack && (
            <Button size="small" onClick={back}>
              {say.back}
            </Button>
          )}
          <Button
            size="small"
            appearance={isPinned ? "primary" : "secondary"}
            aria-pressed={isPinned}
            title={say.pinHint}
            onClick={() => pin(!isPinned)}
          >
            {say.pin}
          </Button>
          <Button size="small" onClick={copy}>
            {say.copy}
          </Button>
          <span role="status">
            {copied?.text === text && copied && (copied.isDone ? say.copied : say.notCopied)}
          </span>
        </div>
      )}
      {inExcel && !explanation && error === undefined && <div role="status">{say.reading}</div>}
      {error !== undefined && (
        <div role="alert">
          <Notice kind="problem">{say.failed(excelErrorWords(error))}</Notice>
        </div>
      )}
      {explanation && <Explained explanation={explanation} onShow={show} />}
    </PageFrame>
  );
}
