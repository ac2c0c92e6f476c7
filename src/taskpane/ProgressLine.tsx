import { makeStyles, ProgressBar } from "@fluentui/react-components";

const useStyles = makeStyles({
  line: {
    "@media screen and (forced-colors: active)": {
      backgroundColor: "Canvas",
      outline: "1px solid CanvasText",
    },
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
  return (
    <ProgressBar
      {...(done === undefined ? {} : { value: done })}
      max={of}
      thickness="large"
      className={styles.line}
      aria-labelledby={labelledBy}
    />
  );
}
