import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: "12px", minWidth: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  remark: {
    padding: "4px 8px",
    borderLeft: `4px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
  },
  good: { borderLeftColor: tokens.colorStatusSuccessBorder2 },
  doubtful: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: "12px",
    // One above the other before a label or a number is cut off.
    "@media (max-width: 270px)": { gridTemplateColumns: "minmax(0, 1fr)", rowGap: "12px" },
    // The inputs stand side by side, whatever is written above or below one of them.
    "& > *": { display: "grid", gridTemplateRows: "subgrid", gridRow: "span 3", rowGap: "2px" },
    "& label": { alignSelf: "end" },
  },
  long: {
    "@media (min-width: 271px)": { gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr)" },
  },
});

/** A part of a step under its own heading. */
export function Section(props: {
  readonly title: string;
  readonly hint?: string;
  readonly id?: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <section className={styles.section} id={props.id}>
      <h2 className={styles.heading}>{props.title}</h2>
      {props.hint !== undefined && <p className={styles.hint}>{props.hint}</p>}
      {props.children}
    </section>
  );
}

/** A line of explanation. */
export const Hint = ({ children }: { readonly children: ReactNode }) => (
  <p className={useStyles().hint}>{children}</p>
);

/** What follows from the entries above it. Colour only underlines the words. */
export function Remark(props: {
  readonly kind?: "good" | "doubtful";
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const kind = props.kind === undefined ? undefined : styles[props.kind];
  return <div className={mergeClasses(styles.remark, kind)}>{props.children}</div>;
}

/** Two short inputs beside each other; the first may need more room for its label. */
export function Pair(props: { readonly isFirstLong?: boolean; readonly children: ReactNode }) {
  const styles = useStyles();
  const { isFirstLong, children } = props;
  return <div className={mergeClasses(styles.pair, isFirstLong && styles.long)}>{children}</div>;
}
