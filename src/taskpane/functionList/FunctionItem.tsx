import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { FunctionId } from "../../contract/contract";
import { functionText } from "../../locales/functionText";
import { usePaneFacts } from "../PaneContext";
import { FunctionDetails } from "./FunctionDetails";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  open: { backgroundColor: tokens.colorNeutralBackground2 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  button: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    width: "100%",
    padding: "8px 16px",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  names: { flexGrow: 1, display: "flex", flexDirection: "column" },
  title: { fontWeight: tokens.fontWeightSemibold },
  name: {
    color: tokens.colorNeutralForeground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
  chevron: { flexShrink: 0 },
  turned: { transform: "rotate(90deg)" },
});

/** A line of the list that opens to show what the function does and takes. */
export function FunctionItem(props: {
  readonly id: FunctionId;
  readonly open: boolean;
  readonly onToggle: () => void;
}) {
  const { id, open, onToggle } = props;
  const styles = useStyles();
  const { title } = functionText(id, usePaneFacts().language);
  const detailsId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The one that closes may have stood above and pulled this one out of sight.
    if (open) heading.current?.scrollIntoView({ block: "nearest" });
  }, [open]);
  return (
    <div className={mergeClasses(styles.item, open && styles.open)}>
      <h3 ref={heading} className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={open ? detailsId : undefined}
          onClick={onToggle}
        >
          <span className={styles.names}>
            <span className={styles.title}>{title}</span>
            <span className={styles.name}>KIM.{id}</span>
          </span>
          <svg
            className={mergeClasses(styles.chevron, open && styles.turned)}
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
        </button>
      </h3>
      {open && (
        <div id={detailsId}>
          <FunctionDetails id={id} />
        </div>
      )}
    </div>
  );
}
