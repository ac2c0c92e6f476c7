import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", rowGap: "2px", minWidth: 0 },
  label: { padding: "2px 0", lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  below: {
    marginTop: "2px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  problem: { color: tokens.colorPaletteRedForeground1 },
});

/** What an input is given to belong to its label, to its hint and to what is wrong with it. */
export interface LabelledProps {
  readonly id: string;
  readonly "aria-invalid": boolean;
  readonly "aria-describedby": string | undefined;
}

/** An input under its label; what is wrong with it stands below, then the hint. */
export function Labelled(props: {
  readonly id?: string;
  readonly label: string;
  readonly hint?: string | null | undefined;
  readonly problem?: string | undefined;
  readonly children: (props: LabelledProps) => ReactNode;
}) {
  const styles = useStyles();
  const ownId = useId();
  const { id = ownId, label, hint, problem } = props;
  const belowId = `${id}-below`;
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {props.children({
        id,
        "aria-invalid": problem !== undefined,
        "aria-describedby": problem === undefined && !hint ? undefined : belowId,
      })}
      <div id={belowId}>
        {problem !== undefined && (
          <div className={mergeClasses(styles.below, styles.problem)}>{problem}</div>
        )}
        {hint && <div className={styles.below}>{hint}</div>}
      </div>
    </div>
  );
}
