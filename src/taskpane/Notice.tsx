import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";

const useStyles = makeStyles({
  notice: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    padding: "8px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeftWidth: "4px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
  done: { borderLeftColor: tokens.colorStatusSuccessBorder2 },
  question: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  problem: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  note: { borderLeftColor: tokens.colorBrandStroke1 },
});

/** A message beside what it is about, brought into sight. Colour only underlines the words. */
export function Notice(props: {
  readonly kind: "done" | "question" | "problem" | "note";
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    notice.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <div ref={notice} className={mergeClasses(styles.notice, styles[props.kind])}>
      {props.children}
    </div>
  );
}
