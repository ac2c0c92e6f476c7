import { makeStyles, tokens } from "@fluentui/react-components";
import { useWizardTexts } from "../WizardContext";

const WIDTH = 100;

const useStyles = makeStyles({
  bar: { display: "block", width: "100%", height: "12px" },
  raw: {
    fill: tokens.colorNeutralStrokeAccessible,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  final: {
    fill: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "16px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  key: { display: "inline-flex", alignItems: "center", columnGap: "6px" },
});

/**
 * The share as the key gives it, and below it the posts handed out, on the scale of all bodies.
 * The figures stand beside it in words, so that it needs no text of its own.
 */
export function ShareBar(props: {
  readonly raw: number;
  readonly final: number;
  readonly most: number;
}) {
  const styles = useStyles();
  const width = (fte: number): number => (WIDTH * fte) / props.most;
  return (
    <svg className={styles.bar} viewBox={`0 0 ${WIDTH} 12`} preserveAspectRatio="none" aria-hidden>
      <rect className={styles.raw} y="0" width={width(props.raw)} height="4" />
      <rect className={styles.final} y="5" width={width(props.final)} height="7" />
    </svg>
  );
}

/** What the two bars mean. */
export function ShareLegend() {
  const styles = useStyles();
  const { posts } = useWizardTexts().texts;
  return (
    <div className={styles.legend}>
      <span className={styles.key}>
        <svg width="16" height="4" aria-hidden>
          <rect className={styles.raw} width="16" height="4" />
        </svg>
        {posts.raw}
      </span>
      <span className={styles.key}>
        <svg width="16" height="7" aria-hidden>
          <rect className={styles.final} width="16" height="7" />
        </svg>
        {posts.final}
      </span>
    </div>
  );
}
