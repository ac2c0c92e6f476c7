import { makeStyles, tokens } from "@fluentui/react-components";
import type { Severity } from "../../engine/grantYear/finding";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px", overflowWrap: "anywhere" },
  error: { color: tokens.colorPaletteRedForeground1 },
});

/** Findings below each other. They come and go while somebody types, so nothing scrolls to them. */
export function FindingLines(props: {
  readonly findings: readonly { readonly severity: Severity; readonly sentence: string }[];
}) {
  const styles = useStyles();
  if (props.findings.length === 0) return null;
  return (
    <ul className={styles.list}>
      {props.findings.map(({ severity, sentence }) => (
        <li key={sentence} className={severity === "error" ? styles.error : undefined}>
          {sentence}
        </li>
      ))}
    </ul>
  );
}
