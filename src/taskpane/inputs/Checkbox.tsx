import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "start",
    columnGap: "8px",
    padding: "6px 0",
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  box: {
    flexShrink: 0,
    width: "16px",
    height: "16px",
    margin: "2px 0",
    accentColor: tokens.colorCompoundBrandBackground,
  },
});

/** Yes or no, with its words behind it. */
export function Checkbox(props: {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onCheck: (checked: boolean) => void;
}) {
  const styles = useStyles();
  return (
    <label className={styles.line}>
      <input
        type="checkbox"
        className={styles.box}
        checked={props.checked}
        onChange={({ target }) => props.onCheck(target.checked)}
      />
      {props.label}
    </label>
  );
}
