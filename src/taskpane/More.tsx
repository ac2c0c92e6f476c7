import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";

const useStyles = makeStyles({
  more: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: "8px" },
  summary: {
    padding: "6px 4px",
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  content: { display: "flex", flexDirection: "column", rowGap: "12px", paddingTop: "8px" },
});

/** What is rarely needed, closed at first. What is in it can still be jumped to. */
export function More(props: {
  readonly title: string;
  readonly isOpen?: boolean;
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (props.isOpen && details.current) details.current.open = true;
  }, [props.isOpen]);
  return (
    <details ref={details} className={styles.more} onToggle={props.onOpen}>
      <summary className={styles.summary}>{props.title}</summary>
      <div className={styles.content}>{props.children}</div>
    </details>
  );
}
