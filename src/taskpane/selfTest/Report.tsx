import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { selfTestText } from "../../locales/selfTestText";
import { usePaneFacts } from "../PaneContext";

const useStyles = makeStyles({
  report: { display: "flex", flexDirection: "column", rowGap: "8px" },
  heading: { margin: 0, font: "inherit", fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  area: {
    boxSizing: "border-box",
    width: "100%",
    height: "120px",
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    resize: "vertical",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  button: { alignSelf: "flex-start" },
});

/** The report, to be copied. In a frame of Excel on the web only what is selected can be. */
export function Report({ text }: { readonly text: string }) {
  const styles = useStyles();
  const hintId = useId();
  const say = selfTestText(usePaneFacts().language);
  const area = useRef<HTMLTextAreaElement>(null);
  const [isCopied, setCopied] = useState<boolean>();
  const copy = (): void => {
    area.current?.select();
    setCopied(document.execCommand("copy"));
  };
  return (
    <div className={styles.report}>
      <h2 className={styles.heading}>{say.report}</h2>
      <p id={hintId} className={styles.text}>
        {say.reportHint}
      </p>
      <textarea
        ref={area}
        readOnly
        className={styles.area}
        aria-label={say.report}
        aria-describedby={hintId}
        value={text}
      />
      <Button className={styles.button} onClick={copy}>
        {say.copy}
      </Button>
      <span role="status">{isCopied !== undefined && (isCopied ? say.copied : say.notCopied)}</span>
    </div>
  );
}
