import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  line: {
    height: "4px",
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground6,
    "@media screen and (forced-colors: active)": {
      backgroundColor: "Canvas",
      outline: "1px solid CanvasText",
    },
  },
  done: {
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media screen and (forced-colors: active)": { backgroundColor: "Highlight" },
  },
});

/** How far something is, of how far; without a number only that it goes on. */
export function ProgressLine(props: {
  readonly done?: number;
  readonly of: number;
  readonly labelledBy: string;
}) {
  const { done, of, labelledBy } = props;
  const styles = useStyles();
  // Half of the line, where nobody knows: what goes on says it in words.
  const width = `${done === undefined ? 50 : (done / of) * 100}%`;
  return (
    <div
      role="progressbar"
      className={styles.line}
      aria-labelledby={labelledBy}
      aria-valuemin={0}
      aria-valuemax={of}
      aria-valuenow={done}
    >
      <div className={styles.done} style={{ width }} />
    </div>
  );
}
