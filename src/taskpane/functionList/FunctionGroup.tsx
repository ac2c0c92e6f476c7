import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { FunctionId } from "../../contract/contract";
import { FunctionItem } from "./FunctionItem";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    padding: "16px 16px 4px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyle: "none", margin: 0, padding: 0 },
});

export function FunctionGroup(props: {
  readonly title: string;
  readonly ids: readonly FunctionId[];
  readonly open: FunctionId | undefined;
  readonly onToggle: (id: FunctionId) => void;
}) {
  const styles = useStyles();
  const headingId = useId();
  if (props.ids.length === 0) return null;
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {props.title}
      </h2>
      <ul role="list" className={styles.list}>
        {props.ids.map((id) => (
          <li key={id}>
            <FunctionItem id={id} open={id === props.open} onToggle={() => props.onToggle(id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
