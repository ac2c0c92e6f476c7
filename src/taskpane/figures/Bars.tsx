import { makeStyles, tokens } from "@fluentui/react-components";

const WIDTH = 100;
const HEIGHTS = { thin: 4, thick: 7 } as const;
const GAP = 1;

const useStyles = makeStyles({
  bars: { display: "block", width: "100%", marginBlock: "2px" },
  thin: {
    fill: tokens.colorNeutralStrokeAccessible,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  thick: {
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

type Thickness = keyof typeof HEIGHTS;

/**
 * Bars below each other, as long as `most` allows; below 0 there is none. The figures stand
 * beside them in words, so that they need no text of their own.
 */
export function Bars(props: {
  readonly bars: readonly (readonly [thickness: Thickness, value: number])[];
  readonly most: number;
}) {
  const { bars, most } = props;
  const styles = useStyles();
  const tops = bars.map((_, position) =>
    bars.slice(0, position).reduce((top, [thickness]) => top + HEIGHTS[thickness] + GAP, 0),
  );
  if (bars.length === 0) return null;
  const height = bars.reduce((sum, [thickness]) => sum + HEIGHTS[thickness] + GAP, -GAP);
  return (
    <svg
      className={styles.bars}
      viewBox={`0 0 ${WIDTH} ${height}`}
      height={height}
      preserveAspectRatio="none"
      aria-hidden
    >
      {bars.map(([thickness, value], position) => (
        <rect
          key={position}
          className={styles[thickness]}
          y={tops[position]}
          width={most > 0 ? Math.max(0, (WIDTH * value) / most) : 0}
          height={HEIGHTS[thickness]}
        />
      ))}
    </svg>
  );
}

/** What the bars mean. */
export function BarLegend(props: {
  readonly entries: readonly (readonly [thickness: Thickness, text: string])[];
}) {
  const styles = useStyles();
  return (
    <div className={styles.legend}>
      {props.entries.map(([thickness, text]) => (
        <span key={thickness} className={styles.key}>
          <svg width="16" height={HEIGHTS[thickness]} aria-hidden>
            <rect className={styles[thickness]} width="16" height={HEIGHTS[thickness]} />
          </svg>
          {text}
        </span>
      ))}
    </div>
  );
}
