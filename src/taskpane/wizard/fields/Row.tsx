import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useContext, useId } from "react";
import { OpenRowContext, useDispatch } from "../WizardContext";

const useStyles = makeStyles({
  row: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Of a long list only the lines in sight are drawn.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 41px",
  },
  open: { backgroundColor: tokens.colorNeutralBackground2 },
  heading: { margin: 0, font: "inherit" },
  button: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto 12px",
    alignItems: "center",
    columnGap: "8px",
    width: "100%",
    minHeight: "40px",
    padding: "6px 4px",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  member: { paddingLeft: "14px" },
  title: { fontWeight: tokens.fontWeightSemibold },
  summary: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "right",
    // Long words give way to the name.
    maxWidth: "96px",
  },
  below: { gridColumn: "1 / 3" },
  chevron: { gridRow: 1, gridColumn: 3, color: tokens.colorNeutralForeground3 },
  turned: { transform: "rotate(90deg)" },
  content: {
    display: "flex",
    flexDirection: "column",
    rowGap: "12px",
    padding: "4px 8px 16px",
  },
});

/** A line of a long list that opens to be edited; one of them at a time. */
export function Row(props: {
  /** As `rowName` says. */
  readonly name: string;
  /** Where a jump to this entry goes. */
  readonly id: string;
  readonly title: string;
  readonly summary: ReactNode;
  readonly below?: ReactNode;
  /** Belongs to the row above it. */
  readonly isMember?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const dispatch = useDispatch();
  const contentId = useId();
  const isOpen = useContext(OpenRowContext) === props.name;
  return (
    <div className={mergeClasses(styles.row, isOpen && styles.open)}>
      <h3 className={styles.heading}>
        <button
          type="button"
          id={props.id}
          className={mergeClasses(styles.button, props.isMember && styles.member)}
          aria-expanded={isOpen}
          aria-controls={isOpen ? contentId : undefined}
          onClick={() => dispatch({ kind: "toggle", row: props.name })}
        >
          <span className={styles.title}>{props.title}</span>
          <span className={styles.summary}>{props.summary}</span>
          <Chevron className={mergeClasses(styles.chevron, isOpen && styles.turned)} />
          {props.below !== undefined && <span className={styles.below}>{props.below}</span>}
        </button>
      </h3>
      {isOpen && (
        <div id={contentId} className={styles.content}>
          {props.children}
        </div>
      )}
    </div>
  );
}

export const Chevron = ({ className }: { readonly className: string }) => (
  <svg
    className={className}
    width="12"
    height="12"
    viewBox="0 0 12 12"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    aria-hidden
  >
    <path d="M4 2l4 4-4 4" />
  </svg>
);
