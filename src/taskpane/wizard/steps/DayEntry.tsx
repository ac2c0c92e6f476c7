import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fieldId } from "../fields/fieldId";
import { RemoveEntry } from "../fields/RemoveEntry";

const useStyles = makeStyles({
  entry: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "8px",
    paddingBottom: "16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  fields: { display: "flex", flexDirection: "column", rowGap: "8px", minWidth: 0 },
  // Beside the inputs, below their labels.
  remove: { paddingTop: "26px" },
});

/** A day of payment: its fields, and how to take it away. */
export function DayEntry(props: {
  readonly list: "instalments" | "paymentDays";
  readonly id: string;
  readonly index: number;
  readonly name: string;
  readonly children: ReactNode;
}) {
  const { list, id, index, name, children } = props;
  const styles = useStyles();
  return (
    <div id={fieldId({ list, index })} role="group" aria-label={name} className={styles.entry}>
      <div className={styles.fields}>{children}</div>
      <div className={styles.remove}>
        <RemoveEntry list={list} id={id} name={name} isSmall />
      </div>
    </div>
  );
}
